import areasUrl from '../../geodata/areas.json?url';
import bordersUrl from '../../geodata/borders.json?url';
import groupsUrl from '../../geodata/groups.geojson?url';
import shapesUrl from '../../geodata/shapes.topo.json?url';
import { areaId, type AreaId } from '../core/domain/area.ts';
import type { GazetteerData, Places } from '../core/domain/gazetteer-data.ts';
import type { ShapesFile } from '../core/scene/geometry/area-topology.ts';
import { once } from '../core/domain/once.ts';
import { fetchJson } from './fetch-site-file.ts';

type Polygons = GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isPlaces = (value: unknown): value is Places =>
  isObject(value) && 'areas' in value && 'aliases' in value && 'regions' in value;
const isBorders = (value: unknown): value is GazetteerData['borders'] =>
  isObject(value) && 'COxEC' in value;
const isPolygons = (value: unknown): value is Polygons =>
  isObject(value) && 'features' in value && Array.isArray(value.features);

const isShapes = (value: unknown): value is ShapesFile =>
  isObject(value) && 'arcs' in value && 'objects' in value && 'transform' in value;

/** The names and boxes of all places, and the units on both sides of every border. */
export async function fetchGazetteer(): Promise<GazetteerData> {
  const [places, borders] = await Promise.all([
    fetchJson('places', areasUrl, isPlaces),
    fetchJson('borders', bordersUrl, isBorders),
  ]);
  return { ...places, borders };
}

/** The shapes of countries and units. */
export const fetchShapes = (): Promise<ShapesFile> => fetchJson('countries', shapesUrl, isShapes);

/**
 * Members of cross-border areas as a project itself names them, where they differ from the rule;
 * asked for once.
 */
export const declaredParts = once(fetchDeclaredParts);

async function fetchDeclaredParts(): Promise<ReadonlyMap<AreaId, readonly AreaId[]>> {
  const groups = await fetchJson('members', groupsUrl, isPolygons);
  const declared = groups.features.flatMap(({ id, properties }): [AreaId, AreaId[]][] => {
    const parts: unknown = properties?.['partsDeclared'];
    return typeof id === 'string' && Array.isArray(parts)
      ? [[areaId(id), parts.map((part) => areaId(String(part)))]]
      : [];
  });
  return new Map(declared);
}
