import { expect, test } from 'vitest';
import type { AreaId } from '../../../src/core/domain/area.ts';
import { createGazetteer } from '../../../src/core/domain/gazetteer.ts';
import { readAtlasJson } from '../../../src/formats/atlas-json/read-atlas-json.ts';
import { seedGazetteerData } from '../../support/seed-atlas.ts';
import { lookup } from '../support.ts';

const read = (areas: readonly object[], targets: readonly string[]) =>
  readAtlasJson(
    JSON.stringify({
      format: 'cooperation-atlas/1',
      dataset: {
        id: 'own',
        title: 'Own areas',
        version: '1',
        languages: ['en'],
        primarySource: 'list',
      },
      sources: [{ id: 'list', title: 'A list', kind: 'page' }],
      areas: areas.map((area) => ({ sources: ['list'], kind: 'group', name: 'Own', ...area })),
      projects: [
        {
          id: 'bridge',
          title: 'Bridge',
          sources: ['list'],
          targets: targets.map((area) => ({ area })),
        },
      ],
    }),
    lookup,
  );

test('targets may name areas of the file, whose parts stand before them wherever the file has them', () => {
  const { dataset, findings } = read(
    [
      { id: 'area:andes', parts: ['area:bogota', 'EC'] },
      { id: 'area:bogota', parts: ['CO-DC', 'CO-CUN'] },
    ],
    ['area:andes', 'AREA:Bogota'],
  );
  expect(findings.map(({ code, value, repair }) => ({ code, value, repair }))).toEqual([
    { code: 'E152', value: 'AREA:Bogota', repair: { kind: 'replaced', by: 'area:bogota' } },
  ]);
  expect(dataset.areas.map(({ id, parts }) => `${id}: ${parts.join(' ')}`)).toEqual([
    'area:bogota: CO-DC CO-CUN',
    'area:andes: area:bogota EC',
  ]);
  expect(dataset.projects[0]?.targets.map(({ area }) => area)).toEqual([
    'area:andes',
    'area:bogota',
  ]);
  const gazetteer = createGazetteer(seedGazetteerData(), dataset.areas);
  expect(gazetteer.leavesOf('area:andes' as AreaId).length).toBe(
    2 + gazetteer.unitsOf('EC' as AreaId).length,
  );
});

test('an area by the rule of a border takes its codes in either order', () => {
  const { dataset, findings } = read(
    [{ id: 'area:border', kind: 'cross-border', rule: { border: ['EC', 'CO'] } }],
    ['area:border'],
  );
  expect(findings).toEqual([]);
  expect(dataset.areas[0]?.rule).toEqual({ border: ['EC', 'CO'], depth: 1 });
});

test('areas that are made of each other are left out, and with them the targets that name them', () => {
  const { dataset, findings } = read(
    [
      { id: 'area:a', parts: ['area:b'] },
      { id: 'area:b', parts: ['area:a'] },
    ],
    ['area:a', 'CO'],
  );
  expect(dataset.areas).toEqual([]);
  expect(dataset.projects[0]?.targets.map(({ area }) => area)).toEqual(['CO']);
  expect(findings.map(({ code }) => code).toSorted()).toEqual([
    'E103',
    'E103',
    'E150',
    'E150',
    'E150',
  ]);
});

test('a geometry must be GeoJSON in degrees', () => {
  const square = [
    [
      [-74, 4],
      [-73, 4],
      [-73, 5],
      [-74, 4],
    ],
  ];
  expect(
    read(
      [{ id: 'area:shape', kind: 'shape', geometry: { type: 'Polygon', coordinates: square } }],
      [],
    ).dataset.areas[0]?.geometry,
  ).toEqual({ type: 'Polygon', coordinates: square });
  const projected = read(
    [
      {
        id: 'area:shape',
        kind: 'shape',
        geometry: { type: 'Point', coordinates: [604_000, 512_000] },
      },
    ],
    [],
  );
  expect(projected.dataset.areas).toEqual([]);
  expect(projected.findings.map(({ code, field }) => `${code} ${field ?? ''}`)).toEqual(
    expect.arrayContaining(['E104 areas.geometry', 'E103 areas.parts']),
  );
});
