import type { Position } from '../../domain/area.ts';

/** A line of points; a ring repeats its first point at the end. */
export type Line = readonly Position[];

/** A segment between two points, by their numbers. */
export type Segment = readonly [from: number, to: number];

/** Points that are told apart by number: a step of hash tables over numbers is several times one over texts. */
export interface PointTable {
  readonly numberOf: (x: number, y: number) => number;
  readonly positionOf: (point: number) => Position;
}

/** Points of degrees nearer than a hundred-thousandth of one (about a metre) are the same. */
const STEPS = 1e5;
const LATITUDES = 2 ** 25;

export function createPointTable(): PointTable {
  const numbers = new Map<number, number>();
  const positions: Position[] = [];
  return {
    numberOf: (x, y) => {
      const key = Math.round((x + 360) * STEPS) * LATITUDES + Math.round((y + 90) * STEPS);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, positions.length);
      return positions.push([x, y]) - 1;
    },
    positionOf: (point) => {
      const position = positions[point];
      if (position === undefined) throw new RangeError(`no point has the number ${String(point)}`);
      return position;
    },
  };
}

/** One number for a segment; fewer than 2²⁶ points fit. */
export const segmentKey = (from: number, to: number): number => from * 2 ** 26 + to;

/** Visits the segments of a polygon's rings in their direction; points repeated in a row make none. */
export function eachSegment(
  geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon,
  points: PointTable,
  visit: (from: number, to: number) => void,
): void {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  for (const ring of rings) {
    let from: number | null = null;
    for (const [x, y] of ring) {
      if (x === undefined || y === undefined) continue;
      const to = points.numberOf(x, y);
      if (from !== null && from !== to) visit(from, to);
      from = to;
    }
  }
}

/** Joins segments end to start as far as they go, so that lines have joints. */
export function joinedLines(segments: readonly Segment[], points: PointTable): readonly Line[] {
  const nextFrom = new Map<number, number[]>();
  for (const [from, to] of segments) {
    const known = nextFrom.get(from);
    if (known === undefined) nextFrom.set(from, [to]);
    else known.push(to);
  }
  const ends = new Set(segments.map(([, to]) => to));
  const lines: Line[] = [];
  const follow = (start: number, waiting: number[]): void => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const line = [points.positionOf(start)];
      // A ring is closed as soon as it comes back: pinch points stay points of two rings.
      for (
        let at: number | undefined = next;
        at !== undefined;
        at = at === start ? undefined : nextFrom.get(at)?.pop()
      )
        line.push(points.positionOf(at));
      lines.push(line);
    }
  };
  // Lines that begin somewhere first, rings after them.
  for (const [start, waiting] of nextFrom) if (!ends.has(start)) follow(start, waiting);
  for (const [start, waiting] of nextFrom) follow(start, waiting);
  return lines;
}
