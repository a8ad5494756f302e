import { formatMonth, monthOf, parseMonth, type MonthInterval } from '../domain/month.ts';
import { dropped, readable, type Parsed } from './url-notices.ts';
import type { Period } from './view-state.ts';

/**
 * The months that a link can name, both included: half a century more on either side than dates of
 * a dataset may have (E183: 1950 to 2100), since the time axis grows to hold the period of a link
 * and has to stay usable.
 */
export const LINK_MONTHS: MonthInterval = { first: monthOf(1900, 1), last: monthOf(2199, 12) };

/**
 * Reads `2017-07`, `2017-05/2018-09` (ISO 8601, both ends included) or `all`. Months outside the
 * data are months all the same.
 */
export function parsePeriod(text: string): Parsed<Period> {
  if (text === '') return dropped({ reason: 'unreadable' });
  if (text === 'all') return readable('all');
  const months = text.split('/', 3).map(parseMonth);
  const [first, last = first] = months;
  if (
    first === undefined ||
    first === null ||
    last === undefined ||
    last === null ||
    months.length > 2
  ) {
    return dropped({ reason: 'not-a-month' });
  }
  if (first > last) return dropped({ reason: 'ends-before-it-starts' });
  if (first < LINK_MONTHS.first || last > LINK_MONTHS.last)
    return dropped({ reason: 'out-of-range', months: LINK_MONTHS });
  return readable({ first, last });
}

/** Writes a period; one of a single month as that month. */
export function formatPeriod(period: Period): string {
  if (period === 'all') return period;
  const { first, last } = period;
  return first === last ? formatMonth(first) : `${formatMonth(first)}/${formatMonth(last)}`;
}
