import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tileGrid } from '../../../../src/render/canvas/ground/tile-grid.ts';

const PANE = { size: { width: 300, height: 200 }, density: 1 };

describe('the tiles of a pane', () => {
  test('are all under a box as large as the pane', () => {
    const grid = tileGrid(PANE);
    expect(grid.count).toBe(20);
    expect(grid.under({ left: -50, top: -50, right: 400, bottom: 400 })).toHaveLength(20);
  });

  test('are those under a box, by rows', () => {
    const grid = tileGrid(PANE);
    expect(grid.under({ left: 70, top: 10, right: 130, bottom: 20 })).toEqual([1, 2]);
    expect(grid.under({ left: 0, top: 60, right: 10, bottom: 70 })).toEqual([0, 5]);
  });

  test('are none under what lies beside the pane', () => {
    const grid = tileGrid(PANE);
    expect(grid.under({ left: 400, top: 10, right: 500, bottom: 20 })).toEqual([]);
    expect(grid.under({ left: 10, top: -90, right: 50, bottom: -20 })).toEqual([]);
  });

  test('lie on whole pixels of any screen, and meet without a gap', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 4, noNaN: true }), (density) => {
        const grid = tileGrid({ ...PANE, density });
        const whole = { left: 0, top: 0, right: 300 * density, bottom: 200 * density };
        const boxes = grid.under(whole).map(grid.boxOf);
        expect(boxes).toHaveLength(grid.count);
        for (const box of boxes) {
          expect(Object.values(box).filter((edge) => !Number.isInteger(edge))).toEqual([]);
          const isLast = { x: box.right >= whole.right, y: box.bottom >= whole.bottom };
          expect(
            isLast.x || boxes.some(({ left, top }) => left === box.right && top === box.top),
          ).toBe(true);
          expect(
            isLast.y || boxes.some(({ left, top }) => top === box.bottom && left === box.left),
          ).toBe(true);
        }
      }),
    );
  });

  test('are under each box that meets them', () => {
    const edge = fc.integer({ min: -50, max: 320 });
    fc.assert(
      fc.property(edge, edge, fc.integer({ min: 0, max: 90 }), (left, top, side) => {
        const box = { left, top, right: left + side, bottom: top + side };
        const grid = tileGrid(PANE);
        const found = new Set(grid.under(box));
        for (let tile = 0; tile < grid.count; tile += 1) {
          const at = grid.boxOf(tile);
          const isMet =
            box.left < at.right &&
            at.left <= box.right &&
            box.top < at.bottom &&
            at.top <= box.bottom;
          expect([tile, found.has(tile)]).toEqual([tile, isMet]);
        }
      }),
    );
  });
});
