import type { AreaId } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { outline, type AreaTopology } from '../../core/scene/geometry/area-topology.ts';
import type { Boundary } from '../../core/scene/geometry/boundaries.ts';
import type { SceneBase } from '../../core/scene/map/map-scene.ts';
import { withoutSeam } from '../../core/scene/geometry/seam.ts';
import type { Shapes } from '../../core/scene/geometry/shapes.ts';

/**
 * The shapes of a dataset's map in the renderer's form, made once. Properties say what can never
 * be: a place that nothing reaches needs no dots, and one in no border area no stripes. Without a
 * graphics card that is most of the work of a frame.
 */
export interface MapData {
  readonly places: GeoJSON.FeatureCollection;
  readonly boundaries: GeoJSON.FeatureCollection;
  /** Outlines of the cross-border areas that projects name. */
  readonly borders: GeoJSON.FeatureCollection;
  /** Ids of the boundaries of a place, each with the place on the other side; null at a coast. */
  readonly boundariesOf: (
    place: AreaId,
  ) => readonly { readonly id: string; readonly other: AreaId | null }[];
  /** Outline of any area, kept once made. */
  readonly outlineOf: (area: AreaId) => GeoJSON.Feature;
  /** Outline of several places taken together. */
  readonly outlineOfAll: (places: readonly AreaId[]) => GeoJSON.Feature[];
  /** The ground of any area, in one shape for each of its places. */
  readonly groundOf: (area: AreaId) => GeoJSON.Feature[];
}

/**
 * For all layers of a dataset at once: what can be reached in any of them, and the border areas
 * that any of them names.
 */
export function mapData(
  { areas, geometries, boundaries }: Shapes,
  [first, ...others]: readonly [SceneBase, ...SceneBase[]],
): MapData {
  const { atlas } = first;
  const atlases = [first, ...others].map((base) => base.atlas);
  const touching = new Map<AreaId, { id: string; other: AreaId | null }[]>();
  const reachable = new Set(
    [...geometries.keys()].filter(
      (place) =>
        atlas.gazetteer.find(place) !== null &&
        atlases.some(({ reach }) => reach.at(place).length > 0),
    ),
  );
  const borders = [
    ...new Set([first, ...others].flatMap((base) => base.borders.map(({ area }) => area))),
  ];
  const striped = new Set(
    borders.flatMap((area) => atlas.gazetteer.leavesOf(area).map((leaf) => leaf.area)),
  );
  // A coast is drawn only where something can reach it.
  const drawn = boundaries.filter(({ places }) => places.length === 2 || reachable.has(places[0]));
  const lines = drawn.map((boundary) => boundaryFeature(atlas, boundary, reachable, touching));
  const outlines = new Map<AreaId, GeoJSON.Feature>();
  const outlineOf = (area: AreaId): GeoJSON.Feature => {
    const feature = outlines.get(area) ?? outlineFeature(atlas, areas, area);
    outlines.set(area, feature);
    return feature;
  };
  return {
    places: collection(
      [...geometries].map(([id, geometry]) => ({
        type: 'Feature',
        properties: { id, reachable: reachable.has(id), striped: striped.has(id) },
        geometry,
      })),
    ),
    boundaries: collection(lines),
    borders: collection(borders.map(outlineOf)),
    boundariesOf: (place) => touching.get(place) ?? [],
    outlineOf,
    outlineOfAll: (places) =>
      places.length === 0
        ? []
        : [
            {
              type: 'Feature',
              properties: {},
              geometry: multiLine(outline(areas, places)),
            },
          ],
    groundOf: (area) =>
      atlas.gazetteer.leavesOf(area).flatMap((leaf): GeoJSON.Feature[] => {
        const geometry = geometries.get(leaf.area);
        return geometry === undefined
          ? []
          : [{ type: 'Feature', properties: { id: leaf.area }, geometry }];
      }),
  };
}

export const collection = (features: GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

function boundaryFeature(
  atlas: Atlas,
  { places, lines }: Boundary,
  reachable: ReadonlySet<AreaId>,
  touching: Map<AreaId, { id: string; other: AreaId | null }[]>,
): GeoJSON.Feature {
  const [a, b = null] = places;
  const id = places.join('|');
  for (const [place, other] of b === null
    ? [[a, null] as const]
    : [[a, b] as const, [b, a] as const]) {
    const sides = touching.get(place) ?? [];
    sides.push({ id, other });
    touching.set(place, sides);
  }
  // Ground of no country (the undetermined part of the Andean border) has no entry in the
  // gazetteer.
  const countryOf = (place: AreaId): AreaId =>
    atlas.gazetteer.find(place) === null ? place : (atlas.gazetteer.countryOf(place) ?? place);
  const kind = b === null ? 'coast' : countryOf(a) === countryOf(b) ? 'unit' : 'country';
  return {
    type: 'Feature',
    properties: { id, kind, reachable: places.some((place) => reachable.has(place)) },
    geometry: multiLine(lines),
  };
}

function outlineFeature(atlas: Atlas, areas: AreaTopology, area: AreaId): GeoJSON.Feature {
  const leaves = atlas.gazetteer.leavesOf(area).map((leaf) => leaf.area);
  return { type: 'Feature', properties: { id: area }, geometry: multiLine(outline(areas, leaves)) };
}

const multiLine = (lines: Boundary['lines']): GeoJSON.MultiLineString => ({
  type: 'MultiLineString',
  coordinates: withoutSeam(lines).map((line) =>
    line.map(([longitude, latitude]) => [longitude, latitude]),
  ),
});
