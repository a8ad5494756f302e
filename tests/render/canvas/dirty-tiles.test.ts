import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dirtyTiles } from '../../../src/render/canvas/dirty-tiles.ts';

const PANE = { width: 300, height: 200 };

describe('the tiles of a pane that have to be drawn anew', () => {
  test('are none at first, and all after a box as large as the pane', () => {
    const tiles = dirtyTiles(PANE);
    expect(tiles.runs()).toEqual([]);
    expect(tiles.touches({ left: 0, top: 0, right: 300, bottom: 200 })).toBe(false);
    tiles.add({ left: -50, top: -50, right: 400, bottom: 400 });
    expect(tiles.share()).toBe(1);
  });

  test('are those under what changed', () => {
    const tiles = dirtyTiles(PANE);
    tiles.add({ left: 70, top: 10, right: 130, bottom: 20 });
    expect(tiles.runs()).toEqual([{ left: 64, top: 0, right: 192, bottom: 64 }]);
    expect(tiles.touches({ left: 190, top: 60, right: 250, bottom: 90 })).toBe(true);
    expect(tiles.touches({ left: 193, top: 0, right: 250, bottom: 90 })).toBe(false);
    expect(tiles.touches({ left: 70, top: 65, right: 130, bottom: 90 })).toBe(false);
  });

  test('are none for what lies beside the pane', () => {
    const tiles = dirtyTiles(PANE);
    tiles.add({ left: 400, top: 10, right: 500, bottom: 20 });
    tiles.add({ left: 10, top: -90, right: 50, bottom: -20 });
    expect(tiles.share()).toBe(0);
  });

  test('cover each box in runs that never overlap', () => {
    const box = fc
      .tuple(
        fc.integer({ min: -50, max: 320 }),
        fc.integer({ min: -50, max: 220 }),
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 0, max: 90 }),
      )
      .map(([left, top, width, height]) => ({
        left,
        top,
        right: left + width,
        bottom: top + height,
      }));
    fc.assert(
      fc.property(fc.array(box, { maxLength: 8 }), (boxes) => {
        const tiles = dirtyTiles(PANE);
        boxes.forEach(tiles.add);
        const covering = (x: number, y: number): number =>
          tiles
            .runs()
            .filter((run) => x >= run.left && x < run.right && y >= run.top && y < run.bottom)
            .length;
        for (let x = 0; x < PANE.width; x += 25) {
          for (let y = 0; y < PANE.height; y += 25) {
            const isIn = boxes.some(
              ({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
            );
            const times = covering(x, y);
            expect([x, y, times <= 1, times === 1 || !isIn]).toEqual([x, y, true, true]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
