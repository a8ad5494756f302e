import { expect, test } from 'vitest';
import { areaId } from '../../../src/core/domain/area.ts';
import { seedAtlas } from '../../support/seed-atlas.ts';

const { reach, gazetteer } = seedAtlas();
const bogota = areaId('area:bogota');
gazetteer.find('area:bogota');

test('a place that is known by a point alone is reached as a unit of its country is', () => {
  const found = new Map(
    reach
      .at(bogota)
      .map(({ project, paths }) => [
        project.id,
        paths.map(({ kind, via, certain }) => `${kind} ${via} ${String(certain)}`),
      ]),
  );
  expect(Object.fromEntries(found)).toEqual({
    innoval: ['country CO true'],
    iuc: ['country CO false'],
  });
  expect(
    reach
      .at(areaId('CO'))
      .map(({ project }) => project.id)
      .toSorted(),
  ).toEqual(['innoval', 'innovact', 'iuc'].toSorted());
});
