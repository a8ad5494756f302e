import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { AreaId, Position } from '../domain/area.ts';
import type { AreaGeometries } from './boundaries.ts';

/** Finds the place under a point of the world. */
export type Locator = (position: Position) => AreaId | null;

/** A locator over shapes that don't overlap; null is the sea. Boxes are tried before shapes. */
export function createLocator(geometries: AreaGeometries): Locator {
  const boxed = [...geometries].map(([area, geometry]) => ({ area, geometry, box: bbox(geometry) }));
  return ([longitude, latitude]) => {
    for (const { area, geometry, box } of boxed) {
      const [west, south, east, north] = box;
      if (longitude < west || longitude > east || latitude < south || latitude > north) continue;
      if (booleanPointInPolygon([longitude, latitude], geometry)) return area;
    }
    return null;
  };
}
