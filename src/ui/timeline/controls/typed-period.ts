import type { MonthInterval } from '../../../core/domain/month.ts';
import { readMonths } from '../../../core/selectors/search/typed-months.ts';
import { LINK_MONTHS } from '../../../core/view-state/period.ts';

/** What two fields say together, or which of them is wrong and how. */
export type TypedPeriod =
  | { readonly period: MonthInterval }
  | { readonly field: 'from' | 'to'; readonly problem: 'not-a-month' | 'order' | 'range' };

/** Reads «From» and «To», each a month or a year; an empty «To» is the month or year of «From». */
export function readTypedPeriod(from: string, to: string, language: string): TypedPeriod {
  const first = readMonths(from, language);
  if (first === null) return { field: 'from', problem: 'not-a-month' };
  const last = to.trim() === '' ? first : readMonths(to, language);
  if (last === null) return { field: 'to', problem: 'not-a-month' };
  const period = { first: first.first, last: last.last };
  if (period.first < LINK_MONTHS.first || period.first > LINK_MONTHS.last)
    return { field: 'from', problem: 'range' };
  if (period.last < LINK_MONTHS.first || period.last > LINK_MONTHS.last)
    return { field: 'to', problem: 'range' };
  return period.first > period.last ? { field: 'to', problem: 'order' } : { period };
}
