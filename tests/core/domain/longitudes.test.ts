import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unionBbox, type Bbox } from '../../../src/core/domain/area.ts';
import { boxOfGeometry } from '../../../src/core/domain/geometry-box.ts';
import {
  nearTo,
  smallestStretch,
  widthOf,
  type Stretch,
} from '../../../src/core/domain/longitudes.ts';

fc.configureGlobal({ seed: 201_707, numRuns: 1000 });

const degrees = fc.integer({ min: -180, max: 179 });
const anyStretch: fc.Arbitrary<Stretch> = fc
  .tuple(degrees, fc.integer({ min: 0, max: 120 }))
  .map(([west, width]) => [west, west + width > 180 ? west + width - 360 : west + width]);
const anyStretches = fc.array(anyStretch, { minLength: 1, maxLength: 8 });

/** Going eastward from the west of the one, the whole of the other comes before its east. */
const covers = (all: Stretch, stretch: Stretch) =>
  widthOf(all) === 360 ||
  ((((stretch[0] - all[0]) % 360) + 360) % 360) + widthOf(stretch) <= widthOf(all);

describe('the smallest stretch of longitudes round several', () => {
  test('holds them all, begins and ends with one of them, and no other one of their ends makes it smaller, whichever side of 180° they lie on', () => {
    fc.assert(
      fc.property(anyStretches, (stretches) => {
        const all = smallestStretch(stretches);
        for (const stretch of stretches) expect(covers(all, stretch)).toBe(true);
        const candidates = stretches.flatMap(([west]) =>
          stretches.map(([, east]): Stretch => [west, east]),
        );
        const holding = candidates.filter((candidate) =>
          stretches.every((stretch) => covers(candidate, stretch)),
        );
        const least = holding.reduce(
          (width, candidate) => Math.min(width, widthOf(candidate)),
          360,
        );
        expect(least > 270 || widthOf(all) === least).toBe(true);
      }),
    );
  });

  test('does not depend on their order', () => {
    fc.assert(
      fc.property(anyStretches, (stretches) => {
        expect(widthOf(smallestStretch(stretches.toReversed()))).toBe(
          widthOf(smallestStretch(stretches)),
        );
      }),
    );
  });

  test('is cut at 180° as on other maps where it is nearly the whole world', () => {
    expect(
      smallestStretch([
        [-168, -53],
        [-9, 60],
        [60, 179],
      ]),
    ).toEqual([-168, 179]);
    expect(
      smallestStretch([
        [-9, 60],
        [60, -60],
      ]),
    ).toEqual([-180, 180]);
  });
});

test('boxes on both sides of 180° are joined across it', () => {
  const [fiji, tonga, chile]: readonly Bbox[] = [
    [177.25, -19.16, -179.82, -16.12],
    [-175.69, -21.45, -173.91, -15.56],
    [-75.6, -55.7, -66.9, -17.5],
  ];
  if (fiji === undefined || tonga === undefined || chile === undefined) throw new Error('no boxes');
  expect(unionBbox([fiji, tonga])).toEqual([177.25, -21.45, -173.91, -15.56]);
  expect(unionBbox([tonga, chile])).toEqual([-175.69, -55.7, -66.9, -15.56]);
});

const square = (west: number, east: number) => [
  [
    [west, -20],
    [east, -20],
    [east, -10],
    [west, -10],
    [west, -20],
  ],
];

test('a shape cut at 180°, or drawn across it in one, has a box across it; points on both sides likewise', () => {
  expect(
    boxOfGeometry({ type: 'MultiPolygon', coordinates: [square(175, 180), square(-180, -170)] }),
  ).toEqual([175, -20, -170, -10]);
  expect(boxOfGeometry({ type: 'Polygon', coordinates: square(175, -170) })).toEqual([
    175, -20, -170, -10,
  ]);
  expect(boxOfGeometry({ type: 'Polygon', coordinates: square(175, 190) })).toEqual([
    175, -20, -170, -10,
  ]);
  expect(
    boxOfGeometry({
      type: 'MultiPoint',
      coordinates: [
        [178, 1],
        [-176, 2],
      ],
    }),
  ).toEqual([178, 1, -176, 2]);
  // Its corners alone would leave a wider gap inside of it than beside it.
  expect(boxOfGeometry({ type: 'Polygon', coordinates: square(-100, 70) })).toEqual([
    -100, -20, 70, -10,
  ]);
});

test('a longitude is brought within half a turn of another, and left alone where it is', () => {
  expect(nearTo(-175, 182)).toBe(185);
  expect(nearTo(170, -170)).toBe(-190);
  expect(nearTo(-180, 0)).toBe(-180);
  expect(nearTo(180, 0)).toBe(180);
  fc.assert(
    fc.property(
      fc.double({ min: -720, max: 720, noNaN: true }),
      fc.double({ min: -720, max: 720, noNaN: true }),
      (longitude, other) => {
        expect(Math.abs(nearTo(longitude, other) - other)).toBeLessThanOrEqual(180 + 1e-9);
      },
    ),
  );
});
