import { expect, test } from 'vitest';
import { areaId } from '../../../src/core/domain/area.ts';
import { asMonth, parseMonth, singleMonth } from '../../../src/core/domain/month.ts';
import { seedAtlas, seedGazetteer } from '../../support/seed-atlas.ts';

const gazetteer = seedGazetteer();
const leaves = (id: string) => gazetteer.leavesOf(areaId(id)).map(({ area }) => area);
const month = (text: string) => singleMonth(parseMonth(text) ?? asMonth(0));

test('an area is found by its code, a retired code, or its two countries in any order', () => {
  expect(gazetteer.find('CO-NAR')).toBe('CO-NAR');
  expect(gazetteer.find('MX-DIF')).toBe('MX-CMX');
  expect(gazetteer.find('CO x EC')).toBe('COxEC');
  expect(gazetteer.find('ECxCO')).toBe('COxEC');
  for (const nothing of [
    '',
    'XX',
    'CO-NA',
    'COxCO',
    'COxFI',
    '__proto__',
    'constructor',
    'toString',
  ])
    expect(gazetteer.find(nothing)).toBeNull();
});

test('any two neighbours have a border area, of the units that touch', () => {
  expect(leaves('CLxPE').toSorted()).toEqual(['CL-AP', 'PE-TAC']);
  expect(gazetteer.find('BOxPE')).toBe('BOxPE');
  expect(leaves('BOxPE').length).toBeGreaterThan(2);
});

test('land that has two codes is one leaf: French Guiana is a unit of France', () => {
  expect(leaves('GF')).toEqual(['FR-973']);
  expect(leaves('FR')).toContain('FR-973');
  expect(gazetteer.leaves).toContain('FR-973');
  expect(gazetteer.leaves).not.toContain('GF');
  expect(new Set(gazetteer.leaves).size).toBe(gazetteer.leaves.length);
});

test('the EU has its members as of the month', () => {
  const union = gazetteer.unions.find(({ id }) => id === 'EU');
  expect(union?.membersIn(month('2013-06'))).toHaveLength(27);
  expect(union?.membersIn(month('2013-07'))).toHaveLength(28);
  expect(union?.membersIn(month('2020-01'))).toHaveLength(28);
  expect(union?.membersIn(month('2020-02'))).toHaveLength(27);
  expect(union?.changes.at(-1)).toEqual({
    area: 'GB',
    month: parseMonth('2020-01'),
    change: 'leaves',
  });
});

test('an own area that is only a shape can be named, framed and reached', () => {
  const shape: GeoJSON.Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [-75, 3],
        [-73, 3],
        [-73, 5],
        [-75, 5],
        [-75, 3],
      ],
    ],
  };
  const pilot = areaId('area:pilot');
  const atlas = seedAtlas((page) => ({
    ...page,
    areas: [
      { id: pilot, kind: 'shape', name: 'Pilot area', parts: [], geometry: shape, sources: [] },
    ],
    projects: page.projects.map((project) =>
      project.id === 'iuc'
        ? { ...project, targets: [{ area: pilot, role: 'recipient', extent: 'whole' }] }
        : project,
    ),
  }));
  expect(atlas.gazetteer.area(pilot).bbox).toEqual([-75, 3, -73, 5]);
  expect(atlas.reach.at(pilot).map(({ project }) => project.id)).toEqual(['iuc']);
});

test('every unit lies in one country, and every leaf in its own', () => {
  for (const leaf of gazetteer.leaves) {
    const country = gazetteer.countryOf(leaf);
    expect(country).not.toBeNull();
    expect(gazetteer.leavesOf(country ?? leaf).some(({ area }) => area === leaf)).toBe(true);
  }
});
