import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Shade } from '../../../core/scene/map/class-breaks.ts';
import { UNIT_ZOOM } from '../../../core/scene/map/map-frame.ts';
import { groundToken, LABEL_TOKEN } from '../../../core/scene/map/palette.ts';
import type { Colour } from './expressions.ts';

/** CSS families of the map's letters; the first name tells MapLibre the weight. */
const LABEL_FONT = ['Public Sans Semibold', 'sans-serif'];
const CAPITALS_FONT = ['Public Sans Medium', 'sans-serif'];

/** Names of places, and the lines that lead from those at sea to theirs. */
export function labelLayers(shades: readonly Shade[], colour: Colour): LayerSpecification[] {
  const byGround = (of: (ground: Shade | 'sea') => string): ExpressionSpecification =>
    shades.reduce<ExpressionSpecification>(
      (otherwise, shade) => ['case', ['==', ['get', 'ground'], shade], of(shade), otherwise],
      ['to-color', of('sea')],
    );
  const letters = {
    'text-color': byGround((ground) => colour(LABEL_TOKEN[ground])),
    'text-halo-color': byGround((ground) => colour(groundToken(ground))),
    'text-halo-width': 2.6,
  };
  return [
    {
      id: 'leaders',
      type: 'line',
      source: 'labels',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': colour('--ink'), 'line-width': 1, 'line-opacity': 0.75 },
    },
    {
      id: 'leader-ends',
      type: 'circle',
      source: 'labels',
      filter: ['==', ['get', 'kind'], 'end'],
      paint: {
        'circle-radius': 2.4,
        'circle-color': colour('--ink'),
        'circle-stroke-color': colour('--selcase'),
        'circle-stroke-width': 1.2,
      },
    },
    {
      id: 'labels',
      type: 'symbol',
      source: 'labels',
      filter: ['==', ['get', 'kind'], 'label'],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': LABEL_FONT,
        'text-size': 12.5,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        'text-max-width': 40,
      },
      paint: letters,
    },
    {
      id: 'country-names',
      type: 'symbol',
      source: 'labels',
      minzoom: UNIT_ZOOM,
      filter: ['==', ['get', 'kind'], 'country'],
      layout: {
        'text-field': ['upcase', ['get', 'text']],
        'text-font': CAPITALS_FONT,
        'text-size': 14,
        'text-letter-spacing': 0.12,
        'text-max-width': 20,
      },
      paint: letters,
    },
    {
      id: 'unit-names',
      type: 'symbol',
      source: 'labels',
      minzoom: UNIT_ZOOM,
      filter: ['==', ['get', 'kind'], 'unit'],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': LABEL_FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11.5, 6, 13.5],
        'text-max-width': 9,
        'text-padding': 6,
        'symbol-sort-key': ['-', ['get', 'size']],
      },
      paint: letters,
    },
  ];
}
