import { describe, expect, test } from 'vitest';
import type { AreaId, Bbox } from '../../../src/core/domain/area.ts';
import { REACH_PX, smallPlaces, type MapScale } from '../../../src/render/live/small-places.ts';
import { fitBox } from '../../../src/core/scene/geometry/mercator.ts';
import { seedGeometries } from '../../support/seed-atlas.ts';

const places = smallPlaces(
  [...seedGeometries()].map(([id, geometry]) => ({
    type: 'Feature',
    properties: { id },
    geometry,
  })),
);
const PANE = { width: 1048, height: 602 };
const wanted = ['MV', 'SG', 'MT', 'IN', 'MY', 'IT', 'CO-NAR', 'CO-CAU', 'BB-01'] as AreaId[];

const seen = (frame: Bbox) => {
  const { scale, toPixels } = fitBox(frame, PANE.width, PANE.height);
  const map: MapScale = { toPixels, pixelsPerDegree: scale / 360, units: false };
  const near = (
    position: readonly [number, number],
    [dx, dy]: readonly [number, number],
    within: number = REACH_PX.pointer,
  ) => {
    const [x, y] = toPixels(position);
    return places.nearest([x + dx, y + dy], within, wanted, map);
  };
  return { map, near };
};

const INDIAN_OCEAN: Bbox = [60, -15, 110, 25];
const [MALE, SINGAPORE] = [
  [73.53, 4.2],
  [103.82, 1.35],
] as const;

describe('a small reached place', () => {
  const { near, map } = seen(INDIAN_OCEAN);

  test('is meant within 12 pixels of a pointer and 24 of a finger, at sea and on the land of a neighbour', () => {
    expect(near(MALE, [9, 3])).toBe('MV');
    expect(near(SINGAPORE, [-6, -7])).toBe('SG');
    expect(near(SINGAPORE, [0, -20])).toBeNull();
    expect(near(SINGAPORE, [0, -20], REACH_PX.finger)).toBe('SG');
  });

  test('is listed as in view though nothing of it is drawn', () => {
    expect(places.inPane(PANE, wanted, map)).toEqual(expect.arrayContaining(['MV', 'SG']));
    expect(places.inPane(PANE, wanted, map)).not.toContain('MT');
  });

  test('is no longer small when the map is near', () => {
    expect(seen([103.5, 1.1, 104.2, 1.6]).near(SINGAPORE, [3, 3])).toBeNull();
  });
});

test('of two small places the nearer is meant', () => {
  const { near } = seen([-20, -60, 140, 70]);
  expect(near([14.4, 35.9], [2, 0])).toBe('MT');
});

test('far out a unit of a large country is not small: the country would be meant', () => {
  expect(seen([-118, -57, -22, 36]).near([-77.9, 1.55], [3, 3])).toBeNull();
});
