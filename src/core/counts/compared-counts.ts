import type { MonthInterval } from '../domain/month.ts';
import { sizeOfBits } from '../domain/project-set.ts';
import { activeBits, type ActivityColumns } from './activity-columns.ts';

/** How many projects became what between two periods, of which the earlier one is looked at first. */
export interface ComparedCounts {
  /** Certainly active in the earlier period, and not in the later one. */
  readonly ended: number;
  /** Certainly active in the later period, and not in the earlier one. */
  readonly began: number;
  /** Possibly active in one of them, so that the sources leave open what became of them. */
  readonly open: number;
}

/** Of the projects of some bits; of all where they are null. O(projects), in columns. */
export function comparedCounts(
  columns: ActivityColumns,
  bits: Uint32Array | null,
  earlier: MonthInterval,
  later: MonthInterval,
): ComparedCounts {
  const [before, after] = [activeBits(columns, earlier), activeBits(columns, later)];
  const count = (of: (word: number) => number): number =>
    sizeOfBits(before.any.map((_, word) => of(word) & (bits === null ? -1 : (bits[word] ?? 0))));
  const ended = (word: number): number => (before.certain[word] ?? 0) & ~(after.any[word] ?? 0);
  const began = (word: number): number => (after.certain[word] ?? 0) & ~(before.any[word] ?? 0);
  const stayed = (word: number): number => (before.certain[word] ?? 0) & (after.certain[word] ?? 0);
  return {
    ended: count(ended),
    began: count(began),
    open: count(
      (word) =>
        ((before.any[word] ?? 0) | (after.any[word] ?? 0)) &
        ~(ended(word) | began(word) | stayed(word)),
    ),
  };
}
