import { bbox, booleanPointInPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { insideOf } from '../../../../src/core/scene/geometry/inside-of.ts';
import { seededRandom } from '../../../support/generated-dataset.ts';

/**
 * A square with a hole and a spike: level edges, edges at right angles, corners at one latitude.
 */
const shape: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [8, 0],
      [8, 8],
      [6, 8],
      [5, 12],
      [4, 8],
      [0, 8],
      [0, 0],
    ],
    [
      [2, 2],
      [2, 6],
      [6, 6],
      [6, 2],
      [2, 2],
    ],
  ],
};

/** A coast of many edges, in and out. */
const coast: GeoJSON.Polygon = (() => {
  const random = seededRandom(3);
  const ring = Array.from({ length: 400 }, (_, i) => {
    const [angle, reach] = [(i / 400) * 2 * Math.PI, 5 + 3 * random()];
    return [Math.cos(angle) * reach, Math.sin(angle) * reach];
  });
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
})();

test.each([
  ['a square with a hole', shape],
  ['a coast', coast],
])('points lie in %s where the library says so', (_, polygon) => {
  const inside = insideOf(polygon);
  const random = seededRandom(5);
  const [west, south, east, north] = bbox(polygon);
  const within = (low: number, high: number) => low - 1 + (high - low + 2) * random();
  const corners = polygon.coordinates.flat();
  const points = [
    ...Array.from({ length: 2000 }, () => [within(west, east), within(south, north)]),
    ...corners,
    // Level with a corner.
    ...corners.map(([, y = 0]) => [within(west, east), y]),
  ];
  const told = points.filter(([x = 0, y = 0]) => inside(x, y));
  expect(told).toEqual(points.filter((point) => booleanPointInPolygon(point, polygon)));
  expect(told.length).toBeGreaterThan(400);
});

test('a point on an edge lies in the polygon, one in its hole does not', () => {
  const inside = insideOf(shape);
  expect([
    inside(4, 0),
    inside(8, 3),
    inside(0, 8),
    inside(2, 4),
    inside(4, 4),
    inside(5, 11),
    inside(7, 10),
  ]).toEqual([true, true, true, true, false, true, false]);
});
