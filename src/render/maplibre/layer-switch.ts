import type { Map as MapLibre } from 'maplibre-gl';
import type { CountClass } from '../../core/scene/map/class-breaks.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import { patternsIn } from './style/place-layers.ts';
import { BORDER_LAYERS } from './style/boundary-layers.ts';

/** What the switch needs of MapLibre; a test passes its own. */
export type SwitchedSurface = Pick<MapLibre, 'setPaintProperty'>;

/**
 * Draws the layers that a scene has something for, and no other: all shapes of a layer are worked
 * through in every frame, those that aren't seen too. Nothing is tiled anew for it, as it would be
 * for a change of visibility.
 */
export interface LayerSwitch {
  /** The style is new, and its patterns and outlines are off. */
  readonly start: () => void;
  readonly show: (scene: MapScene) => void;
}

export function createLayerSwitch(
  map: SwitchedSurface,
  classes: readonly CountClass[],
): LayerSwitch {
  const on = new Set<string>();
  const turn = (
    id: string,
    property: 'fill-layer-opacity' | 'line-layer-opacity',
    isOn: boolean,
  ): void => {
    if (on.has(id) === isOn) return;
    if (isOn) on.add(id);
    else on.delete(id);
    map.setPaintProperty(id, property, isOn ? 1 : 0);
  };
  return {
    start: () => {
      on.clear();
    },
    show: ({ paint, borders }) => {
      for (const [id, isOn] of patternsIn(classes, paint.values()))
        turn(id, 'fill-layer-opacity', isOn);
      for (const id of BORDER_LAYERS) turn(id, 'line-layer-opacity', borders.length > 0);
    },
  };
}
