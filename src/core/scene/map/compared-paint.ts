import type { AreaId } from '../../domain/area.ts';
import type { MonthInterval } from '../../domain/month.ts';
import { isDotted, leafChange } from '../../selectors/compare/comparison.ts';
import type { Activity } from '../../counts/activity.ts';
import type { Counts } from '../../counts/counts.ts';
import type { Shade } from './class-breaks.ts';
import { leafPaint, type LeafPaint } from './leaf-paint.ts';
import type { Mark } from './palette.ts';
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
  activity: Activity,
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
  const { leaves } = activity;
  const [before, after] = [first, second].map((period) => {
    const cells = new Int32Array(2 * leaves.length);
    activity.readLeaves(period, cells);
    return cells;
  });
  for (const [position, place] of leaves.entries()) {
    const later = countsAt(after, position);
    const state = leafChange(countsAt(before, position), later);
    if (state === null) continue;
    places[state].push(place);
    const [shade, mark] = PAINTS[state];
    paint.set(place, leafPaint(shade, isDotted(state, later), NO_STRIPES, mark));
  }
  return { paint, places };
}

const countsAt = (cells: Int32Array | undefined, position: number): Counts => ({
  certain: cells?.[2 * position] ?? 0,
  possible: cells?.[2 * position + 1] ?? 0,
});

const PAINTS: Readonly<Record<keyof ComparedLeaves, readonly [Shade, Mark | null]>> = {
  gained: ['n3', 'plus'],
  kept: ['n2', null],
  lost: ['land', 'cross'],
  unsure: ['land', 'cross'],
  possible: ['land', null],
};
