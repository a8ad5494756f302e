import type { Position } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { keptPane } from '../../core/scene/map/kept-pane.ts';
import type { Locator } from '../../core/scene/geometry/locator.ts';
import { UNIT_ZOOM } from '../../core/scene/map/map-frame.ts';
import { mapLabels, type MapLabel } from '../../core/scene/map/map-labels.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import { unitZoomNames, type PlaceName } from '../live/unit-zoom-names.ts';
import type { LabelWords } from '../renderer.ts';
import type { PaneView } from './pane-view.ts';

/** What labels are made from beside the scene and the pane. */
interface LabelSources extends LabelWords {
  readonly atlas: Atlas;
  readonly locate: Locator;
}

/**
 * The labels of a pane as features for the source `labels`: placed by us below unit zoom, by
 * MapLibre from there on.
 */
export function labelFeatures(
  { atlas, locate, nameOf, measure, covered }: LabelSources,
  scene: MapScene,
  pane: PaneView,
): GeoJSON.Feature[] {
  const labelPane = keptPane(pane, '', { nameOf, covered }, () => ({
    ...pane,
    placeAt: (x, y) => locate(pane.toPosition(x, y)),
    measure,
  }));
  if (pane.zoom < UNIT_ZOOM)
    return mapLabels(atlas, scene, labelPane).flatMap((label) => placedFeatures(label, pane));
  const { units, countries, others } = unitZoomNames({ atlas, nameOf, measure }, scene, labelPane);
  return [
    ...units.map((unit) => named(unit, 'unit')),
    ...countries.map((country) => named(country, 'country')),
    ...others.flatMap((label) => placedFeatures(label, pane)),
  ];
}

const named = (
  { area, text, position, ground, areaKm2 }: PlaceName,
  kind: 'unit' | 'country',
): GeoJSON.Feature => point(position, { kind, area, text, ground, size: areaKm2 });

function placedFeatures(
  { area, text, x, y, ground, leader }: MapLabel,
  pane: PaneView,
): GeoJSON.Feature[] {
  const label = point(pane.toPosition(x, y), { kind: 'label', area, text, ground });
  if (leader === null) return [label];
  const [from, to] = leader.map(([atX, atY]) => [...pane.toPosition(atX, atY)]);
  if (from === undefined || to === undefined) return [label];
  return [
    {
      type: 'Feature',
      properties: { kind: 'leader' },
      geometry: { type: 'LineString', coordinates: [from, to] },
    },
    { type: 'Feature', properties: { kind: 'end' }, geometry: { type: 'Point', coordinates: to } },
    label,
  ];
}

const point = (position: Position, properties: GeoJSON.GeoJsonProperties): GeoJSON.Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [...position] },
});
