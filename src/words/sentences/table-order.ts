import type { TableRow } from '../../core/selectors/places/table-rows.ts';
import type { Words } from '../words.ts';

/** By what rows are sorted within their group. */
export interface TableOrder {
  readonly by: 'place' | 'certain' | 'possible';
  readonly descending: boolean;
}

export const FIRST_ORDER: TableOrder = { by: 'place', descending: false };

/**
 * The order after a press on a column: numbers begin with the highest; the same column again turns
 * it round.
 */
export const pressed = ({ by, descending }: TableOrder, column: TableOrder['by']): TableOrder =>
  by === column ? { by, descending: !descending } : { by: column, descending: column !== 'place' };

/** Rows in an order; equal numbers stand by name. */
export function inOrder(
  rows: readonly TableRow[],
  { by, descending }: TableOrder,
  { areas }: Pick<Words, 'areas'>,
): readonly TableRow[] {
  const byName = (a: TableRow, b: TableRow): number => areas.byName(a.place, b.place);
  const turn = descending ? -1 : 1;
  return rows.toSorted((a, b) =>
    by === 'place' ? turn * byName(a, b) : turn * (a.counts[by] - b.counts[by]) || byName(a, b),
  );
}
