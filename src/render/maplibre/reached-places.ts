import type { Map as MapLibre } from 'maplibre-gl';
import type { AreaId } from '../../core/domain/area.ts';
import type { Pixel } from '../../core/scene/geometry/pixels.ts';
import { UNIT_ZOOM } from '../../core/scene/map/map-frame.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import { WORLD_PX } from './camera.ts';
import type { MapData } from './map-data.ts';
import { pixelsOf } from './pane-view.ts';
import { smallPlaces, type MapScale } from './small-places.ts';

/** The places that something reaches, as far as pointers need to know of them. */
export interface ReachedPlaces {
  readonly isReached: (place: AreaId) => boolean;
  /** The nearest that is drawn too small to be hit, within so many pixels of a point. */
  readonly nearestSmall: (point: Pixel, within: number) => AreaId | null;
  /** Those with a part in the pane, however small. */
  readonly inPane: () => readonly AreaId[];
}

export function reachedPlaces(
  map: MapLibre,
  { places }: Pick<MapData, 'places'>,
  sceneNow: () => MapScene,
): ReachedPlaces {
  const small = smallPlaces(places.features);
  const scaleNow = (): MapScale => ({
    toPixels: (position) => pixelsOf(map, position),
    pixelsPerDegree: (WORLD_PX * 2 ** map.getZoom()) / 360,
    units: map.getZoom() >= UNIT_ZOOM,
  });
  const reached = (): Iterable<AreaId> => sceneNow().paint.keys();
  return {
    isReached: (place) => sceneNow().paint.has(place),
    nearestSmall: (point, within) => small.nearest(point, within, reached(), scaleNow()),
    inPane: () => {
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      return small.inPane({ width, height }, reached(), scaleNow());
    },
  };
}
