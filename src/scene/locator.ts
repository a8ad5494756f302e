import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { AreaId, Position } from '../domain/area.ts';
import { wrapped } from '../domain/longitudes.ts';
import type { AreaGeometries } from './boundaries.ts';

/** Finds the place under a point of the world; longitudes may count on past 180°. */
export type Locator = (position: Position) => AreaId | null;

/** So many answers are kept: labels ask for the same points month by month. */
const MOST_KEPT = 20_000;

/** A locator over shapes that don't overlap; null is the sea. Boxes are tried before shapes, and the answers are kept. */
export function createLocator(geometries: AreaGeometries): Locator {
  const boxed = [...geometries].map(([area, geometry]) => ({ area, geometry, box: bbox(geometry) }));
  const kept = new Map<string, AreaId | null>();
  const locate: Locator = ([longitude, latitude]) => {
    for (const { area, geometry, box } of boxed) {
      const [west, south, east, north] = box;
      if (longitude < west || longitude > east || latitude < south || latitude > north) continue;
      if (booleanPointInPolygon([longitude, latitude], geometry)) return area;
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
