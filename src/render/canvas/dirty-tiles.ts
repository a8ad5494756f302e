import type { Box } from '../../core/scene/geometry/pixels.ts';
import type { PaneSize } from './camera.ts';

/** The side of a tile in pixels. */
const TILE_PX = 64;

/** The tiles of a pane that have to be drawn anew. */
export interface DirtyTiles {
  readonly add: (box: Box) => void;
  readonly touches: (box: Box) => boolean;
  /** What is dirty, in rectangles that don't overlap: a run of tiles of one row each. */
  readonly runs: () => readonly Box[];
  /** The share of the pane that is dirty, 0 to 1. */
  readonly share: () => number;
}

export function dirtyTiles({ width, height }: PaneSize): DirtyTiles {
  const [columns, rows] = [Math.ceil(width / TILE_PX), Math.ceil(height / TILE_PX)];
  const dirty = new Uint8Array(columns * rows);
  const under = ({ left, top, right, bottom }: Box) => ({
    fromColumn: Math.max(Math.floor(left / TILE_PX), 0),
    toColumn: Math.min(Math.floor(right / TILE_PX), columns - 1),
    fromRow: Math.max(Math.floor(top / TILE_PX), 0),
    toRow: Math.min(Math.floor(bottom / TILE_PX), rows - 1),
  });
  return {
    add: (box) => {
      const { fromColumn, toColumn, fromRow, toRow } = under(box);
      for (let row = fromRow; row <= toRow; row += 1)
        if (fromColumn <= toColumn)
          dirty.fill(1, row * columns + fromColumn, row * columns + toColumn + 1);
    },
    touches: (box) => {
      const { fromColumn, toColumn, fromRow, toRow } = under(box);
      for (let row = fromRow; row <= toRow; row += 1)
        for (let column = fromColumn; column <= toColumn; column += 1)
          if (dirty[row * columns + column] === 1) return true;
      return false;
    },
    runs: () => {
      const runs: Box[] = [];
      for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < columns; column += 1) {
          if (dirty[row * columns + column] !== 1) continue;
          const from = column;
          while (column + 1 < columns && dirty[row * columns + column + 1] === 1) column += 1;
          runs.push({
            left: from * TILE_PX,
            top: row * TILE_PX,
            right: (column + 1) * TILE_PX,
            bottom: (row + 1) * TILE_PX,
          });
        }
      }
      return runs;
    },
    share: () => dirty.reduce((sum, tile) => sum + tile, 0) / Math.max(dirty.length, 1),
  };
}
