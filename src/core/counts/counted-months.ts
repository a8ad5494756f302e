import type { MonthInterval } from '../domain/month.ts';
import { DATED, DOUBTFUL } from './activity-columns.ts';
import type { CountedMatter } from './counted-matter.ts';
import { countedPairs, type CompiledPairs } from './counted-pairs.ts';
import { cumulativeCells } from './cumulative-cells.ts';
import type { SingleSpans } from './led-months.ts';
import { stretchesOf } from './stretches.ts';

// Activity by cumulative counts: in months a to b those are active that began by b, less those
// that ended before a. One row for each month, so that a period is the difference of two rows
// whatever the number of projects; in it two cells for each thing that is counted: projects that
// are so for certain, and all.

/** Counts of all months, by cell: of each thing that is counted one for the certain, one for all. */
interface CountedMonths {
  /** Takes in a project, or leaves it out; known to the counts with `touch`. */
  readonly count: (project: number, by: 1 | -1) => void;
  readonly touch: () => void;
  readonly clear: () => void;
  readonly at: (cell: number, period: MonthInterval) => number;
  /** As many cells as `into` holds. */
  readonly read: (period: MonthInterval, into: Int32Array) => void;
  /** Of what has its first cell there, the possible beside the certain. */
  readonly byMonth: (first: number) => {
    readonly certain: Int32Array;
    readonly possible: Int32Array;
  };
  /** All that was counted, of counts to which nothing is added any more. */
  readonly made: () => MadeMonths;
}

/** Counts of all months of projects that stay the same: plain data, of typed arrays. */
export interface MadeMonths {
  readonly begun: Int32Array;
  readonly ended: Int32Array;
  readonly pairs: CompiledPairs;
}

/**
 * `cellShares` gives for each cell another one whose numbers count in it too. `isFixed` where nothing
 * is counted once a count was read; `made` where that was counted before.
 */
