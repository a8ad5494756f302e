import type { Atlas } from '../domain/atlas.ts';
import type { MonthInterval } from '../domain/month.ts';
import { noBits } from '../domain/project-set.ts';

/**
 * When each project can have begun and ended, by its position in the dataset: months as they are
 * counted (`Month`), 0 where it has no dates. Typed arrays, so that another thread can be given
 * them.
 */
export interface ActivityColumns {
  readonly earliestStart: Int32Array;
  readonly latestStart: Int32Array;
  readonly earliestEnd: Int32Array;
  readonly latestEnd: Int32Array;
  /** `DATED`, and `DOUBTFUL` where no month is certain. */
  readonly flags: Uint8Array;
  /** The first month that occurs in any of them, and the last; 0 where nothing has dates. */
  readonly first: number;
  readonly last: number;
}

export const DATED = 1;
export const DOUBTFUL = 2;

/** Of all projects, whichever of them count. */
export function activityColumns({ bounds }: Pick<Atlas, 'bounds'>): ActivityColumns {
  const column = (): Int32Array => new Int32Array(bounds.length);
  const [earliestStart, latestStart, earliestEnd, latestEnd] = [
    column(),
    column(),
    column(),
    column(),
  ];
  const flags = new Uint8Array(bounds.length);
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [position, bound] of bounds.entries()) {
    if (bound === null) continue;
    earliestStart[position] = bound.earliestStart;
    latestStart[position] = bound.latestStart;
    earliestEnd[position] = bound.earliestEnd;
    latestEnd[position] = bound.latestEnd;
    flags[position] = bound.doubtful ? DATED | DOUBTFUL : DATED;
    // A file may say that a project ends before it begins.
    const { earliestStart: start, latestEnd: end } = bound;
    first = Math.min(first, start, end, bound.earliestEnd);
    last = Math.max(last, start, end, bound.latestStart, bound.earliestEnd);
  }
  const isEmpty = first > last;
  return {
    earliestStart,
    latestStart,
    earliestEnd,
    latestEnd,
    flags,
    first: isEmpty ? 0 : first,
    last: isEmpty ? 0 : last,
  };
}

/** The projects that are active in a period, as bits. */
export interface ActiveBits {
  readonly period: MonthInterval;
  /** For certain or possibly. */
  readonly any: Uint32Array;
  readonly certain: Uint32Array;
}

const active = new WeakMap<ActivityColumns, readonly ActiveBits[]>();

/** Two periods are compared, and one of them moves. */
const MOST_KEPT = 3;

/** Kept for the last periods: all counts ask for them. */
export function activeBits(columns: ActivityColumns, period: MonthInterval): ActiveBits {
  const kept = active.get(columns) ?? [];
  const { first, last } = period;
  const found = kept.find((one) => one.period.first === first && one.period.last === last);
  if (found !== undefined) return found;
  const { earliestStart, latestStart, earliestEnd, latestEnd, flags } = columns;
  const [any, certain] = [noBits(flags.length), noBits(flags.length)];
  for (let project = 0; project < flags.length; project += 1) {
    const state = flags[project] ?? 0;
    if ((state & DATED) === 0) continue;
    // A file may say what is certain of a project outside of what is possible.
    const isPossible = (earliestStart[project] ?? 0) <= last && (latestEnd[project] ?? 0) >= first;
    const isCertain =
      (state & DOUBTFUL) === 0 &&
      (latestStart[project] ?? 0) <= last &&
      (earliestEnd[project] ?? 0) >= first;
    const [word, bit] = [project >> 5, 1 << (project & 31)];
    if (isCertain) certain[word] = (certain[word] ?? 0) | bit;
    if (isPossible || isCertain) any[word] = (any[word] ?? 0) | bit;
  }
  const made = { period, any, certain };
  active.set(columns, [made, ...kept].slice(0, MOST_KEPT));
  return made;
}
