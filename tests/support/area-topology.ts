import { topology } from 'topojson-server';
import { areaId } from '../../src/core/domain/area.ts';
import type {
  AreaGeometries,
  AreaShape,
  AreaTopology,
} from '../../src/core/scene/geometry/area-topology.ts';

/** Shapes of places joined where they have the same points. */
export function topologyOf(geometries: AreaGeometries): AreaTopology {
  const joined = topology({
    areas: {
      type: 'FeatureCollection',
      features: [...geometries].map(([id, geometry]) => ({
        type: 'Feature',
        id,
        properties: {},
        geometry,
      })),
    },
  });
  return {
    topology: joined,
    shapes: new Map(
      joined.objects.areas.geometries.map((shape) => [
        areaId(String(shape.id)),
        shape as AreaShape,
      ]),
    ),
  };
}
