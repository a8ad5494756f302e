import type { Box } from '../../../core/scene/geometry/pixels.ts';
import type { WorldView } from '../world-view.ts';

/** The side of a tile in pixels of the pane. */
const TILE_PX = 64;

/** A pane in tiles on whole pixels of the screen, row by row, so that nothing shows where they meet. */
export interface TileGrid {
  readonly count: number;
  /** What a tile covers, in pixels of the screen. */
  readonly boxOf: (tile: number) => Box;
  /** The tiles that a box of the screen meets. */
  readonly under: (box: Box) => readonly number[];
}

export function tileGrid({ size, density }: Pick<WorldView, 'size' | 'density'>): TileGrid {
  const side = Math.max(Math.round(TILE_PX * density), 1);
  const along = (length: number): number => Math.max(Math.ceil((length * density) / side), 1);
  const [columns, rows] = [along(size.width), along(size.height)];
  return {
    count: columns * rows,
    boxOf: (tile) => {
      const [left, top] = [(tile % columns) * side, Math.floor(tile / columns) * side];
      return { left, top, right: left + side, bottom: top + side };
    },
    under: ({ left, top, right, bottom }) => {
      const tiles: number[] = [];
      const [from, to] = [
        Math.max(Math.floor(left / side), 0),
        Math.min(Math.floor(right / side), columns - 1),
      ];
      const last = Math.min(Math.floor(bottom / side), rows - 1);
      for (let row = Math.max(Math.floor(top / side), 0); row <= last; row += 1)
        for (let column = from; column <= to; column += 1) tiles.push(row * columns + column);
      return tiles;
    },
  };
}
