import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeGeodata } from '../../geodata/build.ts';
import type { AreaFeature } from '../../geodata/build/area-feature.ts';
import type { Border } from '../../geodata/build/borders.ts';
import type { RegionsFile } from '../../geodata/build/raw.ts';
import { borderRefusals } from '../../geodata/build/refusals/border-refusals.ts';
import {
  areaRefusals,
  labelRefusals,
  type CountryShape,
} from '../../geodata/build/refusals/country-refusals.ts';
import { geometryRefusals } from '../../geodata/build/refusals/geometry-refusals.ts';
import { groupRefusals } from '../../geodata/build/refusals/group-refusals.ts';
import { duplicateRefusals, unknownIdRefusals } from '../../geodata/build/refusals/id-refusals.ts';
import { refusalText, type Refusal } from '../../geodata/build/refusals/refusal.ts';
import { regionRefusals } from '../../geodata/build/refusals/region-refusals.ts';
import { sizeRefusals } from '../../geodata/build/refusals/size-refusals.ts';
import { outlineIn } from './files.ts';

const CORPUS = new URL('../corpus/geodata/', import.meta.url);
const KNOWN = new Set(['CO', 'EC', 'CO-NAR', 'CO-PUT', 'CO-CUN', 'EC-C', 'EC-U', 'FJ', 'VA', 'MC']);
const BORDERS: Readonly<Record<string, Border>> = { COxEC: { parts: ['CO-NAR', 'EC-C'], km: 522 } };

const text = (file: string): string => readFileSync(new URL(file, CORPUS), 'utf8');
function featuresOf(file: string): readonly AreaFeature[] {
  const collection: { readonly features: readonly AreaFeature[] } = JSON.parse(text(file));
  return collection.features;
}
const ofKind = (kind: string, file: string): readonly AreaFeature[] =>
  featuresOf(file).filter(({ properties }) => properties['kind'] === kind);
const countriesOf = (file: string): readonly CountryShape[] =>
  ofKind('country', file).map(({ id, properties }) => ({
    id,
    part: properties['part'] === 'FR' ? 'FR' : null,
    geometry: outlineIn(featuresOf(file), id),
  }));

const duplicates = (file: string): readonly Refusal[] => duplicateRefusals(file, featuresOf(file));
const unknownIds = (file: string): readonly Refusal[] =>
  unknownIdRefusals(file, featuresOf(file), KNOWN);
const geometries = (file: string): readonly Refusal[] => geometryRefusals(file, featuresOf(file));
const labels = (file: string): readonly Refusal[] =>
  labelRefusals(file, ofKind('unit', file), countriesOf(file));
const sums = (file: string): readonly Refusal[] =>
  areaRefusals(file, ofKind('unit', file), countriesOf(file));
const groups = (file: string): readonly Refusal[] =>
  groupRefusals(file, featuresOf(file), BORDERS, KNOWN);
const regions = (file: string): readonly Refusal[] => {
  const listed: RegionsFile = JSON.parse(text(file));
  return regionRefusals(file, listed, new Set([...KNOWN, 'GB', 'MT']));
};
const sizes = (file: string): readonly Refusal[] =>
  sizeRefusals(new Map([[file, text(file)]]), { [file]: 100 });
function lengths(file: string): readonly Refusal[] {
  const borders: Readonly<Record<string, Border>> = JSON.parse(text(file));
  return borderRefusals(
    file,
    borders,
    new Map([
      ['COxEC', 522],
      ['COxPE', 1223],
      ['CLxPE', 162],
    ]),
  );
}

const VANISHED =
  'it has no polygon; an area that vanishes when simplified needs a smaller interval';

