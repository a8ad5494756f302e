import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pixel } from '../../../src/core/scene/geometry/pixels.ts';
import { clippedRing, seenStretches } from '../../../src/render/svg/clip.ts';
import { linesPath, ringsPath, type PathPrecision } from '../../../src/render/svg/path-data.ts';
import { readPath } from './read-path.ts';

const frame = { left: 0, top: 0, right: 100, bottom: 100 };
const region = { left: -50, top: -50, right: 150, bottom: 150 };
const precision: PathPrecision = { grid: 0.5, frame, region };
const pixel = fc.tuple(
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.double({ min: 0, max: 100, noNaN: true }),
);
const onGrid = ([x, y]: Pixel): string =>
  `${String(Math.round(x * 2) / 2 + 0)},${String(Math.round(y * 2) / 2 + 0)}`;

describe('path data', () => {
  it('is short', () => {
    expect(
      ringsPath(
        [
          [
            [10, 10],
            [10.5, 9.5],
            [20.26, 30],
            [10, 10],
          ],
        ],
        precision,
      ),
    ).toBe('m10 10l.5-.5 10 20.5z');
    expect(
      linesPath(
        [
          [
            [0, 0],
            [0.5, 0.5],
            [1, 1],
            [1, 3],
          ],
        ],
        precision,
      ),
    ).toBe('m0 0l1 1 0 2');
  });

  it('goes through the points on the grid, and no others', () => {
    fc.assert(
      fc.property(fc.array(pixel, { minLength: 2, maxLength: 12 }), (line) => {
        const read = readPath(linesPath([line], precision))
          .flat()
          .map(onGrid);
        const given = new Set(line.map(onGrid));
        expect(read.every((point) => given.has(point))).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it('keeps a common border common, whichever side it is drawn from', () => {
    fc.assert(
      fc.property(fc.array(pixel, { minLength: 2, maxLength: 12 }), (line) => {
        const points = (of: readonly Pixel[]): readonly string[] =>
          readPath(linesPath([of], precision))
            .flat()
            .map(onGrid);
        fc.pre(onGrid(line[0] ?? [0, 0]) !== onGrid(line.at(-1) ?? [0, 0]));
        expect(points(line.toReversed()).toReversed()).toEqual(points(line));
      }),
      { seed: 1 },
    );
  });

  it('is coarser outside the frame', () => {
    expect(
      readPath(
        linesPath(
          [
            [
              [101.3, 50],
              [120.9, 50],
            ],
          ],
          precision,
        ),
      ),
    ).toEqual([
      [
        [102, 50],
        [120, 50],
      ],
    ]);
  });

  it('leaves out rings that have no area on the grid', () => {
    expect(
      ringsPath(
        [
          [
            [10, 10],
            [10.1, 10],
            [10.1, 10.1],
            [10, 10],
          ],
        ],
        precision,
      ),
    ).toBe('');
  });
});

describe('what lies outside the region', () => {
  it('is cut off rings', () => {
    const square: readonly Pixel[] = [
      [-100, -100],
      [300, -100],
      [300, 300],
      [-100, 300],
    ];
    expect(new Set(clippedRing(square, region).map(String))).toEqual(
      new Set(['-50,-50', '150,-50', '150,150', '-50,150']),
    );
    expect(
      clippedRing(
        [
          [200, 0],
          [300, 0],
          [300, 50],
        ],
        region,
      ),
    ).toEqual([]);
    expect(
      clippedRing(
        [
          [0, 0],
          [50, 0],
          [50, 50],
        ],
        region,
      ),
    ).toEqual([
      [0, 0],
      [50, 0],
      [50, 50],
    ]);
  });

  it('splits lines, whose seen segments stay whole', () => {
    expect(
      seenStretches(
        [
          [0, 0],
          [200, 0],
          [300, 0],
          [300, 400],
          [0, 0],
        ],
        region,
      ),
    ).toEqual([
      [
        [0, 0],
        [200, 0],
      ],
      [
        [300, 400],
        [0, 0],
      ],
    ]);
  });
});