export function countedMonths(
  { columns, entries, table }: CountedMatter,
  spans: SingleSpans,
  cellShares: Int32Array,
  isFixed: boolean,
  made: MadeMonths | null = null,
): CountedMonths {
  const { earliestStart, latestStart, earliestEnd, latestEnd, flags, first } = columns;
  const { groupOf, from, places, months, weights } = entries;
  const width = cellShares.length;
  const height = columns.last - first + 2;
  const begun = cumulativeCells(height, cellShares, isFixed, made?.begun);
  const ended = cumulativeCells(height, cellShares, isFixed, made?.ended);
  const [begunBy, endedBy] = [begun.changes, ended.changes];
  const pairs = countedPairs(width, height, made?.pairs);

  /** Counts a stretch, whose months are from the first of the matrix. */
  function mark(cell: number, start: number, end: number, by: number): void {
    // A stretch of no month at all begins as the one before it ends.
    if (start > end + 1) {
      pairs.add(cell, start, end, by);
      return;
    }
    const [opened, closed] = [start * width + cell, (end + 1) * width + cell];
    begunBy[opened] = (begunBy[opened] ?? 0) + by;
    endedBy[closed] = (endedBy[closed] ?? 0) + by;
  }

  function count(project: number, by: 1 | -1): void {
    const state = flags[project] ?? 0;
    if ((state & DATED) === 0) return;
    const group = groupOf[project] ?? 0;
    const until = from[group + 1] ?? 0;
    const firstStart = earliestStart[project] ?? 0;
    const lastStart = latestStart[project] ?? 0;
    const firstEnd = earliestEnd[project] ?? 0;
    const lastEnd = latestEnd[project] ?? 0;
    // What is certain lies within what is possible.
    const isPlain = firstStart <= lastStart && firstEnd <= lastEnd && firstStart <= lastEnd;
    for (let entry = from[group] ?? 0; entry < until; entry += 1) {
      const place = places[entry] ?? 0;
      const weight = by * (weights[entry] ?? 0);
      const number = months[entry] ?? 0;
      const cell = 2 * place;
      if (!isPlain || spans.isSeveral[number] === 1) {
        countStretches(project, number, cell, weight);
        continue;
      }
      const spanFirst = spans.first[number] ?? 0;
      const spanLast = spans.last[number] ?? 0;
      if (firstStart > spanLast || lastEnd < spanFirst) continue;
      const start = (firstStart > spanFirst ? firstStart : spanFirst) - first;
      const end = (lastEnd < spanLast ? lastEnd : spanLast) - first;
      const opened = start * width + cell + 1;
      const closed = (end + 1) * width + cell + 1;
      begunBy[opened] = (begunBy[opened] ?? 0) + weight;
      endedBy[closed] = (endedBy[closed] ?? 0) + weight;
      if (spans.isSure[number] === 0 || (state & DOUBTFUL) !== 0) continue;
      if (lastStart > spanLast || firstEnd < spanFirst) continue;
      mark(
        cell,
        (lastStart > spanFirst ? lastStart : spanFirst) - first,
        (firstEnd < spanLast ? firstEnd : spanLast) - first,
        weight,
      );
    }
  }

  function countStretches(project: number, number: number, cell: number, weight: number): void {
    const stretches = stretchesOf(columns, project, table.at(number));
    for (const { start, end, weight: own } of stretches.certain)
      mark(cell, start - first, end - first, weight * own);
    for (const { start, end, weight: own } of stretches.any)
      mark(cell + 1, start - first, end - first, weight * own);
  }

  function clear(): void {
    begun.clear();
    ended.clear();
    pairs.clear();
  }

  /** A period on the months of the matrix; null before them, when nothing has begun. */
  function onRows(period: MonthInterval): { readonly start: number; readonly end: number } | null {
    const end = Math.min(period.last - first, height - 1);
    const start = Math.min(Math.max(period.first - first, 0), height - 1);
    return end < 0 ? null : { start, end };
  }

  /** What pairs add to the rows, in a period of rows `start` to `end`, both included. */
  const pairsAt = (cell: number, start: number, end: number): number =>
    pairs.at(cell, start, end) + pairs.at(cellShares[cell] ?? 0, start, end);

  /** As many cells as `into` holds, of the projects that count. */
  function read(period: MonthInterval, into: Int32Array): void {
    const rows = onRows(period);
    if (rows === null) {
      into.fill(0);
      return;
    }
    const { start, end } = rows;
    const [later, earlier] = [begun.offsetOf(end), ended.offsetOf(start)];
    const [begunSums, endedSums] = [begun.sums, ended.sums];
    for (let cell = 0; cell < into.length; cell += 1)
      into[cell] = (begunSums[later + cell] ?? 0) - (endedSums[earlier + cell] ?? 0);
    if (pairs.isBelow(end - start + 1)) return;
    for (let cell = 0; cell < into.length; cell += 1)
      into[cell] = (into[cell] ?? 0) + pairsAt(cell, start, end);
  }

  function at(cell: number, period: MonthInterval): number {
    const rows = onRows(period);
    if (rows === null) return 0;
    const { start, end } = rows;
    const [later, earlier] = [begun.offsetOf(end), ended.offsetOf(start)];
    const sum = (begun.sums[later + cell] ?? 0) - (ended.sums[earlier + cell] ?? 0);
    return pairs.isBelow(end - start + 1) ? sum : sum + pairsAt(cell, start, end);
  }

  function byMonth(opening: number) {
    const certain = new Int32Array(height - 1);
    const possible = new Int32Array(height - 1);
    begun.offsetOf(height - 2);
    ended.offsetOf(height - 2);
    for (let month = 0; month < height - 1; month += 1) {
      const cell = month * width + opening;
      const sure = (begun.sums[cell] ?? 0) - (ended.sums[cell] ?? 0);
      certain[month] = sure;
      possible[month] = (begun.sums[cell + 1] ?? 0) - (ended.sums[cell + 1] ?? 0) - sure;
    }
    return { certain, possible };
  }

  const touch = (): void => {
    begun.touch(0);
    ended.touch(0);
  };
  const madeNow = (): MadeMonths => {
    begun.offsetOf(height - 1);
    ended.offsetOf(height - 1);
    return { begun: begun.sums, ended: ended.sums, pairs: pairs.compiled() };
  };
  return { count, touch, clear, at, read, byMonth, made: madeNow };
}
