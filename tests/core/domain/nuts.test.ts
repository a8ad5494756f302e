import { describe, expect, test } from 'vitest';
import { areaId } from '../../../src/core/domain/area.ts';
import { createGazetteer } from '../../../src/core/domain/gazetteer.ts';
import { MIXED_GROUPS, MOVED_REGIONS } from '../../../src/core/domain/nuts/moved-regions.ts';
import { nutsChildren } from '../../../src/core/domain/nuts/nuts-codes.ts';
import { seedGazetteerData } from '../../support/seed-atlas.ts';

const data = seedGazetteerData();
const { nuts, find, unitsOf } = createGazetteer(data);
const units = data.areas.filter(({ kind }) => kind === 'unit');
const coded = units.filter((unit) => unit.nuts !== undefined);
const codes = [
  ...new Set([
    ...nutsChildren().keys(),
    ...Array.from(nutsChildren().values(), (children) => Array.from(children)).flat(),
    ...Object.keys(MOVED_REGIONS),
    ...Object.keys(MIXED_GROUPS),
  ]),
];

/** `SE-O`, or `SE-O?` where only a part of it is meant. */
const places = (code: string): readonly string[] | null =>
  nuts(code)?.places.map(({ area, isWhole }) => `${area}${isWhole ? '' : '?'}`) ?? null;
const iso = (code: string): string =>
  ({ EL: 'GR', UK: 'GB' })[code.slice(0, 2)] ?? code.slice(0, 2);

describe('a NUTS code of one of our units is that unit', () => {
  test('for each of them, unless it is a part of a region or several regions', () => {
    expect(coded).toHaveLength(341);
    for (const unit of coded) {
      const own = (unit.nuts ?? '').split('+');
      for (const code of own) {
        const found = places(code) ?? [];
        expect(found).toContain(own.length > 1 ? `${unit.id}?` : unit.id);
      }
    }
  });

  test('and the units without a code are the Portuguese districts, which are no regions', () => {
    const countries = new Set(coded.map(({ country }) => country));
    const without = units.filter(
      ({ country, nuts: code }) => countries.has(country) && code === undefined,
    );
    expect([...new Set(without.map(({ country }) => country))]).toEqual(['PT']);
    expect(without).toHaveLength(17);
  });
});

test('every code of every version lies in its own country', () => {
  expect(codes.length).toBeGreaterThan(2200);
  for (const code of codes) {
    const countries = new Set(nuts(code)?.places.map(({ area }) => area.slice(0, 2)));
    expect([code, ...countries]).toEqual([code, iso(code)]);
  }
});

test('the regions of a country are disjoint, and together all of it', () => {
  for (const country of new Set(coded.flatMap(({ country: of }) => of ?? []))) {
    if (country === 'PT') continue;
    const nutsCountry = country === 'GR' ? 'EL' : country;
    const present = [...(nutsChildren().get(nutsCountry) ?? [])].filter(
      (code) => !nuts(code)?.isOld,
    );
    const found = present.flatMap((code) => nuts(code)?.places ?? []);
    const leaves = found.flatMap(({ area, isWhole }) =>
      area === country ? unitsOf(area) : isWhole ? [area] : [],
    );
    expect(leaves.toSorted()).toEqual(unitsOf(areaId(country)).toSorted());
  }
});

describe('what a code means', () => {
  test.each<[code: string, means: readonly string[] | null]>([
    ['SE232', ['SE-O']],
    ['SE23', ['SE-N', 'SE-O']],
    ['ES30', ['ES-MD']],
    ['ES300', ['ES-MD']],
    ['ES3', ['ES-MD']],
    ['ES612', ['ES-AN?']],
    ['SE', ['SE']],
    ['EL', ['GR']],
    ['EL30', ['GR-I']],
    ['EL301', ['GR-I?']],
    ['GR30', ['GR-I']],
    ['UK', ['GB']],
    ['UKM75', ['GB?']],
    ['LV00', ['LV']],
    ['LV003', ['LV?']],
    ['CZ0', ['CZ']],
    ['DE11', ['DE-BW?']],
    ['DE300', ['DE-BE']],
    ['ITH1', ['IT-32?']],
    ['PL12', ['PL-14']],
    ['PL91', ['PL-14?']],
    ['PT11', ['PT?']],
    ['PT150', ['PT-08']],
    ['EE004', ['EE-39', 'EE-56', 'EE-68', 'EE-74']],
    // Older versions.
    ['FR24', ['FR-CVL']],
    ['FR42', ['FR-GES?']],
    ['FR824', ['FR-PAC?']],
    ['FRA3', ['FR-973']],
    ['FR3', ['FR-HDF?']],
    ['FR5', ['FR-PDL', 'FR-BRE', 'FR-NAQ?']],
    ['HR041', ['HR-21']],
    ['HU10', ['HU-BU', 'HU-PE']],
    ['LT00A', ['LT-VL']],
    ['EL11', ['GR-A']],
    // None of any version.
    ['XX99', null],
    ['SE239', null],
    ['ES99', null],
    ['ESZZ', null],
    ['GB', null],
    ['', null],
    ['constructor', null],
    ['se23', null],
  ])('%s', (code, means) => {
    expect(places(code)).toEqual(means);
  });
});

test('a link that names one by its code opens it, and is written with ours', () => {
  expect(find('nuts:ES30')).toBe('ES-MD');
  expect(find('nuts:SE23')).toBeNull();
  expect(find('nuts:ES612')).toBeNull();
  expect(find('ES30')).toBeNull();
});
