import type { MonthInterval } from '../domain/month.ts';
import { DATED, DOUBTFUL, type ActivityColumns } from './activity-columns.ts';
import type { Counts } from './counts.ts';
import { countedPairs } from './counted-pairs.ts';
import { cumulativeCells } from './cumulative-cells.ts';
import { singleSpans, type LedMonthsTable } from './led-months.ts';
import { stretchesOf } from './stretches.ts';

// Activity by cumulative counts: in months a to b those are active that began by b, less those
// that ended before a. One row for each month, so that a period is the difference of two rows
// whatever the number of projects; in it two cells for each thing that is counted: projects that
// are so for certain, and all.

/** What groups of projects are counted in. Typed arrays, in the order of the groups. */
export interface CountedEntries {
  /** Position of the group of each project. */
  readonly groupOf: Int32Array;
  /** Where the entries of each group begin; behind the last group where they end. */
  readonly from: Int32Array;
  /** What each entry counts in. */
  readonly places: Int32Array;
  /** When, by the number of its months in the table. */
  readonly months: Int32Array;
  /** 1, or −1 for what is counted too much elsewhere. */
  readonly weights: Int8Array;
}

/** What a matrix is built from. */
export interface CountedMatter {
  readonly columns: ActivityColumns;
  readonly entries: CountedEntries;
  readonly table: LedMonthsTable;
  /**
   * For each thing that is counted, another one behind it whose counts are part of its own; −1 for
   * none.
   */
  readonly shares: Int32Array;
}

/** Counts of projects for any period, in O(1) for each thing that is counted. */
export interface ActivityMatrix {
  readonly at: (place: number, period: MonthInterval) => Counts;
  /**
   * Counts of the first things, as many as half of `into` holds: the certain ones of each, then the
   * possible.
   */
  readonly read: (period: MonthInterval, into: Int32Array) => void;
  /** Projects that count in something in any period or, having no dates, in none. */
  readonly ever: (place: number) => number;
  /** Counts by month: position 0 is `columns.first`. */
  readonly byMonth: (place: number) => {
    readonly certain: Int32Array;
    readonly possible: Int32Array;
  };
  /** Makes other projects count: only those that come or go are looked at. */
  readonly moveTo: (marks: Uint8Array) => void;
}

