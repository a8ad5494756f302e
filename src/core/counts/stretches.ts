import { DOUBTFUL, type ActivityColumns } from './activity-columns.ts';
import type { LedMonths } from './led-months.ts';

/**
 * Counts in every period that ends in `start` or later and begins in `end` or earlier. Such a
 * stretch is one of months where its start isn't after its end; else only periods that hold both
 * count, and the months between.
 */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** 1, or −1 for periods that two others both count. */
  readonly weight: 1 | -1;
}

type Ends = readonly [start: number, end: number];

/**
 * When a project with dates, by its position, counts at a place, for certain and at all: in each
 * period the weights of the stretches that hold it add up to 1 or to 0, however many ways lead
 * there, and when.
 */
export function stretchesOf(
  columns: ActivityColumns,
  project: number,
  { certain, any }: LedMonths,
): { readonly certain: readonly Stretch[]; readonly any: readonly Stretch[] } {
  const earliestStart = columns.earliestStart[project] ?? 0;
  const latestStart = columns.latestStart[project] ?? 0;
  const earliestEnd = columns.earliestEnd[project] ?? 0;
  const latestEnd = columns.latestEnd[project] ?? 0;
  const isDoubtful = ((columns.flags[project] ?? 0) & DOUBTFUL) !== 0;
  const surely = (spans: LedMonths['any']): readonly Ends[] =>
    isDoubtful ? [] : within(latestStart, earliestEnd, spans);
  return {
    certain: steps(surely(certain)),
    any: steps([...within(earliestStart, latestEnd, any), ...surely(any)]),
  };
}

/** What of a stretch lies in each of some spans. */
const within = (start: number, end: number, spans: LedMonths['any']): readonly Ends[] =>
  spans.flatMap(({ first, last }): Ends[] =>
    start <= last && end >= first ? [[Math.max(start, first), Math.min(end, last)]] : [],
  );

/**
 * Of stretches of which none holds another, in their order, a period counts in neighbours alone:
 * each of them counts, less what it has in common with the next.
 */
function steps(all: readonly Ends[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let before: number | null = null;
  for (const [start, end] of all.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (before !== null && end <= before) continue;
    if (before !== null) stretches.push({ start, end: before, weight: -1 });
    stretches.push({ start, end, weight: 1 });
    before = end;
  }
  return stretches;
}
