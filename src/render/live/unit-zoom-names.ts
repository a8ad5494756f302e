import type { AreaId, Position } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import type { Shade } from '../../core/scene/map/class-breaks.ts';
import { clearPlaces } from '../../core/scene/map/clear-places.ts';
import {
  countriesNamedAtUnitZoom,
  wholeCountryLabels,
  type LabelPane,
  type MapLabel,
} from '../../core/scene/map/map-labels.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import type { LabelWords } from '../renderer.ts';

/** A name that stands at the point of its place, if nothing else stands there. */
export interface PlaceName {
  readonly area: AreaId;
  readonly text: string;
  readonly position: Position;
  readonly ground: Shade;
  readonly areaKm2: number;
}

/** The names of a scene from unit zoom on. */
export interface UnitZoomNames {
  /** Reached units whose names stay in their country. */
  readonly units: readonly PlaceName[];
  /** Countries in capitals over their units. */
  readonly countries: readonly PlaceName[];
  /** Countries without units, placed as at country zoom. */
  readonly others: readonly MapLabel[];
}

interface NameSources extends Pick<LabelWords, 'nameOf' | 'measure'> {
  readonly atlas: Atlas;
}

/** What may be written from unit zoom on; which of it meets is the renderer's to find out. */
export function unitZoomNames(
  { atlas, nameOf, measure }: NameSources,
  scene: MapScene,
  pane: LabelPane,
): UnitZoomNames {
  const places = clearPlaces(atlas, pane);
  const groundOf = (area: AreaId): Shade => {
    const leaf = places.under(area);
    return (leaf === null ? undefined : scene.paint.get(leaf)?.shade) ?? 'land';
  };
  const named = (area: AreaId): PlaceName => {
    const { label, areaKm2 } = atlas.gazetteer.area(area);
    return { area, text: nameOf(area), position: label, ground: groundOf(area), areaKm2 };
  };
  /** It would be written over a border if it is wider than its country there. */
  const fits = (area: AreaId, { size, wrap, spacing }: Letters): boolean => {
    const text = nameOf(area);
    const whole = (measure(text) * size) / MEASURED_PX + text.length * spacing * size;
    const lines = Math.ceil(whole / (wrap * size));
    const [half, high] = [Math.min(whole, wrap * size) / 2, (lines * size * 1.2) / 2];
    return places.staysInCountry(area, [half, high]);
  };
  const units = [...scene.paint.keys()].filter(
    (leaf) => atlas.gazetteer.area(leaf).kind === 'unit' && fits(leaf, UNIT_LETTERS),
  );
  const countries = countriesNamedAtUnitZoom(atlas, scene).filter((country) =>
    fits(country, COUNTRY_LETTERS),
  );
  const inCapitals = new Set(countries);
  return {
    units: units.map(named),
    countries: countries.map(named),
    others: wholeCountryLabels(atlas, scene, pane).filter(
      ({ area }) => area !== null && !inCapitals.has(area),
    ),
  };
}

/** Size of the letters in which `measure` takes widths. */
export const MEASURED_PX = 12.5;

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
