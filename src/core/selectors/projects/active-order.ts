import type { Atlas } from '../../domain/atlas.ts';
import type { Bounds } from '../../domain/bounds.ts';
import type { MonthInterval } from '../../domain/month.ts';
import { bitsOf, sizeOfBits } from '../../domain/project-set.ts';
import { activityOf } from '../../counts/activity.ts';

/** Positions of the projects that count, in the order in which a list shows them. */
export type ProjectOrder = Int32Array;

/** By a month of theirs, then as in the dataset; without those that have no dates. */
export function orderByMonth(
  { bounds, shown }: Atlas,
  monthOf: (bounds: Bounds) => number,
): ProjectOrder {
  const { length } = bounds;
  const bits = shown === null ? null : bitsOf(shown, length);
  // Month and position in one number: numbers are sorted faster than anything that is compared.
  const keys = new Float64Array(length);
  let count = 0;
  for (const [position, own] of bounds.entries()) {
    if (own === null || (bits !== null && !hasBit(bits, position))) continue;
    keys[count] = monthOf(own) * length + position;
    count += 1;
  }
  return Int32Array.from(
    keys.subarray(0, count).toSorted(),
    (key) => key - Math.floor(key / length) * length,
  );
}

/** By what is compared, then as in the dataset; without those that have no dates. */
export const orderBy = (
  atlas: Atlas,
  compare: (one: number, other: number) => number,
): ProjectOrder => orderByMonth(atlas, () => 0).toSorted((a, b) => compare(a, b) || a - b);

/** Those of an order that are active in a period, wherever they are: certain ones first. */
export interface ActiveInOrder {
  readonly positions: readonly number[];
  readonly isCertain: (position: number) => boolean;
}

/** O(projects of the order), a bit each. */
export function activeInOrder(
  atlas: Atlas,
  period: MonthInterval,
  order: ProjectOrder,
): ActiveInOrder {
  const { any, certain } = activityOf(atlas).active(period);
  const positions: number[] = [];
  const possible: number[] = [];
  const isOpen = sizeOfBits(any) > sizeOfBits(certain);
  for (const position of order)
    if (hasBit(certain, position)) positions.push(position);
    else if (isOpen && hasBit(any, position)) possible.push(position);
  for (const position of possible) positions.push(position);
  return { positions, isCertain: (position) => hasBit(certain, position) };
}

const hasBit = (bits: Uint32Array, position: number): boolean =>
  (((bits[position >> 5] ?? 0) >>> (position & 31)) & 1) === 1;
