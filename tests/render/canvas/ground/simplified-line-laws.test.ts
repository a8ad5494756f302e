import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simplifiedLine } from '../../../../src/render/canvas/ground/simplified-line.ts';

type Point = readonly [number, number];

/** Points of which no two are equal. */
const anyPoints = fc.uniqueArray(
  fc.tuple(fc.double({ min: 0, max: 9, noNaN: true }), fc.double({ min: 0, max: 9, noNaN: true })),
  { minLength: 3, maxLength: 40, selector: ([x, y]) => `${String(x)} ${String(y)}` },
);
const TOLERANCE = 1;
const ORIGIN: Point = [0, 0];

const flat = (points: readonly Point[]): Float64Array => Float64Array.from(points.flat());
const pairs = (line: Float64Array): readonly Point[] =>
  Array.from({ length: line.length / 2 }, (_, at) => [line[at * 2] ?? 0, line[at * 2 + 1] ?? 0]);
const simplified = (points: readonly Point[], joints: readonly Point[] = []): readonly Point[] =>
  pairs(
    simplifiedLine(
      flat(points),
      (x, y) => joints.some((joint) => joint[0] === x && joint[1] === y),
      TOLERANCE,
    ),
  );

function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX ** 2 + alongY ** 2;
  const share = length === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / length;
  const within = Math.min(Math.max(share, 0), 1);
  return Math.hypot(x - fromX - within * alongX, y - fromY - within * alongY);
}

describe('a simplified line', () => {
  test('keeps its ends, its joints and its order, and every point lies near it', () => {
    fc.assert(
      fc.property(anyPoints, fc.nat(), (points, at) => {
        const joint = points[at % points.length] ?? ORIGIN;
        const left = simplified(points, [joint]);
        expect(left).toContainEqual(joint);
        expect([left[0], left.at(-1)]).toEqual([points[0], points.at(-1)]);
        const places = left.map((point) =>
          points.findIndex((each) => each[0] === point[0] && each[1] === point[1]),
        );
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const [index, point] of points.entries()) {
          const next = Math.max(
            places.findIndex((place) => place >= index),
            1,
          );
          const [from = point, to = point] = [left[next - 1], left[next]];
          expect(distance(point, from, to)).toBeLessThanOrEqual(TOLERANCE + 1e-9);
        }
      }),
    );
  });

  test('is the same for both of its neighbours, whichever way it runs and wherever they begin', () => {
    fc.assert(
      fc.property(anyPoints, anyPoints, (common, own) => {
        const [first, last] = [common[0] ?? ORIGIN, common.at(-1) ?? ORIGIN];
        const joints = [first, last];
        const wanted = simplified(common, joints);
        const beside = own.filter(
          (point) => !common.some((each) => each[0] === point[0] && each[1] === point[1]),
        );
        const ring = [...beside, ...common.toReversed(), ...beside.slice(0, 1)];
        const left = simplified(ring, joints);
        const at = (point: Point): number =>
          left.findIndex((each) => each[0] === point[0] && each[1] === point[1]);
        expect(left.slice(at(last), at(first) + 1).toReversed()).toEqual(wanted);
      }),
    );
  });

  test('of an island without joints keeps its extent', () => {
    const round = Array.from({ length: 100 }, (_, at): Point => [
      50 + 20 * Math.cos((at / 50) * Math.PI),
      50 + 20 * Math.sin((at / 50) * Math.PI),
    ]);
    const [start = ORIGIN] = round;
    const left = simplified([...round, start]);
    expect(left.length).toBeLessThan(30);
    expect(Math.min(...left.map(([x]) => x))).toBeCloseTo(30, 5);
    expect(Math.max(...left.map(([x]) => x))).toBeCloseTo(70, 5);
  });
});