/** Each bad file, the check that must refuse it, and all that the check must say of it. */
const TABLE: readonly (readonly [
  file: string,
  check: (file: string) => readonly Refusal[],
  refused: readonly (readonly [feature: string | null, message: string | RegExp])[],
])[] = [
  [
    'duplicate-id.geojson',
    duplicates,
    [['CO-NAR', 'two features have this id; give each area its own code, or merge the two']],
  ],
  [
    'unknown-id.geojson',
    unknownIds,
    [
      [
        'GT-PE',
        /^the id is neither an ISO 3166 code nor an own id; use the current code, or add it/,
      ],
    ],
  ],
  [
    'missing-geometry.geojson',
    geometries,
    [
      ['CO-NAR', VANISHED],
      ['MC', VANISHED],
    ],
  ],
  [
    'open-ring.geojson',
    geometries,
    [['CO-NAR', 'a ring is not closed; repeat its first position at its end']],
  ],
  [
    'short-ring.geojson',
    geometries,
    [['CO-NAR', 'a ring has 3 positions; a ring needs four or is left out']],
  ],
  [
    'wrong-winding.geojson',
    geometries,
    [
      ['CO-NAR', /^an outer ring runs clockwise; reverse it/],
      ['CO-CUN', /^a hole runs counter-clockwise; reverse it/],
    ],
  ],
  [
    'outside-world.geojson',
    geometries,
    [
      ['FJ', /^a position lies outside ±180° of longitude/],
      ['CO-NAR', /^a position lies outside .* positions are \[longitude, latitude\]/],
    ],
  ],
  [
    'many-decimals.geojson',
    geometries,
    [['CO-NAR', 'a position has more than 6 decimals (0.1 m); round it']],
  ],
  [
    'long-edge.geojson',
    geometries,
    [['FJ', 'an edge spans more than 180° of longitude; cut the area at the 180th meridian']],
  ],
  [
    'label-outside-country.geojson',
    labels,
    [['ES-CN', /^its label point -8, 34 lies outside ES; the unit is drawn in the wrong place/]],
  ],
  [
    'unit-sum.geojson',
    sums,
    [
      [
        'CO',
        'its units are together 1.0 % larger than the country; look for doubled, missing or overlapping units',
      ],
    ],
  ],
  [
    'changed-border.json',
    lengths,
    [
      ['COxEC', /^the common border is 271 km but was recorded as 522 km; find where/],
      ['CLxPE', /^the common border is 0 km but was recorded as 162 km/],
    ],
  ],
  [
    'unknown-part.geojson',
    groups,
    [
      [
        'COxEC',
        'its part EC-IMB does not exist; correct the code in cross-border.csv or groups.csv',
      ],
    ],
  ],
  [
    'no-common-border.geojson',
    groups,
    [
      [
        'COxMX',
        /^the two countries have no common border; a cross-border area needs one of at least 1 km/,
      ],
    ],
  ],
  [
    'wrong-regions.json',
    regions,
    [
      ['EU', '«Euratom» has the id of another region; give it its own'],
      ['EU', 'it names FX, which does not exist; correct the code, or add what it means'],
      ['EU', '2004-5-1 of MT is no day; write it as 2004-05-01'],
      ['EU', 'GB leaves on 1972-12-31, before it joins'],
      ['europe', 'it names UK, which does not exist; correct the code, or add what it means'],
      ['europe', 'its box encloses nothing; write west, south, east, north'],
      ['AU', 'it names AU, which does not exist; correct the code, or add what it means'],
      ['AU', 'it names africa, which does not exist; correct the code, or add what it means'],
    ],
  ],
  [
    'over-budget.geojson',
    sizes,
    [[null, /^it has \d+ bytes compressed, its budget is 100; raise an interval/]],
  ],
];

describe('the build refuses', () => {
  it.each(TABLE)(
    '%s, with the feature and a sentence, and nothing else in it',
    (file, check, refused) => {
      const refusals = check(file);
      expect(refusals.map((refusal) => [refusal.file, refusal.feature])).toEqual(
        refused.map(([feature]) => [file, feature]),
      );
      for (const [index, [, message]] of refused.entries())
        expect(refusals[index]?.message).toMatch(message);
    },
  );

  it('in a line that names the file and the feature', () => {
    expect(duplicates('duplicate-id.geojson').map(refusalText)).toEqual([
      'duplicate-id.geojson, CO-NAR: two features have this id; give each area its own code, or merge the two',
    ]);
    expect(refusalText({ file: 'world.geojson', feature: null, message: 'it is too large' })).toBe(
      'world.geojson: it is too large',
    );
  });

  it('without writing any file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'geodata-'));
    const files = new Map([['world.geojson', '{}']]);
    writeGeodata(
      { files, refusals: [{ file: 'world.geojson', feature: 'CO', message: 'it is wrong' }] },
      folder,
    );
    expect(existsSync(join(folder, 'world.geojson'))).toBe(false);
    writeGeodata({ files, refusals: [] }, folder);
    expect(existsSync(join(folder, 'world.geojson'))).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
