import { bbox } from '@turf/turf';
import type { AreaId, Position } from '../../domain/area.ts';
import { wrapped } from '../../domain/longitudes.ts';
import { insideOf } from './inside-of.ts';
import type { AreaGeometries } from './area-topology.ts';

/** Finds the place under a point of the world; longitudes may count on past 180°. */
export type Locator = (position: Position) => AreaId | null;

/** Degrees of a square of the grid in which shapes are looked up. */
const SQUARE = 2;

const squareOf = (degrees: number): number => Math.floor(degrees / SQUARE);

/**
 * A number for a square, by its column and row: a text would take longer to make than most points
 * to find.
 */
const keyOf = (column: number, row: number): number => column * 256 + row;

/**
 * A locator over shapes that don't overlap; null is the sea. Shapes are tried whose boxes meet the
 * point's square of a grid.
 */
export function createLocator(geometries: AreaGeometries): Locator {
  const squares = new Map<number, Boxed[]>();
  for (const [area, geometry] of geometries) {
    for (const polygon of polygonsOf(geometry)) {
      const boxed: Boxed = { area, polygon, box: bbox(polygon), isInside: null };
      const [west, south, east, north] = boxed.box;
      for (let x = squareOf(west); x <= squareOf(east); x += 1) {
        for (let y = squareOf(south); y <= squareOf(north); y += 1) {
          const known = squares.get(keyOf(x, y));
          if (known === undefined) squares.set(keyOf(x, y), [boxed]);
          else known.push(boxed);
        }
      }
    }
  }
  return ([given, latitude]) => {
    const longitude = wrapped(given);
    for (const boxed of squares.get(keyOf(squareOf(longitude), squareOf(latitude))) ?? []) {
      const [west, south, east, north] = boxed.box;
      if (longitude < west || longitude > east || latitude < south || latitude > north) continue;
      boxed.isInside ??= insideOf(boxed.polygon);
      if (boxed.isInside(longitude, latitude)) return boxed.area;
    }
    return null;
  };
}

/** A polygon of a place with its box: an island far away is no reason to look at the mainland. */
interface Boxed {
  readonly area: AreaId;
  readonly polygon: GeoJSON.Polygon;
  readonly box: GeoJSON.BBox;
  /** Made when a point first lies in the box. */
  isInside: ((longitude: number, latitude: number) => boolean) | null;
}

const polygonsOf = (
  geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon,
): readonly GeoJSON.Polygon[] =>
  geometry.type === 'Polygon'
    ? [geometry]
    : geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
