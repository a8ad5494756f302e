import type { StyleSpecification } from 'maplibre-gl';
import type { CountClass } from '../../../core/scene/map/class-breaks.ts';
import { colourOf, type ThemeColours } from '../../live/theme-colours.ts';
import { ADDED_SOURCES, addedGroundLayer, addedPointLayers } from './added-layers.ts';
import { boundaryLayers, outlineLayers } from './boundary-layers.ts';
import type { Colour } from './expressions.ts';
import { labelLayers } from './label-layers.ts';
import { placeLayers, shadesOf } from './place-layers.ts';
import { ringLayers } from './ring-layers.ts';

/**
 * The style of a dataset's classes in a theme: all sources and layers, from the bottom to the top.
 */
export function mapStyle(
  classes: readonly CountClass[],
  colours: ThemeColours,
): StyleSpecification {
  const colour: Colour = (token) => colourOf(colours, token);
  return {
    version: 8,
    // A layer that a scene needs is seen at once.
    transition: { duration: 0, delay: 0 },
    sources: SOURCES,
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': colour('--water') } },
      ...placeLayers(classes, colour),
      addedGroundLayer(colour),
      ...boundaryLayers(colour),
      ...outlineLayers(colour),
      ...addedPointLayers(colour),
      ...labelLayers(shadesOf(classes), colour),
      ...ringLayers(colour),
    ],
  };
}

const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Sources that are given their data later; ids of features are their `id` property. */
const SOURCES: StyleSpecification['sources'] = {
  // No simplification by the renderer: it would thin each polygon by itself and open gaps between
  // neighbours.
  places: { type: 'geojson', data: EMPTY, promoteId: 'id', tolerance: 0 },
  boundaries: { type: 'geojson', data: EMPTY, promoteId: 'id', tolerance: 0 },
  borders: { type: 'geojson', data: EMPTY, promoteId: 'id', tolerance: 0 },
  hover: { type: 'geojson', data: EMPTY, tolerance: 0 },
  selected: { type: 'geojson', data: EMPTY, tolerance: 0 },
  outlined: { type: 'geojson', data: EMPTY, tolerance: 0 },
  ...ADDED_SOURCES,
  rings: { type: 'geojson', data: EMPTY },
  labels: { type: 'geojson', data: EMPTY },
};
