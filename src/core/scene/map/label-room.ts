import type { AreaId, Position } from '../../domain/area.ts';
import type { Box, Pixel } from '../geometry/pixels.ts';

/** What placing labels needs to know of the pane and the world. */
export interface LabelPane {
  readonly width: number;
  readonly height: number;
  readonly toPixels: (position: Position) => Pixel;
  /** The leaf under a point of the pane; null at sea. */
  readonly placeAt: (x: number, y: number) => AreaId | null;
  /** Width of a text in pixels. */
  readonly measure: (text: string) => number;
  readonly nameOf: (area: AreaId) => string;
  /** Boxes in pixels that cover the map and must stay free: legend, inset. */
  readonly covered: readonly Box[];
}

/**
 * What lies under a point, seen from what is named: its own land, the sea, or the land of another.
 */
export type Ground = 'own' | 'sea' | 'other';

export type GroundAt = (x: number, y: number) => Ground;

/** The ground of a pane as those see it who own the leaves that `isOwn` knows. */
export const groundIn =
  (pane: Pick<LabelPane, 'placeAt'>, isOwn: (leaf: AreaId) => boolean): GroundAt =>
  (x, y) => {
    const leaf = pane.placeAt(x, y);
    return leaf === null ? 'sea' : isOwn(leaf) ? 'own' : 'other';
  };

/** Pixels of the grid on which the ground is looked up. */
const GRID = 2;

/**
 * The same pane, which looks up the ground once for each point of a grid: names are tried at
 * hundreds of places that overlap.
 */
export function onGrid(pane: LabelPane): LabelPane {
  const [columns, rows] = [Math.ceil(pane.width / GRID) + 1, Math.ceil(pane.height / GRID) + 1];
  /**
   * For each point the position of what lies there among `found`, counted from 1; 0 where nobody
   * has looked.
   */
  const known = new Uint16Array(columns * rows);
  const found: (AreaId | null)[] = [];
  const positions = new Map<AreaId | null, number>();
  return {
    ...pane,
    placeAt: (x, y) => {
      const [column, row] = [Math.round(x / GRID), Math.round(y / GRID)];
      // Of a name that reaches over the edge.
      if (column < 0 || row < 0 || column >= columns || row >= rows)
        return pane.placeAt(column * GRID, row * GRID);
      const at = row * columns + column;
      const before = known[at];
      if (before !== undefined && before > 0) return found[before - 1] ?? null;
      const place = pane.placeAt(column * GRID, row * GRID);
      const position = positions.get(place) ?? found.push(place);
      positions.set(place, position);
      known[at] = position;
      return place;
    },
  };
}

export const LINE_HEIGHT = 16;

/** The box of a text of one line with some air, by its middle. */
export const boxOf = ([x, y]: Pixel, width: number): Box => ({
  left: x - width / 2 - 3,
  right: x + width / 2 + 3,
  top: y - LINE_HEIGHT / 2,
  bottom: y + LINE_HEIGHT / 2,
});

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Pixels between the points of a box that are looked at: what is narrower is an islet. */
const STEP = 3;

/** Whether all of a box lies on grounds that will do. */
export function isOver(
  { left, top, right, bottom }: Box,
  groundAt: GroundAt,
  will: (ground: Ground) => boolean,
): boolean {
  // Its corners tell most boxes that won't do from those that may.
  for (const x of [left, right])
    for (const y of [top, bottom]) if (!will(groundAt(x, y))) return false;
  const [columns, rows] = [Math.ceil((right - left) / STEP), Math.ceil((bottom - top) / STEP)];
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      if (
        !will(
          groundAt(left + ((right - left) * column) / columns, top + ((bottom - top) * row) / rows),
        )
      )
        return false;
    }
  }
  return true;
}

/**
 * Visits a line from one point to another in steps of some pixels until `stop` says so; whether it
 * did.
 */
export function alongLine(
  [fromX, fromY]: Pixel,
  [toX, toY]: Pixel,
  step: number,
  stop: (x: number, y: number) => boolean,
): boolean {
  const steps = Math.max(Math.ceil(Math.hypot(toX - fromX, toY - fromY) / step), 1);
  for (let at = 0; at <= steps; at += 1)
    if (stop(fromX + ((toX - fromX) * at) / steps, fromY + ((toY - fromY) * at) / steps))
      return true;
  return false;
}

/** Whether a line runs through a box. */
export const crosses = (from: Pixel, to: Pixel, box: Box): boolean =>
  overlap(boxOfLine(from, to), box) &&
  alongLine(from, to, 4, (x, y) => x > box.left && x < box.right && y > box.top && y < box.bottom);

/** One pixel more than the line: a level one would have no height. */
const boxOfLine = ([fromX, fromY]: Pixel, [toX, toY]: Pixel): Box => ({
  left: Math.min(fromX, toX) - 1,
  right: Math.max(fromX, toX) + 1,
  top: Math.min(fromY, toY) - 1,
  bottom: Math.max(fromY, toY) + 1,
});

/** Whether a line runs over the land of others. */
export const leavesOwn = (from: Pixel, to: Pixel, groundAt: GroundAt): boolean =>
  alongLine(from, to, 2, (x, y) => groundAt(x, y) === 'other');

export const isInPane = ({ width, height }: LabelPane, [x, y]: Pixel): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;
