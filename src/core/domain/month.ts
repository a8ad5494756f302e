declare const monthBrand: unique symbol;

/**
 * A calendar month as a count of months since January of year 0 (proleptic Gregorian). Ordered, and
 * a step is + 1.
 */
export type Month = number & { readonly [monthBrand]: true };

/** Months from `first` to `last`, both included; `first` is never after `last`. */
export interface MonthInterval {
  readonly first: Month;
  readonly last: Month;
}

const isMonth = (count: number): count is Month => Number.isInteger(count);

/**
 * The month that a count of months since January of year 0 is. Throws a RangeError for what isn't a
 * whole number.
 */
export function asMonth(count: number): Month {
  if (!isMonth(count)) throw new RangeError(`no month: ${String(count)}`);
  return count;
}

/**
 * The month of a year (0 to 9999) and a number from 1 (January) to 12. Throws a RangeError outside
 * them.
 */
export function monthOf(year: number, monthNumber: number): Month {
  if (
    !Number.isInteger(year) ||
    year < 0 ||
    year > 9999 ||
    !Number.isInteger(monthNumber) ||
    monthNumber < 1 ||
    monthNumber > 12
  ) {
    throw new RangeError(`no such month: ${String(year)}-${String(monthNumber)}`);
  }
  return asMonth(year * 12 + monthNumber - 1);
}

/** Year of a month. */
export const yearOf = (month: Month): number => Math.floor(month / 12);

/** Number of a month in its year, 1 (January) to 12. */
export const monthNumberOf = (month: Month): number => (month % 12) + 1;

/** The month `count` months later, or earlier when negative. */
export const addMonths = (month: Month, count: number): Month => asMonth(month + count);

/** Reads `YYYY-MM` (ISO 8601); null for anything else. */
export function parseMonth(text: string): Month | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return match === null ? null : monthOf(Number(match[1]), Number(match[2]));
}

/** Writes `YYYY-MM` (ISO 8601). */
export const formatMonth = (month: Month): string =>
  `${String(yearOf(month)).padStart(4, '0')}-${String(monthNumberOf(month)).padStart(2, '0')}`;

/** Length of an interval in months, at least 1. */
export const monthCount = ({ first, last }: MonthInterval): number => last - first + 1;

/** The months two intervals have in common, or null where there are none. */
export function commonMonths(a: MonthInterval, b: MonthInterval): MonthInterval | null {
  const first = asMonth(Math.max(a.first, b.first));
  const last = asMonth(Math.min(a.last, b.last));
  return first <= last ? { first, last } : null;
}

/**
 * The months from the first of either interval to the last of either, with what lies between them.
 */
export const spanOf = (a: MonthInterval | null, b: MonthInterval): MonthInterval =>
  a === null
    ? b
    : {
        first: a.first < b.first ? a.first : b.first,
        last: a.last > b.last ? a.last : b.last,
      };

/** Whether two intervals begin and end with the same months. */
export const sameInterval = (a: MonthInterval, b: MonthInterval): boolean =>
  a.first === b.first && a.last === b.last;

/** The interval of one month. */
export const singleMonth = (month: Month): MonthInterval => ({ first: month, last: month });
