import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { AreaId, Position } from '../domain/area.ts';
import { wrapped } from '../domain/longitudes.ts';
import type { AreaGeometries } from './boundaries.ts';

/** Finds the place under a point of the world; longitudes may count on past 180°. */
export type Locator = (position: Position) => AreaId | null;

/** So many answers are kept: labels ask for the same points month by month. */
const MOST_KEPT = 100_000;

/** Degrees of a square of the grid in which shapes are looked up. */
const SQUARE = 2;

const squareOf = (degrees: number): number => Math.floor(degrees / SQUARE);

/** A locator over shapes that don't overlap; null is the sea. Shapes are tried whose boxes meet the point's square of a grid, and the answers are kept. */
export function createLocator(geometries: AreaGeometries): Locator {
  const squares = new Map<string, Boxed[]>();
  for (const [area, geometry] of geometries) {
    for (const polygon of polygonsOf(geometry)) {
      const boxed: Boxed = { area, polygon, box: bbox(polygon) };
      const [west, south, east, north] = boxed.box;
      for (let x = squareOf(west); x <= squareOf(east); x += 1) {
        for (let y = squareOf(south); y <= squareOf(north); y += 1) {
          const key = `${String(x)} ${String(y)}`;
          const known = squares.get(key);
          if (known === undefined) squares.set(key, [boxed]);
          else known.push(boxed);
        }
      }
    }
  }
  const kept = new Map<string, AreaId | null>();
  const locate: Locator = ([longitude, latitude]) => {
    for (const { area, polygon, box } of squares.get(`${String(squareOf(longitude))} ${String(squareOf(latitude))}`) ?? []) {
      const [west, south, east, north] = box;
      if (longitude < west || longitude > east || latitude < south || latitude > north) continue;
      if (booleanPointInPolygon([longitude, latitude], polygon)) return area;
    }
    return null;
  };
  return ([longitude, latitude]) => {
    const position = [wrapped(longitude), latitude] as const;
    const key = `${String(position[0])} ${String(position[1])}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const found = locate(position);
    kept.set(key, found);
    return found;
  };
}

/** A polygon of a place with its box: an island far away is no reason to look at the mainland. */
interface Boxed {
  readonly area: AreaId;
  readonly polygon: GeoJSON.Polygon;
  readonly box: GeoJSON.BBox;
}

const polygonsOf = (geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): readonly GeoJSON.Polygon[] =>
  geometry.type === 'Polygon' ? [geometry] : geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
