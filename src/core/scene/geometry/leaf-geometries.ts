import { isAreaId, type AreaId } from '../../domain/area.ts';
import type { AreaGeometries } from './boundaries.ts';

type Polygons = GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>;

/**
 * The shapes of the leaves: first-level units, and the countries of the world that have none. Both files come from one topology,
 * so neighbours share their points. Ground of no country (ids with `_`) is drawn too; features without an id are left out.
 */
export function leafGeometries(
  leaves: readonly AreaId[],
  world: Polygons,
  units: Polygons,
): AreaGeometries {
  const wanted = new Set<string>(leaves);
  return new Map(
    [...units.features, ...world.features].flatMap(
      ({ id, geometry }): [AreaId, GeoJSON.Polygon | GeoJSON.MultiPolygon][] =>
        typeof id === 'string' && isAreaId(id) && (wanted.has(id) || id.startsWith('_'))
          ? [[id, geometry]]
          : [],
    ),
  );
}
