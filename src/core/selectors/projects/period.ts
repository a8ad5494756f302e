import type { Atlas } from '../../domain/atlas.ts';
import { asMonth, type MonthInterval } from '../../domain/month.ts';
import type { Period } from '../../view-state/view-state.ts';

/** The months of a period: itself, or the whole axis for `all`. */
export const monthsOf = (period: Period, atlas: Atlas): MonthInterval =>
  period === 'all' ? atlas.axis : period;

/** The time axis, grown by whole years to hold `period` where a link looks beyond the data. */
export function shownAxis(atlas: Atlas, period: Period): MonthInterval {
  const { axis } = atlas;
  if (period === 'all') return axis;
  const first = period.first < axis.first ? period.first - (period.first % 12) : axis.first;
  const last = period.last > axis.last ? period.last + 11 - (period.last % 12) : axis.last;
  return { first: asMonth(first), last: asMonth(last) };
}
