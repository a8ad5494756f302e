import type { AreaId, Position } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import type { Shade } from '../../core/scene/map/class-breaks.ts';
import { clearPlaces } from '../../core/scene/map/clear-places.ts';
import { keptPane } from '../../core/scene/map/kept-pane.ts';
import type { Locator } from '../../core/scene/geometry/locator.ts';
import { UNIT_ZOOM } from '../../core/scene/map/map-frame.ts';
import {
  countriesNamedAtUnitZoom,
  mapLabels,
  wholeCountryLabels,
  type MapLabel,
} from '../../core/scene/map/map-labels.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
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
  const places = clearPlaces(atlas, labelPane);
  const groundOf = (area: AreaId): Shade => {
    const leaf = places.under(area);
    return (leaf === null ? undefined : scene.paint.get(leaf)?.shade) ?? 'land';
  };
  const named = (area: AreaId, kind: 'unit' | 'country'): GeoJSON.Feature => {
    const { label, areaKm2 } = atlas.gazetteer.area(area);
    return point(label, { kind, area, text: nameOf(area), ground: groundOf(area), size: areaKm2 });
  };
  /** The renderer would write over a border what is wider than its country there. */
  const fits = (area: AreaId, { size, wrap, spacing }: Letters): boolean => {
    const text = nameOf(area);
    const whole = (measure(text) * size) / MEASURED_PX + text.length * spacing * size;
    const lines = Math.ceil(whole / (wrap * size));
    const [half, high] = [Math.min(whole, wrap * size) / 2, (lines * size * 1.2) / 2];
    return places.staysInCountry(area, half, high);
  };
  const units = [...scene.paint.keys()].filter(
    (leaf) => atlas.gazetteer.area(leaf).kind === 'unit' && fits(leaf, UNIT_LETTERS),
  );
  const countries = countriesNamedAtUnitZoom(atlas, scene).filter((country) =>
    fits(country, COUNTRY_LETTERS),
  );
  const inCapitals = new Set(countries);
  const others = wholeCountryLabels(atlas, scene, labelPane).filter(
    ({ area }) => area !== null && !inCapitals.has(area),
  );
  return [
    ...units.map((unit) => named(unit, 'unit')),
    ...countries.map((country) => named(country, 'country')),
    ...others.flatMap((label) => placedFeatures(label, pane)),
  ];
}

/** Size of the letters in which `measure` takes widths. */
const MEASURED_PX = 12.5;

/**
 * How the renderer writes: pixels, and as factors of them the longest line and what stands between
 * letters.
 */
interface Letters {
  readonly size: number;
  readonly wrap: number;
  readonly spacing: number;
}

const UNIT_LETTERS: Letters = { size: 12.5, wrap: 9, spacing: 0 };

/** Capitals: about a fifth wider than the letters that are measured. */
const COUNTRY_LETTERS: Letters = { size: 14 * 1.2, wrap: 20, spacing: 0.12 };

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
