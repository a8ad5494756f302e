import type { AreaId } from '../../../src/core/domain/area.ts';
import type { Gazetteer } from '../../../src/core/domain/gazetteer.ts';
import { geometriesOf, merged } from '../../../src/core/scene/geometry/area-topology.ts';
import { seedTopology } from '../../support/seed-atlas.ts';

type Shape = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/** The leaves in full detail, each with its position in the list of all leaves as its id. */
export function leafShapes(gazetteer: Gazetteer): GeoJSON.FeatureCollection<Shape> {
  const geometries = geometriesOf(seedTopology());
  return {
    type: 'FeatureCollection',
    features: gazetteer.leaves.flatMap((leaf, id) => {
      const geometry = geometries.get(leaf);
      return geometry === undefined
        ? []
        : [{ type: 'Feature' as const, id, properties: { id }, geometry }];
    }),
  };
}

/** Points nearer than this to the last one are dropped: less than a pixel of the world. */
const LEAST_DEGREES = 0.3;

/**
 * The areas that are targeted, each as one shape of little detail: the peers draw a shape for each
 * project and area, and would be slower with more.
 */
export function targetShapes(
  gazetteer: Gazetteer,
  areas: readonly (readonly number[])[],
): readonly GeoJSON.MultiPolygon[] {
  const topology = seedTopology();
  return areas.map((leaves) => {
    const names = leaves.flatMap((leaf): AreaId[] => {
      const name = gazetteer.leaves[leaf];
      return name === undefined ? [] : [name];
    });
    const { coordinates } = merged(topology, names);
    const polygons = coordinates
      .map((rings) => rings.map(thinned).filter((ring) => ring.length > 3))
      .filter((rings) => rings.length > 0);
    return { type: 'MultiPolygon', coordinates: polygons.length > 0 ? polygons : coordinates };
  });
}

function thinned(ring: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  const kept: GeoJSON.Position[] = [];
  for (const [index, point] of ring.entries()) {
    const [x = 0, y = 0] = point;
    const [lastX = Number.POSITIVE_INFINITY, lastY = 0] = kept.at(-1) ?? [];
    const isEnd = index === ring.length - 1;
    if (isEnd || Math.abs(x - lastX) + Math.abs(y - lastY) >= LEAST_DEGREES) kept.push(point);
  }
  return kept;
}

/** The ground under the peers' shapes. */
export const worldShapes = (gazetteer: Gazetteer): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: targetShapes(
    gazetteer,
    gazetteer.leaves.map((_, leaf) => [leaf]),
  ).map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
});
