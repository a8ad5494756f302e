import { asMonth, type Month, type MonthInterval } from '../domain/month.ts';

/** Counts by month; position 0 is `first`. */
export interface MonthColumns {
  readonly first: Month;
  readonly certain: Int32Array;
  /** Those beside the certain ones. */
  readonly possible: Int32Array;
}

/** When a place is reached: from the first month in which it can be to the last. */
export interface ReachedMonths {
  /** Null where it is never reached in any month. */
  readonly months: MonthInterval | null;
  /** In some month for certain. */
  readonly isCertain: boolean;
}

export function reachedMonths({ first, certain, possible }: MonthColumns): ReachedMonths {
  const isReached = (_: number, month: number): boolean =>
    (certain[month] ?? 0) + (possible[month] ?? 0) > 0;
  const from = certain.findIndex(isReached);
  return {
    months:
      from === -1
        ? null
        : { first: asMonth(first + from), last: asMonth(first + certain.findLastIndex(isReached)) },
    isCertain: certain.some((count) => count > 0),
  };
}
