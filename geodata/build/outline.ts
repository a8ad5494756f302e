import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Shape } from './raw.ts';
import type { SimplifiedTopology } from './simplify.ts';

/**
 * An area as RFC 7946 wants it: rings closed, of at least four positions, outer ones
 * counter-clockwise, holes clockwise.
 */
export type Outline = Polygon | MultiPolygon;

/** Outlines of a topology's areas by id; null where nothing is left of an area after rounding. */
export function outlinesOf(topology: SimplifiedTopology): ReadonlyMap<string, Outline | null> {
  const { geometries } = topology.objects.areas;
  return new Map(
    geometries.map((shape) => [shape.properties.id, outlineOf(fullOutline(topology, shape))]),
  );
}

/**
 * Outline of a polygon in either winding: without repeated positions and without rings that enclose
 * nothing.
 */
export function outlineOf(geometry: Outline): Outline | null {
  const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    .map(cleanPolygon)
    .filter((rings) => rings.length > 0);
  const [first] = polygons;
  if (first === undefined) return null;
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** Rings of a polygon; none if its outer ring encloses nothing. */
function cleanPolygon(polygon: readonly Position[][]): Position[][] {
  const [outer = [], ...holes] = polygon.map(cleanRing);
  if (!isRing(outer)) return [];
  return [wound(outer, 'counter-clockwise')].concat(
    holes.filter(isRing).map((hole) => wound(hole, 'clockwise')),
  );
}

const cleanRing = (ring: readonly Position[]): Position[] =>
  ring.filter((position, index) => index === 0 || !samePosition(position, ring[index - 1]));

const isRing = (ring: readonly Position[]): boolean => ring.length >= 4 && signedArea(ring) !== 0;

const samePosition = (a: Position, b: Position | undefined): boolean =>
  b !== undefined && a[0] === b[0] && a[1] === b[1];

function wound(ring: Position[], winding: 'clockwise' | 'counter-clockwise'): Position[] {
  return signedArea(ring) > 0 === (winding === 'counter-clockwise') ? ring : ring.toReversed();
}

/**
 * Area of a closed ring in square degrees: positive if it runs counter-clockwise (shoelace
 * formula).
 */
export function signedArea(ring: readonly Position[]): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let doubled = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    doubled += (x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY);
  }
  return doubled / 2;
}

/** A shape as it stands in the topology, in whatever winding. */
export function fullOutline(topology: Topology, shape: Shape<unknown>): Outline {
  return shape.type === 'Polygon'
    ? feature(topology, { type: 'Polygon', arcs: shape.arcs }).geometry
    : feature(topology, { type: 'MultiPolygon', arcs: shape.arcs }).geometry;
}
