/** Whether a point is where lines of several places meet. */
export type IsJoint = (x: number, y: number) => boolean;

/**
 * A line or ring without the points that lie within `tolerance` of what is left (Douglas and
 * Peucker). It is cut at joints, which stay, so that what places have in common stays common
 * whichever of them it is drawn for.
 */
export function simplifiedLine(
  points: Float64Array,
  isJoint: IsJoint,
  tolerance: number,
): Float64Array {
  const count = points.length / 2;
  const kept = new Uint8Array(count);
  for (const [from, to] of stretches(points, isJoint)) {
    kept[from] = 1;
    kept[to] = 1;
    keepBetween(points, from, to, tolerance ** 2, kept);
  }
  const left: number[] = [];
  for (let at = 0; at < count; at += 1)
    if (kept[at] === 1) left.push(points[at * 2] ?? 0, points[at * 2 + 1] ?? 0);
  return Float64Array.from(left);
}

/** From joint to joint; a ring without any is cut at its westernmost point and the farthest from it. */
function stretches(
  points: Float64Array,
  isJoint: IsJoint,
): readonly (readonly [from: number, to: number])[] {
  const last = points.length / 2 - 1;
  const cuts = [0];
  for (let at = 1; at < last; at += 1)
    if (isJoint(points[at * 2] ?? 0, points[at * 2 + 1] ?? 0)) cuts.push(at);
  const isRing = points[0] === points[last * 2] && points[1] === points[last * 2 + 1];
  if (isRing && cuts.length === 1) {
    let west = 0;
    for (let at = 1; at < last; at += 1)
      if ((points[at * 2] ?? 0) < (points[west * 2] ?? 0)) west = at;
    cuts.push(...[west, farthestFrom(points, west)].toSorted((a, b) => a - b));
  }
  cuts.push(last);
  return cuts.slice(1).map((to, index) => [cuts[index] ?? 0, to]);
}

function farthestFrom(points: Float64Array, from: number): number {
  let [farthest, most] = [from, 0];
  for (let at = 0; at < points.length / 2; at += 1) {
    const x = (points[at * 2] ?? 0) - (points[from * 2] ?? 0);
    const y = (points[at * 2 + 1] ?? 0) - (points[from * 2 + 1] ?? 0);
    const squared = x * x + y * y;
    if (squared > most) [farthest, most] = [at, squared];
  }
  return farthest;
}

function keepBetween(
  points: Float64Array,
  first: number,
  last: number,
  toleranceSquared: number,
  kept: Uint8Array,
): void {
  const waiting = [first, last];
  while (waiting.length > 0) {
    const [to = 0, from = 0] = [waiting.pop(), waiting.pop()];
    if (to - from < 2) continue;
    // From the same end whichever way the line runs, so that rounding is the same too.
    const isTurned = isBefore(points, to, from);
    const start = isTurned ? to : from;
    const end = isTurned ? from : to;
    const [fromX, fromY] = [points[start * 2] ?? 0, points[start * 2 + 1] ?? 0];
    const [alongX, alongY] = [(points[end * 2] ?? 0) - fromX, (points[end * 2 + 1] ?? 0) - fromY];
    const length = alongX * alongX + alongY * alongY;
    const step = isTurned ? -1 : 1;
    let [farthest, most] = [-1, toleranceSquared];
    for (let at = start + step; at !== end; at += step) {
      const [x, y] = [(points[at * 2] ?? 0) - fromX, (points[at * 2 + 1] ?? 0) - fromY];
      const share = length === 0 ? 0 : Math.min(Math.max((x * alongX + y * alongY) / length, 0), 1);
      const [asideX, asideY] = [x - share * alongX, y - share * alongY];
      const squared = asideX * asideX + asideY * asideY;
      if (squared > most) [farthest, most] = [at, squared];
    }
    if (farthest < 0) continue;
    kept[farthest] = 1;
    waiting.push(from, farthest, farthest, to);
  }
}

function isBefore(points: Float64Array, one: number, other: number): boolean {
  const across = (points[one * 2] ?? 0) - (points[other * 2] ?? 0);
  return across < 0 || (across === 0 && (points[one * 2 + 1] ?? 0) < (points[other * 2 + 1] ?? 0));
}