/** With `marks` of those that count from the start; of all for good where they are null. */
export function activityMatrix(
  { columns, entries, table, shares }: CountedMatter,
  marks: Uint8Array | null,
): ActivityMatrix {
  const { earliestStart, latestStart, earliestEnd, latestEnd, flags, first } = columns;
  const { groupOf, from, places, months, weights } = entries;
  const spans = singleSpans(table);
  const width = 2 * shares.length + 1;
  const height = columns.last - first + 2;
  const cellShares = new Int32Array(width).fill(width - 1);
  for (const [place, shared] of shares.entries()) {
    if (shared === -1) continue;
    cellShares[2 * place] = 2 * shared;
    cellShares[2 * place + 1] = 2 * shared + 1;
  }
  const begun = cumulativeCells(height, cellShares, marks === null);
  const ended = cumulativeCells(height, cellShares, marks === null);
  const [begunBy, endedBy] = [begun.changes, ended.changes];
  const pairs = countedPairs(width, height);
  const everOf = new Int32Array(shares.length);
  const counted = new Uint8Array(flags.length);

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
    const group = groupOf[project] ?? 0;
    const until = from[group + 1] ?? 0;
    const state = flags[project] ?? 0;
    const firstStart = earliestStart[project] ?? 0;
    const lastStart = latestStart[project] ?? 0;
    const firstEnd = earliestEnd[project] ?? 0;
    const lastEnd = latestEnd[project] ?? 0;
    // What is certain lies within what is possible.
    const isPlain = firstStart <= lastStart && firstEnd <= lastEnd && firstStart <= lastEnd;
    for (let entry = from[group] ?? 0; entry < until; entry += 1) {
      const place = places[entry] ?? 0;
      const weight = by * (weights[entry] ?? 0);
      everOf[place] = (everOf[place] ?? 0) + weight;
      if ((state & DATED) === 0) continue;
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
    const stretches = stretchesOf(
      {
        earliestStart: earliestStart[project] ?? 0,
        latestStart: latestStart[project] ?? 0,
        earliestEnd: earliestEnd[project] ?? 0,
        latestEnd: latestEnd[project] ?? 0,
        isDoubtful: ((flags[project] ?? 0) & DOUBTFUL) !== 0,
      },
      table.at(number),
    );
    for (const { start, end, weight: own } of stretches.certain)
      mark(cell, start - first, end - first, weight * own);
    for (const { start, end, weight: own } of stretches.any)
      mark(cell + 1, start - first, end - first, weight * own);
  }

  function clear(): void {
    begun.clear();
    ended.clear();
    pairs.clear();
    everOf.fill(0);
    counted.fill(0);
  }

  function moveTo(wanted: Uint8Array): void {
    let [changed, all] = [0, 0];
    for (let project = 0; project < counted.length; project += 1) {
      const is = wanted[project] ?? 0;
      all += is;
      changed += is ^ (counted[project] ?? 0);
    }
    if (changed > all) clear();
    for (let project = 0; project < counted.length; project += 1) {
      const is = wanted[project] ?? 0;
      if (is === counted[project]) continue;
      counted[project] = is;
      count(project, is === 1 ? 1 : -1);
    }
    if (changed === 0) return;
    begun.touch(0);
    ended.touch(0);
  }
  moveTo(marks ?? new Uint8Array(flags.length).fill(1));

  /** A period on the months of the matrix; null before them, when nothing has begun. */
  function onRows(period: MonthInterval): { readonly start: number; readonly end: number } | null {
    const end = Math.min(period.last - first, height - 1);
    const start = Math.min(Math.max(period.first - first, 0), height - 1);
    return end < 0 ? null : { start, end };
  }

  /** Pairs beside what the rows say; `length` in months, of the whole period. */
  const pairsAt = (cell: number, start: number, end: number): number =>
    pairs.at(cell, start, end) + pairs.at(cellShares[cell] ?? 0, start, end);

  function at(place: number, period: MonthInterval): Counts {
    const rows = onRows(period);
    if (rows === null) return { certain: 0, possible: 0 };
    const { start, end } = rows;
    const [later, earlier] = [begun.offsetOf(end), ended.offsetOf(start)];
    const cell = 2 * place;
    let certain = (begun.sums[later + cell] ?? 0) - (ended.sums[earlier + cell] ?? 0);
    let any = (begun.sums[later + cell + 1] ?? 0) - (ended.sums[earlier + cell + 1] ?? 0);
    if (!pairs.isBelow(end - start + 1)) {
      certain += pairsAt(cell, start, end);
      any += pairsAt(cell + 1, start, end);
    }
    return { certain, possible: any - certain };
  }

  function read(period: MonthInterval, into: Int32Array): void {
    const rows = onRows(period);
    if (rows === null) {
      into.fill(0);
      return;
    }
    const { start, end } = rows;
    const [later, earlier] = [begun.offsetOf(end), ended.offsetOf(start)];
    const [begunSums, endedSums] = [begun.sums, ended.sums];
    const hasPairs = !pairs.isBelow(end - start + 1);
    for (let cell = 0; cell < into.length; cell += 2) {
      let certain = (begunSums[later + cell] ?? 0) - (endedSums[earlier + cell] ?? 0);
      let any = (begunSums[later + cell + 1] ?? 0) - (endedSums[earlier + cell + 1] ?? 0);
      if (hasPairs) {
        certain += pairsAt(cell, start, end);
        any += pairsAt(cell + 1, start, end);
      }
      into[cell] = certain;
      into[cell + 1] = any - certain;
    }
  }

  function byMonth(place: number) {
    const certain = new Int32Array(height - 1);
    const possible = new Int32Array(height - 1);
    begun.offsetOf(height - 2);
    ended.offsetOf(height - 2);
    for (let month = 0; month < height - 1; month += 1) {
      const cell = month * width + 2 * place;
      const sure = (begun.sums[cell] ?? 0) - (ended.sums[cell] ?? 0);
      certain[month] = sure;
      possible[month] = (begun.sums[cell + 1] ?? 0) - (ended.sums[cell + 1] ?? 0) - sure;
    }
    return { certain, possible };
  }

  const ever = (place: number): number => {
    const shared = shares[place] ?? -1;
    return (everOf[place] ?? 0) + (shared === -1 ? 0 : (everOf[shared] ?? 0));
  };

  return { at, read, ever, byMonth, moveTo };
}
