import { describe, expect, test } from 'vitest';
import { areaId } from '../../../../src/core/domain/area.ts';
import type { Dataset, DatasetRecord, OwnArea } from '../../../../src/core/domain/dataset.ts';
import { mapScene, sceneBase } from '../../../../src/core/scene/map/map-scene.ts';
import { placeRings } from '../../../../src/core/scene/map/place-rings.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';

const VALLEY = areaId('area:valley');

/** Known by a point alone. */
const valley: OwnArea = {
  id: VALLEY,
  kind: 'region',
  name: { en: 'Valley' },
  parts: [],
  geometry: { type: 'Point', coordinates: [-70, -33] },
  sources: ['s3-page'],
};

const placed = (
  page: Dataset,
  id: string,
  place: DatasetRecord['place'],
): readonly DatasetRecord[] =>
  page.records.map((record) =>
    record.id === id && place !== undefined ? { ...record, place } : record,
  );

/** An area known by a point alone, and one event there, another in a city. */
const atlas = seedAtlas((page) => {
  const inValley = placed(page, 'ev-latam-conference', { area: VALLEY });
  return {
    ...page,
    areas: [valley],
    records: placed({ ...page, records: inValley }, 'ev-lasa-panel', {
      name: 'Barcelona',
      point: [2.17, 41.39],
    }),
  };
});

describe('rings', () => {
  test('stand for the places of records while the panel speaks of them', () => {
    expect(placeRings(atlas, { area: null })).toEqual([]);
    const rings = placeRings(atlas, { area: null, list: 'about' });
    expect(rings).toContainEqual({
      area: VALLEY,
      position: [-70, -33],
      record: 'ev-latam-conference',
      name: null,
    });
    expect(rings).toContainEqual({
      area: null,
      position: [2.17, 41.39],
      record: 'ev-lasa-panel',
      name: 'Barcelona',
    });
  });

  test('with a record open stand for its place alone', () => {
    expect(
      placeRings(atlas, { area: null, record: 'ev-lasa-panel', list: 'about' }).map(
        ({ name }) => name,
      ),
    ).toEqual(['Barcelona']);
    expect(placeRings(atlas, { area: null, record: 's3p-support' })).toEqual([]);
  });

  test('stand for a selected area that no geodata can draw, and for no other', () => {
    expect(placeRings(atlas, { area: VALLEY }).map(({ area }) => area)).toEqual([VALLEY]);
    expect(placeRings(atlas, { area: VALLEY, list: 'about' })).toHaveLength(
      placeRings(atlas, { area: null, list: 'about' }).length,
    );
    expect(placeRings(atlas, { area: areaId('CO') })).toEqual([]);
    expect(placeRings(atlas, { area: areaId('CO-NAR') })).toEqual([]);
  });

  test('are part of the scene of a map', () => {
    expect(mapScene(sceneBase(atlas), { time: 'all', area: VALLEY }).rings).toHaveLength(1);
  });
});
