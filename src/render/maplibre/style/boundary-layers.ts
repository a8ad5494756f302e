import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
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
    filter: ExpressionSpecification,
    minzoom: number,
    looks: readonly [Look, ...Look[]],
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: 'boundaries',
    minzoom,
    filter,
    layout: { 'line-join': 'round' },
    paint: looksOf(looks, colour),
  });
  const edge: Look = { condition: hasSides(1), token: '--edge', width: 0.9 };
  return [
    line('unit-lines', ['all', within, reachable], UNIT_ZOOM, [
      { condition: hasSides(2), token: '--border', width: 0.7 },
    ]),
    line('quiet-unit-lines', within, UNIT_ZOOM, [
      { condition: hasSides(0), token: '--landline', width: 0.5 },
    ]),
    line('country-lines', between, 0, [
      edge,
      { condition: ['any', hasSides(2), flag('partner')], token: '--border', width: 0.9 },
      { condition: hasSides(0), token: '--landline', width: 0.7 },
    ]),
    line('edges', ['all', reachable, ['!', between]], 0, [edge]),
  ];
}

/** How a boundary is drawn while a condition holds. */
interface Look {
  readonly condition: ExpressionSpecification;
  readonly token: string;
  readonly width: number;
}

/**
 * The first look whose condition holds; nothing where none does. One layer for all: each layer has
 * all its lines in every frame, those that aren't seen too.
 */
function looksOf(
  looks: readonly [Look, ...Look[]],
  colour: Colour,
): NonNullable<LineLayerSpecification['paint']> {
  const chosen = <Value extends string | number>(valueOf: (look: Look) => Value) =>
    looks
      .slice(0, -1)
      .reduceRight<Value | ExpressionSpecification>(
        (otherwise, look) => ['case', look.condition, valueOf(look), otherwise],
        valueOf(looks.at(-1) ?? looks[0]),
      );
  return {
    'line-color': chosen(({ token }) => colour(token)),
    'line-width': chosen(({ width }) => width),
    'line-opacity': visibleIf(['any', ...looks.map(({ condition }) => condition)]),
  };
}

/** The layers of the cross-border areas; none is drawn until a scene has one. */
export const BORDER_LAYERS = ['border-casings', 'border-outlines'] as const;

/** Outlines of whole areas: named, pointed at, selected. */
export function outlineLayers(colour: Colour): LayerSpecification[] {
  const line = (
    id: string,
    source: string,
    token: string,
    width: number,
    opacity: DataDrivenPropertyValueSpecification<number>,
  ): LineLayerSpecification => ({
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour(token), 'line-width': width, 'line-opacity': opacity },
  });
  const [casings, outlines] = BORDER_LAYERS;
  return [
    off(line(casings, 'borders', '--selcase', 2.6, ['case', flag('active'), 0.9, 0])),
    off(line(outlines, 'borders', '--sel', 1.1, visibleIf(flag('active')))),
    ...addedOutlineLayers(colour),
    line('outlined-casing', 'outlined', '--selcase', 4.2, 1),
    line('outlined', 'outlined', '--sel', 2, 1),
    line('hover', 'hover', '--sel', 1.5, 1),
    line('selected-casing', 'selected', '--selcase', 7, 1),
    line('selected', 'selected', '--sel', 3.2, 1),
  ];
}

const off = (layer: LineLayerSpecification): LineLayerSpecification => ({
  ...layer,
  paint: { ...layer.paint, 'line-layer-opacity': 0 },
});
