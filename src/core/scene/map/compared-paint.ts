import type { AreaId } from '../../domain/area.ts';
import type { MonthInterval } from '../../domain/month.ts';
import { isDotted, leafChange } from '../../selectors/compare/comparison.ts';
import type { PlaceCounts } from '../../counts/place-counts.ts';
import type { LeafPaint } from './leaf-paint.ts';
import { NO_STRIPES } from './stripes.ts';

/** Places of a map by what becomes of them from one period to another. */
export interface ComparedLeaves {
  readonly gained: readonly AreaId[];
  readonly kept: readonly AreaId[];
  /** Nothing reaches them any more. */
  readonly lost: readonly AreaId[];
  /** Nothing reaches them for certain any more, and something possibly. */
  readonly unsure: readonly AreaId[];
  /** Something possibly reaches them in one of the periods, and nothing for certain. */
  readonly possible: readonly AreaId[];
}

/**
 * Paints what is gained, kept and lost. The colours don't count: one for all that is kept, a darker
 * one with marks for what is gained.
 */
export function comparedPaint(
  counts: PlaceCounts,
  first: MonthInterval,
  second: MonthInterval,
): { readonly paint: ReadonlyMap<AreaId, LeafPaint>; readonly places: ComparedLeaves } {
  const paint = new Map<AreaId, LeafPaint>();
  const places = {
    gained: [] as AreaId[],
    kept: [] as AreaId[],
    lost: [] as AreaId[],
    unsure: [] as AreaId[],
    possible: [] as AreaId[],
  };
  counts.places.forEach((place, position) => {
    const [before, after] = [counts.at(position, first), counts.at(position, second)];
    const state = leafChange(before, after);
    if (state === null) return;
    places[state].push(place);
    paint.set(place, { ...PAINTS[state], dots: isDotted(state, after) });
  });
  return { paint, places };
}

const PAINTS: Readonly<Record<keyof ComparedLeaves, Omit<LeafPaint, 'dots'>>> = {
  gained: { shade: 'n3', mark: 'plus', stripes: NO_STRIPES },
  kept: { shade: 'n2', mark: null, stripes: NO_STRIPES },
  lost: { shade: 'land', mark: 'cross', stripes: NO_STRIPES },
  unsure: { shade: 'land', mark: 'cross', stripes: NO_STRIPES },
  possible: { shade: 'land', mark: null, stripes: NO_STRIPES },
};
