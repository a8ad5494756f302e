import { feature, merge } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { isAreaId, type AreaId, type Position } from '../../domain/area.ts';

/** A line of points; a ring repeats its first point at the end. */
export type Line = readonly Position[];

/** The file of shapes: every position is a whole number of steps of its grid. */
export interface ShapesFile extends Topology {
  readonly transform: NonNullable<Topology['transform']>;
  readonly objects: { readonly countries: Layer; readonly units: Layer };
}

interface Layer {
  readonly type: 'GeometryCollection';
  readonly geometries: AreaShape[];
}

/** A place by the arcs round it. */
export type AreaShape = Polygon | MultiPolygon;

/** Shapes of places that don't overlap; what two have in common are the same arcs. */
export interface AreaTopology {
  /** Its arcs hold positions, in degrees or as they were projected. */
  readonly topology: Topology;
  readonly shapes: ReadonlyMap<AreaId, AreaShape>;
}

/**
 * The shapes of the leaves: first-level units, and the countries of the world that have none.
 * Ground of no country (ids with `_`) is there too; shapes without an id are left out.
 */
export function leafTopology(leaves: readonly AreaId[], file: ShapesFile): AreaTopology {
  const wanted = new Set<string>(leaves);
  const { units, countries } = file.objects;
  return {
    topology: { type: 'Topology', objects: {}, arcs: positionsOf(file) },
    shapes: new Map(
      [...units.geometries, ...countries.geometries].flatMap((shape): [AreaId, AreaShape][] => {
        const { id } = shape;
        return typeof id === 'string' && isAreaId(id) && (wanted.has(id) || id.startsWith('_'))
          ? [[id, shape]]
          : [];
      }),
    ),
  };
}

/**
 * Divided, not multiplied: 0.001 has no exact form, a thousand has, and −75.123 must stay that
 * number.
 */
function positionsOf({ arcs, transform: { scale, translate } }: ShapesFile): number[][][] {
  const [across, up] = scale.map((step) => Math.round(1 / step));
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x / (across ?? 1) + translate[0], y / (up ?? 1) + translate[1]];
    });
  });
}

/** Polygons of places. */
export type AreaGeometries = ReadonlyMap<AreaId, GeoJSON.Polygon | GeoJSON.MultiPolygon>;

export const geometriesOf = ({ topology, shapes }: AreaTopology): AreaGeometries =>
  new Map(
    [...shapes].map(([place, shape]) => [
      place,
      shape.type === 'Polygon'
        ? feature(topology, shape).geometry
        : feature(topology, shape).geometry,
    ]),
  );

/** The same shapes with every position moved. */
export const projected = (
  { topology, shapes }: AreaTopology,
  project: (position: Position) => Position,
): AreaTopology => ({
  topology: {
    ...topology,
    arcs: topology.arcs.map((arc) => arc.map(([x = 0, y = 0]) => [...project([x, y])])),
  },
  shapes,
});

/**
 * The places taken together as one shape, in whatever winding; places without a shape are left out.
 */
export const merged = (
  { topology, shapes }: AreaTopology,
  places: Iterable<AreaId>,
): GeoJSON.MultiPolygon =>
  merge(
    topology,
    [...places].flatMap((place) => shapes.get(place) ?? []),
  );

/**
 * The outline of several places taken together, as closed rings; holes are among them, so fill with
 * the even-odd rule.
 */
export const outline = (areas: AreaTopology, places: Iterable<AreaId>): readonly Line[] =>
  merged(areas, places)
    .coordinates.flat()
    .map((ring) => ring.map(([x = 0, y = 0]): Position => [x, y]));
