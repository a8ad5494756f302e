import { topology } from 'topojson-server';
import { areaId, type AreaId } from '../../src/core/domain/area.ts';
import type {
  AreaGeometries,
  AreaShape,
  AreaTopology,
} from '../../src/core/scene/geometry/area-topology.ts';

/** Some of the places of a topology. */
export const onlyPlaces = (
  { topology: whole, shapes }: AreaTopology,
  wanted: (place: AreaId) => boolean,
): AreaTopology => ({
  topology: whole,
  shapes: new Map([...shapes].filter(([place]) => wanted(place))),
});

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
