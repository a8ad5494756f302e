import { worldWidth } from './camera.ts';
import type { WorldShape } from './world-shapes.ts';
import type { WorldView } from './world-view.ts';

/**
 * Points are written on a grid of a quarter of a pixel of the screen, or less, and equal neighbours
 * once: each by itself, so that common borders stay common.
 */
const STEPS_PER_PX = 4;

/** Adds shapes to paths in pixels of the screen. */
export interface LevelPaths {
  readonly add: (
    path: Path2D,
    shape: WorldShape,
    turns: readonly number[],
    view: WorldView,
  ) => void;
  /** The path of a shape at a level, from the middle of the world. */
  readonly at: (shape: WorldShape, level: number) => Path2D;
}

interface Kept {
  readonly level: number;
  readonly path: Path2D;
}

/** The level of detail in which a view is drawn: a whole zoom. */
export const levelOf = ({ camera, density }: WorldView): number =>
  Math.ceil(camera.zoom + Math.log2(density) - 1e-9);

/** Adds a path at a level to one in pixels of the screen, some turns round the world. */
export function addTurned(
  path: Path2D,
  of: Path2D,
  level: number,
  turns: readonly number[],
  { camera, size, density }: WorldView,
): void {
  const scale = worldWidth(camera) * density;
  const factor = scale / worldWidth({ zoom: level });
  for (const turn of turns)
    path.addPath(of, {
      a: factor,
      d: factor,
      e: (0.5 - camera.x + turn) * scale + (size.width * density) / 2,
      f: (0.5 - camera.y) * scale + (size.height * density) / 2,
    });
}

/**
 * Keeps the path of each shape at the last level of detail that it was drawn in. What lies between
 * levels is made smaller as it is drawn.
 */
export function createLevelPaths(): LevelPaths {
  const kept = new WeakMap<WorldShape, Kept>();
  const pathAt = (shape: WorldShape, level: number): Path2D => {
    const before = kept.get(shape);
    if (before?.level === level) return before.path;
    const path = new Path2D();
    for (const line of shape.lines) trace(path, line, worldWidth({ zoom: level }), shape.closed);
    kept.set(shape, { level, path });
    return path;
  };
  return {
    at: pathAt,
    add: (path, shape, turns, view) => {
      const level = levelOf(view);
      addTurned(path, pathAt(shape, level), level, turns, view);
    },
  };
}

/**
 * From the middle of the world, which keeps numbers small. What is a mere point on the grid is left
 * out: Chromium strokes nothing of a path that begins with one.
 */
function trace(path: Path2D, points: Float64Array, width: number, closed: boolean): void {
  let [lastX, lastY, count] = [Number.NaN, Number.NaN, 0];
  for (let at = 0; at < points.length; at += 2) {
    const x = Math.round(((points[at] ?? 0) - 0.5) * width * STEPS_PER_PX) / STEPS_PER_PX;
    const y = Math.round(((points[at + 1] ?? 0) - 0.5) * width * STEPS_PER_PX) / STEPS_PER_PX;
    if (x === lastX && y === lastY) continue;
    if (count === 1) path.moveTo(lastX, lastY);
    if (count > 0) path.lineTo(x, y);
    [lastX, lastY, count] = [x, y, count + 1];
  }
  if (closed && count > 1) path.closePath();
}
