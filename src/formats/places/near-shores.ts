import type { AreaId, Position } from '../../core/domain/area.ts';
import { wrapped } from '../../core/domain/longitudes.ts';
import type { AreaGeometries } from '../../core/scene/geometry/area-topology.ts';

/** How far from a shape a point may lie: shapes are simplified to 1.5 to 15 km. */
const REACH_KM = 5;

const KM_A_DEGREE = 111.2;
const REACH_DEGREES = REACH_KM / KM_A_DEGREE;

/** Degrees of a square of the grid in which edges are looked up, and squares round the Earth. */
const SQUARE = 0.5;
const COLUMNS = 360 / SQUARE;

interface Edge {
  readonly area: AreaId;
  readonly from: Position;
  readonly to: Position;
}

/**
 * Finds the places whose outline is at most 5 km from a point. Edges are sorted into a grid once,
 * in some tenths of a second.
 */
export function createNearShores(
  geometries: AreaGeometries,
): (point: Position) => ReadonlySet<AreaId> {
  const squares = new Map<number, Edge[]>();
  eachEdge(geometries, (edge) => {
    eachSquare(edge.from, edge.to, (key) => {
      const known = squares.get(key);
      if (known === undefined) squares.set(key, [edge]);
      else known.push(edge);
    });
  });
  return ([longitude, latitude]) => {
    const near = new Set<AreaId>();
    if (!Number.isFinite(longitude) || !(Math.abs(latitude) < 89)) return near;
    const x = wrapped(longitude);
    const across = Math.cos((latitude * Math.PI) / 180);
    const reachX = REACH_DEGREES / across;
    const southWest: Position = [x - reachX, latitude - REACH_DEGREES];
    eachSquare(southWest, [x + reachX, latitude + REACH_DEGREES], (key) => {
      for (const edge of squares.get(key) ?? []) {
        if (!near.has(edge.area) && distanceKm([x, latitude], edge, across) <= REACH_KM)
          near.add(edge.area);
      }
    });
    return near;
  };
}

function eachEdge(geometries: AreaGeometries, take: (edge: Edge) => void): void {
  for (const [area, { type, coordinates }] of geometries) {
    for (const polygon of type === 'Polygon' ? [coordinates] : coordinates) {
      for (const ring of polygon) {
        let from: Position | null = null;
        for (const [x = 0, y = 0] of ring) {
          const to: Position = [x, y];
          if (from !== null) take({ area, from, to });
          from = to;
        }
      }
    }
  }
}

const squareOf = (degrees: number): number => Math.floor(degrees / SQUARE);

/** The squares of a box by two corners; those across 180° are the ones on the other side. */
function eachSquare([x, y]: Position, [otherX, otherY]: Position, take: (key: number) => void) {
  const east = squareOf(Math.max(x, otherX));
  const north = squareOf(Math.max(y, otherY));
  for (let column = squareOf(Math.min(x, otherX)); column <= east; column += 1) {
    const around = ((column + COLUMNS) % COLUMNS) * COLUMNS;
    for (let row = squareOf(Math.min(y, otherY)); row <= north; row += 1) take(around + row);
  }
}

/** On the plane that touches the Earth at the point: exact enough over a few kilometres. */
function distanceKm([x, y]: Position, { from, to }: Edge, across: number): number {
  const flat = ([atX, atY]: Position): Position => [
    wrapped(atX - x) * across * KM_A_DEGREE,
    (atY - y) * KM_A_DEGREE,
  ];
  const [[fromX, fromY], [toX, toY]] = [flat(from), flat(to)];
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX * alongX + alongY * alongY;
  const share =
    length === 0 ? 0 : Math.min(1, Math.max(0, -(fromX * alongX + fromY * alongY) / length));
  return Math.hypot(fromX + share * alongX, fromY + share * alongY);
}
