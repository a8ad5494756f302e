import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import { UNIT_ZOOM } from '../../../core/scene/map/map-frame.ts';
import { addedOutlineLayers } from './added-layers.ts';
import { flag, hasSides, property, visibleIf, type Colour } from './expressions.ts';

/** Lines between places and along coasts. */
export function boundaryLayers(colour: Colour): LayerSpecification[] {
  const between: ExpressionSpecification = ['==', ['get', 'kind'], 'country'];
  const within: ExpressionSpecification = ['==', ['get', 'kind'], 'unit'];
  const reachable = property('reachable');
  const line = (
    id: string,
    token: string,
    width: number,
    condition: ExpressionSpecification,
    filter: ExpressionSpecification,
    minzoom = 0,
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: 'boundaries',
    minzoom,
    filter,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour(token),
      'line-width': width,
      'line-opacity': visibleIf(condition),
    },
  });
  return [
    line('land-borders', '--landline', 0.7, ['all', hasSides(0), ['!', flag('partner')]], between),
    line('unit-lines', '--border', 0.7, hasSides(2), ['all', within, reachable], UNIT_ZOOM),
    line('quiet-unit-lines', '--landline', 0.5, hasSides(0), within, UNIT_ZOOM),
    line('country-lines', '--border', 0.9, ['any', hasSides(2), flag('partner')], between),
    line('edges', '--edge', 0.9, hasSides(1), reachable),
  ];
}

/** Outlines of whole areas: named, pointed at, selected. */
export function outlineLayers(colour: Colour): LayerSpecification[] {
  const line = (
    id: string,
    source: string,
    token: string,
    width: number,
    opacity: DataDrivenPropertyValueSpecification<number>,
  ): LayerSpecification => ({
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour(token), 'line-width': width, 'line-opacity': opacity },
  });
  return [
    line('border-casings', 'borders', '--selcase', 2.6, ['case', flag('active'), 0.9, 0]),
    line('border-outlines', 'borders', '--sel', 1.1, visibleIf(flag('active'))),
    ...addedOutlineLayers(colour),
    line('outlined-casing', 'outlined', '--selcase', 4.2, 1),
    line('outlined', 'outlined', '--sel', 2, 1),
    line('hover', 'hover', '--sel', 1.5, 1),
    line('selected-casing', 'selected', '--selcase', 7, 1),
    line('selected', 'selected', '--sel', 3.2, 1),
  ];
}
