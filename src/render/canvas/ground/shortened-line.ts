import type { Box } from '../../../core/scene/geometry/pixels.ts';

/**
 * A line or ring as far as it matters in a box: of points that follow each other beyond one side,
 * only the first and the last. All that is left has its own ends, so that it is drawn in the box to
 * the last pixel as the whole is. Null where nothing of it is in the box, neither line nor ground.
 */
export function shortenedLine(
  points: Float64Array,
  closed: boolean,
  box: Box,
): Float64Array | null {
  const kept: number[] = [];
  let [beyond, codeBefore, waiting, isSeen] = [0, 0, -1, false];
  for (let at = 0; at < points.length; at += 2) {
    const code = sidesOf(points[at] ?? 0, points[at + 1] ?? 0, box);
    if (at > 0 && (code & codeBefore) === 0) isSeen = true;
    codeBefore = code;
    if ((beyond & code) !== 0) {
      beyond &= code;
      waiting = at;
      continue;
    }
    if (waiting >= 0) kept.push(points[waiting] ?? 0, points[waiting + 1] ?? 0);
    kept.push(points[at] ?? 0, points[at + 1] ?? 0);
    beyond = code;
    waiting = -1;
  }
  if (waiting >= 0) kept.push(points[waiting] ?? 0, points[waiting + 1] ?? 0);
  if (closed && (codeBefore & sidesOf(points[0] ?? 0, points[1] ?? 0, box)) === 0) isSeen = true;
  if (!isSeen && !(closed && isAround(kept, box))) return null;
  return Float64Array.from(kept);
}

/** The sides of a box that a point is beyond, as bits. */
const sidesOf = (x: number, y: number, { left, top, right, bottom }: Box): number =>
  (x < left ? 1 : 0) | (x > right ? 2 : 0) | (y < top ? 4 : 0) | (y > bottom ? 8 : 0);

/** Whether a ring that doesn't cross a box has it inside. */
function isAround(ring: readonly number[], { left, top }: Box): boolean {
  let isInside = false;
  let [fromX, fromY] = [ring.at(-2) ?? 0, ring.at(-1) ?? 0];
  for (let at = 0; at < ring.length; at += 2) {
    const [x, y] = [ring[at] ?? 0, ring[at + 1] ?? 0];
    if (y > top !== fromY > top && left < ((fromX - x) * (top - y)) / (fromY - y) + x)
      isInside = !isInside;
    [fromX, fromY] = [x, y];
  }
  return isInside;
}
