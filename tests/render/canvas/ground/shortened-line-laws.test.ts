import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortenedLine } from '../../../../src/render/canvas/ground/shortened-line.ts';

const BOX = { left: 20, top: 20, right: 50, bottom: 40 };
const anyLine = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: 60 })), {
    minLength: 3,
    maxLength: 40,
  })
  .map((points) => Float64Array.from(points.flat()));

type Segment = readonly [x: number, y: number, toX: number, toY: number];

function segmentsOf(points: Float64Array, closed: boolean): readonly Segment[] {
  const count = points.length / 2;
  return Array.from({ length: closed ? count : count - 1 }, (_, at) => {
    const to = (at + 1) % count;
    return [
      points[at * 2] ?? 0,
      points[at * 2 + 1] ?? 0,
      points[to * 2] ?? 0,
      points[to * 2 + 1] ?? 0,
    ];
  });
}

/** By the even-odd rule. */
const isInside = (points: Float64Array, x: number, y: number): boolean =>
  segmentsOf(points, true).filter(
    ([fromX, fromY, toX, toY]) =>
      fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX,
  ).length %
    2 ===
  1;

/** Whether some of many points of a segment lies in the box. */
const isSeen = ([x, y, toX, toY]: Segment): boolean =>
  Array.from({ length: 141 }, (_, step) => step / 140).some((share) => {
    const [atX, atY] = [x + (toX - x) * share, y + (toY - y) * share];
    return atX >= BOX.left && atX <= BOX.right && atY >= BOX.top && atY <= BOX.bottom;
  });

describe('a line as far as it matters in a box', () => {
  test('has the same ground there', () => {
    fc.assert(
      fc.property(anyLine, (ring) => {
        const short = shortenedLine(ring, true, BOX) ?? new Float64Array();
        for (let x = BOX.left + 0.31; x < BOX.right; x += 3)
          for (let y = BOX.top + 0.27; y < BOX.bottom; y += 3)
            expect([x, y, isInside(short, x, y)]).toEqual([x, y, isInside(ring, x, y)]);
      }),
    );
  });

  test('has all its segments that are seen there, in their order and with their own ends', () => {
    fc.assert(
      fc.property(anyLine, fc.boolean(), (line, closed) => {
        const short = shortenedLine(line, closed, BOX);
        const left = short === null ? [] : segmentsOf(short, closed);
        expect(left.filter(isSeen)).toEqual(segmentsOf(line, closed).filter(isSeen));
      }),
    );
  });

  test('is nothing beside it, and four corners at most times two round it', () => {
    expect(shortenedLine(Float64Array.of(0, 0, 10, 0, 10, 50), false, BOX)).toBeNull();
    expect(shortenedLine(Float64Array.of(0, 0, 10, 0, 10, 50, 0, 50), true, BOX)).toBeNull();
    const round = Array.from({ length: 60 }, (_, at) => (at / 60) * 2 * Math.PI);
    const far = Float64Array.from(
      round.flatMap((at) => [35 + 90 * Math.cos(at), 30 + 90 * Math.sin(at)]),
    );
    const short = shortenedLine(far, true, BOX);
    expect(short?.length).toBeLessThanOrEqual(24);
    expect(short === null ? false : isInside(short, 35, 30)).toBe(true);
  });
});
