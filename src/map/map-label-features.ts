import type { AreaId, Position } from '../domain/area.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { Shade } from '../scene/class-breaks.ts';
import type { Locator } from '../scene/locator.ts';
import { UNIT_ZOOM } from '../scene/map-frame.ts';
import { countriesNamedAtUnitZoom, mapLabels, type Box, type MapLabel } from '../scene/map-labels.ts';
import type { MapScene } from '../scene/map-scene.ts';
import type { PaneView } from './map-controller.ts';

/** What labels are made from beside the scene and the pane. */
export interface LabelSources {
  readonly atlas: Atlas;
  readonly locate: Locator;
  readonly nameOf: (area: AreaId) => string;
  readonly measure: (text: string) => number;
  /** Boxes of the pane that legend, inset and buttons cover. */
  readonly covered: () => readonly Box[];
}

/** The labels of a pane as features for the source `labels`: placed by us below unit zoom, by MapLibre from there on. */
export function labelFeatures({ atlas, locate, nameOf, measure, covered }: LabelSources, scene: MapScene, pane: PaneView): GeoJSON.Feature[] {
  if (pane.zoom < UNIT_ZOOM) {
    const placeAt = (x: number, y: number): AreaId | null => locate(pane.toPosition(x, y));
    return mapLabels(atlas, scene, { ...pane, placeAt, nameOf, measure, covered: covered() }).flatMap((label) => placedFeatures(label, pane));
  }
  const groundAt = (position: Position): Shade => {
    const leaf = locate(position);
    return (leaf === null ? undefined : scene.paint.get(leaf)?.shade) ?? 'land';
  };
  const named = (area: AreaId, kind: 'unit' | 'country'): GeoJSON.Feature => {
    const { label, areaKm2 } = atlas.gazetteer.area(area);
    return point(label, { kind, text: nameOf(area), ground: groundAt(label), size: areaKm2 });
  };
  const units = [...scene.paint.keys()].filter((leaf) => atlas.gazetteer.area(leaf).kind === 'unit');
  return [...units.map((unit) => named(unit, 'unit')), ...countriesNamedAtUnitZoom(atlas, scene).map((country) => named(country, 'country'))];
}

function placedFeatures({ text, x, y, ground, leader }: MapLabel, pane: PaneView): GeoJSON.Feature[] {
  const label = point(pane.toPosition(x, y), { kind: 'label', text, ground });
  if (leader === null) return [label];
  const [from, to] = leader.map(([atX, atY]) => [...pane.toPosition(atX, atY)]);
  if (from === undefined || to === undefined) return [label];
  return [
    { type: 'Feature', properties: { kind: 'leader' }, geometry: { type: 'LineString', coordinates: [from, to] } },
    { type: 'Feature', properties: { kind: 'end' }, geometry: { type: 'Point', coordinates: to } },
    label,
  ];
}

const point = (position: Position, properties: GeoJSON.GeoJsonProperties): GeoJSON.Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [...position] },
});
