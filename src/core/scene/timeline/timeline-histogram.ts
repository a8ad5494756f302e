import type { Month, MonthInterval } from '../../domain/month.ts';
import { isAside, type LaneMonths } from './timeline-lane.ts';

/** Projects per month of an axis: position 0 is its first month. */
export interface MonthCounts {
  readonly first: Month;
  readonly certain: readonly number[];
  /** Those beside the certain ones that are possible. */
  readonly possible: readonly number[];
  /** The highest sum of both, 0 where nothing is ever active. */
  readonly most: number;
}

/** Counts the lanes that reach the place, month by month, in O(lanes + months). */
export function monthCounts(lanes: readonly LaneMonths[], axis: MonthInterval): MonthCounts {
  const here = lanes.filter(({ standing }) => !isAside(standing));
  const certain = countsOn(
    axis,
    here.flatMap((lane) => lane.certain ?? []),
  );
  const both = countsOn(
    axis,
    here.map((lane) => lane.possible),
  );
  return {
    first: axis.first,
    certain,
    possible: both.map((count, position) => count - (certain[position] ?? 0)),
    most: both.reduce((most, count) => Math.max(most, count), 0),
  };
}

/** How many of the intervals hold each month of the axis. */
function countsOn(axis: MonthInterval, intervals: readonly MonthInterval[]): readonly number[] {
  const changes = Array.from({ length: axis.last - axis.first + 2 }, () => 0);
  const change = (month: number, by: 1 | -1): void => {
    const position = Math.min(Math.max(month - axis.first, 0), changes.length - 1);
    changes[position] = (changes[position] ?? 0) + by;
  };
  for (const { first, last } of intervals) {
    change(first, 1);
    change(last + 1, -1);
  }
  let active = 0;
  return changes.slice(0, -1).map((by) => (active += by));
}

/**
 * Round numbers for the lines behind a histogram, ascending: one or two, of which the higher is not
 * above `most`.
 */
export function countLines(most: number): readonly number[] {
  if (most < 1) return [];
  const decade = 10 ** Math.floor(Math.log10(most));
  const highest = [5, 2, 1].map((step) => step * decade).find((line) => line <= most) ?? decade;
  return highest % 2 === 0 || highest >= 10 ? [highest / 2, highest] : [highest];
}
