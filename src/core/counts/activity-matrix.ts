import type { MonthInterval } from '../domain/month.ts';
import { allBits, noBits } from '../domain/project-set.ts';
import type { CountedMatter } from './counted-matter.ts';
import type { Counts } from './counts.ts';
import { countedMonths, type MadeMonths } from './counted-months.ts';
import { followedBits } from './followed-bits.ts';
import { singleSpans } from './led-months.ts';
import { periodRow, type PeriodRow } from './period-row.ts';

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
  /**
   * Makes other projects count. Only those that come or go are looked at, once a count is asked for:
   * in the first period that is asked for then those of it alone, else all.
   */
  readonly moveTo: (bits: Uint32Array) => void;
}

/**
 * With the bits of those that count from the start; of all for good where they are null, with their
 * months where those are known.
 */
export function activityMatrix(
  matter: CountedMatter,
  bits: Uint32Array | null,
  made: MadeMonths | null = null,
): ActivityMatrix {
  const { columns, entries, table, shares } = matter;
  const { groupOf, from, places, weights } = entries;
  const { length } = columns.flags;
  const spans = singleSpans(table);
  const cellShares = sharesOfCells(shares);
  const counted = countedMonths(matter, spans, cellShares, bits === null, made);
  const everOf = new Int32Array(shares.length);

  function countEver(project: number, by: 1 | -1): void {
    const group = groupOf[project] ?? 0;
    const until = from[group + 1] ?? 0;
    for (let entry = from[group] ?? 0; entry < until; entry += 1) {
      const place = places[entry] ?? 0;
      everOf[place] = (everOf[place] ?? 0) + by * (weights[entry] ?? 0);
    }
  }

  const nobody = noBits(length);
  const followMonths = followedBits(counted, nobody);
  const followEver = followedBits({ count: countEver, clear: () => everOf.fill(0) }, nobody);
  let wanted: Uint32Array = bits ?? allBits(length);
  /** The projects that the months are of. */
  let settled: Uint32Array = made === null ? nobody : wanted;
  let row: { of: Uint32Array; readonly counts: PeriodRow } | null = null;

  function settle(): void {
    if (settled === wanted) return;
    settled = wanted;
    row = null;
    if (followMonths(wanted)) counted.touch();
  }

  /** Of projects that were asked for in no other period; null where the months say it. */
  function rowOf(period: MonthInterval): PeriodRow | null {
    if (settled === wanted || bits === null) {
      settle();
      return null;
    }
    if (row !== null && row.of !== wanted && isSame(row.counts.period, period)) {
      row.of = wanted;
      row.counts.follow(wanted);
    }
    if (row?.of === wanted) {
      if (isSame(row.counts.period, period)) return row.counts;
      settle();
      return null;
    }
    const cells = new Int32Array(cellShares.length);
    if (settled !== nobody) counted.read(period, cells);
    const counts = periodRow(matter, spans, cellShares, { period, cells, bits: settled });
    counts.follow(wanted);
    row = { of: wanted, counts };
    return counts;
  }

  function at(place: number, period: MonthInterval): Counts {
    const counts = rowOf(period);
    const cell = 2 * place;
    const certain = counts === null ? counted.at(cell, period) : counts.at(cell);
    const any = counts === null ? counted.at(cell + 1, period) : counts.at(cell + 1);
    return { certain, possible: any - certain };
  }

  function read(period: MonthInterval, into: Int32Array): void {
    const counts = rowOf(period);
    if (counts === null) counted.read(period, into);
    else for (let cell = 0; cell < into.length; cell += 1) into[cell] = counts.at(cell);
    for (let cell = 0; cell < into.length; cell += 2)
      into[cell + 1] = (into[cell + 1] ?? 0) - (into[cell] ?? 0);
  }

  const byMonth = (place: number) => {
    settle();
    return counted.byMonth(2 * place);
  };

  const ever = (place: number): number => {
    followEver(wanted);
    const shared = shares[place] ?? -1;
    return (everOf[place] ?? 0) + (shared === -1 ? 0 : (everOf[shared] ?? 0));
  };

  const moveTo = (other: Uint32Array): void => {
    wanted = other;
  };
  return { at, read, ever, byMonth, moveTo };
}

/** The months of all projects. */
export function madeMonths(matter: CountedMatter): MadeMonths {
  const { table, shares, columns } = matter;
  const counted = countedMonths(matter, singleSpans(table), sharesOfCells(shares), true);
  for (let project = 0; project < columns.flags.length; project += 1) counted.count(project, 1);
  return counted.made();
}

/** For each cell another one behind it, at last one that stays 0. */
function sharesOfCells(shares: Int32Array): Int32Array {
  const none = 2 * shares.length;
  const cellShares = new Int32Array(none + 1).fill(none);
  for (const [place, shared] of shares.entries()) {
    if (shared === -1) continue;
    cellShares[2 * place] = 2 * shared;
    cellShares[2 * place + 1] = 2 * shared + 1;
  }
  return cellShares;
}

const isSame = (one: MonthInterval, other: MonthInterval): boolean =>
  one.first === other.first && one.last === other.last;
