import { certainMonths, possibleMonths } from '../../domain/bounds.ts';
import { isShown, type Atlas } from '../../domain/atlas.ts';
import type { Month, MonthInterval } from '../../domain/month.ts';
import type { Counts } from '../../counts/counts.ts';
import { activityOf } from '../../counts/activity.ts';
import { singleMonth } from '../../domain/month.ts';
import type { ViewState } from '../../view-state/view-state.ts';

/** The month nearest to a period in which something is active, and how much. */
export interface NearestMonth {
  readonly month: Month;
  readonly counts: Counts;
}

/**
 * The nearest month to `period` with an active project (of those that reach the selected place, if
 * any): certainly active ones are looked for first; of two equally near the earlier. Null where no
 * project is ever active.
 */
export function nearestActiveMonth(
  atlas: Atlas,
  period: MonthInterval,
  place: ViewState['area'],
): NearestMonth | null {
  const reaching =
    place === null
      ? atlas.bounds.flatMap((bounds, index) =>
          isShown(atlas, index) ? [{ bounds, surely: true }] : [],
        )
      : atlas.reach.at(place).map(({ index, paths }) => ({
          bounds: atlas.bounds[index] ?? null,
          surely: paths.some(({ certain }) => certain),
        }));
  const certain = reaching
    .map(({ bounds, surely }) => (bounds === null || !surely ? null : certainMonths(bounds)))
    .filter((months) => months !== null);
  const possible = reaching
    .map(({ bounds }) => (bounds === null ? null : possibleMonths(bounds)))
    .filter((months) => months !== null);
  const month = nearestTo(period, certain) ?? nearestTo(period, possible);
  if (month === null) return null;
  return { month, counts: activityOf(atlas).at(place, singleMonth(month)) };
}

function nearestTo(period: MonthInterval, spans: readonly MonthInterval[]): Month | null {
  let best: { month: Month; distance: number } | null = null;
  for (const { first, last } of spans) {
    const month = last < period.first ? last : first > period.last ? first : period.first;
    const distance = Math.max(period.first - month, month - period.last, 0);
    if (
      best === null ||
      distance < best.distance ||
      (distance === best.distance && month < best.month)
    )
      best = { month, distance };
  }
  return best?.month ?? null;
}
