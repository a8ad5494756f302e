import type { MonthInterval } from '../domain/month.ts';
import { activeBits, DOUBTFUL } from './activity-columns.ts';
import type { CountedMatter } from './counted-matter.ts';
import { followedBits, type Follow } from './followed-bits.ts';
import { ALWAYS, type SingleSpans } from './led-months.ts';
import { stretchesOf } from './stretches.ts';

/** The counts of one period alone: other projects cost only what of them is active in it. */
export interface PeriodRow {
  readonly period: MonthInterval;
  /** Of a cell: of each thing that is counted one for the certain projects, and one for all. */
  readonly at: (cell: number) => number;
  readonly follow: Follow;
}

/** What is known of a period. */
interface KnownRow {
  readonly period: MonthInterval;
  /** The cells of the projects of these bits, with what they share. */
  readonly cells: Int32Array;
  readonly bits: Uint32Array;
}

/** `shares` gives for each cell another one whose numbers count in it too. */
export function periodRow(
  { columns, entries, table }: CountedMatter,
  spans: SingleSpans,
  shares: Int32Array,
  { period, cells: known, bits }: KnownRow,
): PeriodRow {
  const { earliestStart, latestStart, earliestEnd, latestEnd, flags } = columns;
  const { groupOf, from, places, months, weights } = entries;
  const { first, last } = period;
  const { any, certain } = activeBits(columns, period);
  const cells = new Int32Array(shares.length);

  /** Of a project that is active in the period. */
  function count(project: number, by: 1 | -1): void {
    const isSure = (((certain[project >> 5] ?? 0) >>> (project & 31)) & 1) === 1;
    const group = groupOf[project] ?? 0;
    const until = from[group + 1] ?? 0;
    for (let entry = from[group] ?? 0; entry < until; entry += 1) {
      const cell = 2 * (places[entry] ?? 0);
      const weight = by * (weights[entry] ?? 0);
      const number = months[entry] ?? 0;
      if (number !== ALWAYS) {
        countLed(project, number, cell, weight);
        continue;
      }
      cells[cell + 1] = (cells[cell + 1] ?? 0) + weight;
      if (isSure) cells[cell] = (cells[cell] ?? 0) + weight;
    }
  }

  /** Where it leads in some months only, or possibly. */
  function countLed(project: number, number: number, cell: number, weight: number): void {
    const firstStart = earliestStart[project] ?? 0;
    const lastStart = latestStart[project] ?? 0;
    const firstEnd = earliestEnd[project] ?? 0;
    const lastEnd = latestEnd[project] ?? 0;
    const isPlain = firstStart <= lastStart && firstEnd <= lastEnd && firstStart <= lastEnd;
    if (!isPlain || spans.isSeveral[number] === 1) {
      countStretches(project, number, cell, weight);
      return;
    }
    // Of the period, what lies in the months in which the way leads there.
    const ledFirst = spans.first[number] ?? 0;
    const ledLast = spans.last[number] ?? 0;
    const start = ledFirst > first ? ledFirst : first;
    const end = ledLast < last ? ledLast : last;
    if (start > end || firstStart > end || lastEnd < start) return;
    cells[cell + 1] = (cells[cell + 1] ?? 0) + weight;
    if (spans.isSure[number] === 0 || ((flags[project] ?? 0) & DOUBTFUL) !== 0) return;
    if (lastStart <= end && firstEnd >= start) cells[cell] = (cells[cell] ?? 0) + weight;
  }

  function countStretches(project: number, number: number, cell: number, weight: number): void {
    const stretches = stretchesOf(columns, project, table.at(number));
    for (const [offset, own] of [stretches.certain, stretches.any].entries())
      for (const { start, end, weight: of } of own)
        if (start <= last && end >= first)
          cells[cell + offset] = (cells[cell + offset] ?? 0) + weight * of;
  }

  const clear = (): void => {
    known.fill(0);
    cells.fill(0);
  };
  return {
    period,
    at: (cell) => (known[cell] ?? 0) + (cells[cell] ?? 0) + (cells[shares[cell] ?? 0] ?? 0),
    follow: followedBits({ count, clear }, bits, any),
  };
}
