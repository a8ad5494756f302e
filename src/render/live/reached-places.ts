import type { AreaId, Position } from '../../core/domain/area.ts';
import type { Pixel } from '../../core/scene/geometry/pixels.ts';
import { UNIT_ZOOM } from '../../core/scene/map/map-frame.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import { smallPlaces, type MapScale } from './small-places.ts';

/** The places that something reaches, as far as pointers need to know of them. */
export interface ReachedPlaces {
  readonly isReached: (place: AreaId) => boolean;
  /** The nearest that is drawn too small to be hit, within so many pixels of a point. */
  readonly nearestSmall: (point: Pixel, within: number) => AreaId | null;
  /** Those with a part in the pane, however small. */
  readonly inPane: () => readonly AreaId[];
}

/** How a map stands in its pane. */
export interface ShownPane {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly toPixels: (position: Position) => Pixel;
}

/** Side of the world at zoom 0, in pixels. */
export const WORLD_PX = 512;

/** From the features of the places, and the map and its scene as they are when they are asked for. */
export function reachedPlaces(
  features: readonly GeoJSON.Feature[],
  paneNow: () => ShownPane,
  sceneNow: () => MapScene,
): ReachedPlaces {
  const small = smallPlaces(features);
  const reached = (): Iterable<AreaId> => sceneNow().paint.keys();
  return {
    isReached: (place) => sceneNow().paint.has(place),
    nearestSmall: (point, within) => small.nearest(point, within, reached(), scaleOf(paneNow())),
    inPane: () => {
      const pane = paneNow();
      return small.inPane(pane, reached(), scaleOf(pane));
    },
  };
}

const scaleOf = ({ toPixels, zoom }: ShownPane): MapScale => ({
  toPixels,
  pixelsPerDegree: (WORLD_PX * 2 ** zoom) / 360,
  units: zoom >= UNIT_ZOOM,
});
