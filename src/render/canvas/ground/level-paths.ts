import { worldWidth } from '../camera.ts';
import { simplifiedLine, type IsJoint } from './simplified-line.ts';
import type { WorldShape } from '../world-shapes.ts';
import type { WorldView } from '../world-view.ts';

/**
 * Points are written on a grid of a quarter of a pixel of the screen, or less, and equal neighbours
 * once: each by itself, so that common borders stay common.
 */
const STEPS_PER_PX = 4;

/** Points within so much of a line of the others are left out. */
const TOLERANCE_PX = 0.4;

/** Adds shapes to paths in pixels of the screen. */
export interface LevelPaths {
  readonly add: (
    path: Path2D,
    shape: WorldShape,
    turns: readonly number[],
    view: WorldView,
  ) => void;
  /**
   * The points of the lines of a shape at a level, from the middle of the world, in the order of
   * its own; none where a line has no extent.
   */
  readonly linesAt: (shape: WorldShape, level: number) => readonly Float64Array[];
}

interface Kept {
  readonly level: number;
  readonly lines: readonly Float64Array[];
  path: Path2D | null;
}

/** The level of detail in which a view is drawn: a whole zoom. */
export const levelOf = ({ camera, density }: WorldView): number =>
  Math.ceil(camera.zoom + Math.log2(density) - 1e-9);

/** How a level is put on the screen, some turns round the world: times the factor, and on by some pixels. */
export function placeOf(
  level: number,
  turn: number,
  { camera, size, density }: WorldView,
): { readonly factor: number; readonly x: number; readonly y: number } {
  const scale = worldWidth(camera) * density;
  return {
    factor: scale / worldWidth({ zoom: level }),
    x: (0.5 - camera.x + turn) * scale + (size.width * density) / 2,
    y: (0.5 - camera.y) * scale + (size.height * density) / 2,
  };
}

/** Adds a path at a level to one in pixels of the screen, some turns round the world. */
export function addTurned(
  path: Path2D,
  of: Path2D,
  level: number,
  turns: readonly number[],
  view: WorldView,
): void {
  for (const turn of turns) {
    const { factor, x, y } = placeOf(level, turn, view);
    path.addPath(of, { a: factor, d: factor, e: x, f: y });
  }
}

/**
 * Keeps each shape at the last level of detail that it was drawn in. What lies between levels is
 * made smaller as it is drawn.
 */
export function createLevelPaths(isJoint: IsJoint): LevelPaths {
  const kept = new WeakMap<WorldShape, Kept>();
  const keptAt = (shape: WorldShape, level: number): Kept => {
    const before = kept.get(shape);
    if (before?.level === level) return before;
    const width = worldWidth({ zoom: level });
    const lines = shape.lines.map((line) =>
      onGrid(simplifiedLine(line, isJoint, TOLERANCE_PX / width), width),
    );
    const next: Kept = { level, lines, path: null };
    kept.set(shape, next);
    return next;
  };
  const pathAt = (shape: WorldShape, level: number): Path2D => {
    const now = keptAt(shape, level);
    if (now.path !== null) return now.path;
    const path = new Path2D();
    for (const line of now.lines) trace(path, line, shape.closed);
    now.path = path;
    return path;
  };
  return {
    linesAt: (shape, level) => keptAt(shape, level).lines,
    add: (path, shape, turns, view) => {
      const level = levelOf(view);
      addTurned(path, pathAt(shape, level), level, turns, view);
    },
  };
}

const NO_POINTS = new Float64Array();

/**
 * From the middle of the world, which keeps numbers small. What is a mere point on the grid is left
 * out: Chromium strokes nothing of a path that begins with one.
 */
function onGrid(points: Float64Array, width: number): Float64Array {
  const kept: number[] = [];
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (let at = 0; at < points.length; at += 2) {
    const x = Math.round(((points[at] ?? 0) - 0.5) * width * STEPS_PER_PX) / STEPS_PER_PX;
    const y = Math.round(((points[at + 1] ?? 0) - 0.5) * width * STEPS_PER_PX) / STEPS_PER_PX;
    if (x === lastX && y === lastY) continue;
    kept.push(x, y);
    [lastX, lastY] = [x, y];
  }
  return kept.length > 2 ? Float64Array.from(kept) : NO_POINTS;
}

/** Adds a line or ring to a path. */
export function trace(path: Path2D, points: Float64Array, closed: boolean): void {
  if (points.length === 0) return;
  path.moveTo(points[0] ?? 0, points[1] ?? 0);
  for (let at = 2; at < points.length; at += 2) path.lineTo(points[at] ?? 0, points[at + 1] ?? 0);
  if (closed) path.closePath();
}
