import type { Box, Pixel } from '../../core/scene/geometry/pixels.ts';

/**
 * The part of a ring that lies in a rectangle (Sutherland and Hodgman 1974); empty where it lies
 * outside.
 */
export function clippedRing(ring: readonly Pixel[], region: Box): readonly Pixel[] {
  const sides = sidesPassed(ring, region);
  if (sides.some((side) => side === 'beyond')) return [];
  let points = ring;
  if (sides[0] === 'crossed') points = keptHalf(points, ([x]) => x - region.left);
  if (sides[1] === 'crossed') points = keptHalf(points, ([x]) => region.right - x);
  if (sides[2] === 'crossed') points = keptHalf(points, ([, y]) => y - region.top);
  if (sides[3] === 'crossed') points = keptHalf(points, ([, y]) => region.bottom - y);
  return points;
}

/**
 * The stretches of a line that can be seen in a rectangle: segments beyond one of its sides are
 * left out, the others stay whole.
 */
export function seenStretches(line: readonly Pixel[], region: Box): readonly (readonly Pixel[])[] {
  const stretches: Pixel[][] = [];
  let open: Pixel[] | null = null;
  for (let i = 1; i < line.length; i += 1) {
    const segment = line.slice(i - 1, i + 1);
    if (sidesPassed(segment, region).includes('beyond')) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [...segment];
      stretches.push(open);
    } else open.push(...segment.slice(1));
  }
  return stretches;
}

/** Where points lie of the left, right, upper and lower side of a rectangle. */
function sidesPassed(
  points: readonly Pixel[],
  { left, top, right, bottom }: Box,
): readonly Passing[] {
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  return [
    passing(west - left, east - left),
    passing(right - east, right - west),
    passing(north - top, south - top),
    passing(bottom - south, bottom - north),
  ];
}

type Passing = 'inside' | 'crossed' | 'beyond';

/** From the distances inside a line of what lies outermost and innermost. */
const passing = (outermost: number, innermost: number): Passing =>
  innermost < 0 ? 'beyond' : outermost < 0 ? 'crossed' : 'inside';

/**
 * What lies on the side of a line where `inside` isn't negative; it must be linear in the point.
 */
function keptHalf(ring: readonly Pixel[], inside: (point: Pixel) => number): readonly Pixel[] {
  const kept: Pixel[] = [];
  let before = ring.at(-1);
  for (const point of ring) {
    if (before !== undefined) {
      const from = inside(before);
      const to = inside(point);
      if (from < 0 !== to < 0) {
        const share = from / (from - to);
        kept.push([
          before[0] + (point[0] - before[0]) * share,
          before[1] + (point[1] - before[1]) * share,
        ]);
      }
      if (to >= 0) kept.push(point);
    }
    before = point;
  }
  return kept;
}
