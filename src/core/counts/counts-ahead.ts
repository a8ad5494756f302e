import type { Atlas } from '../domain/atlas.ts';
import { activityColumns, type ActivityColumns } from './activity-columns.ts';
import { madeMonths } from './activity-matrix.ts';
import type { CountedEntries } from './counted-matter.ts';
import type { MadeMonths } from './counted-months.ts';
import { createLedMonths, type LedMonths } from './led-months.ts';
import { placeEntries } from './place-entries.ts';
import { placeRows } from './place-rows.ts';

/**
 * What counting at places begins with, which takes long where projects are many: plain data, so that
 * another thread can find it.
 */
export interface CountsAhead {
  readonly columns: ActivityColumns;
  /** Months by the numbers that the entries have. */
  readonly table: readonly LedMonths[];
  readonly entries: CountedEntries;
  /** Of all projects. */
  readonly made: MadeMonths;
}

export function countsAhead({ bounds, gazetteer, reach }: Atlas): CountsAhead {
  const columns = activityColumns({ bounds });
  const table = createLedMonths();
  const rows = placeRows(reach.ways, gazetteer);
  const matter = { ways: reach.ways, gazetteer, classes: reach.classes(), table };
  const entries = placeEntries(matter, rows);
  const made = madeMonths({ columns, table, entries, shares: rows.shares });
  return { columns, table: table.all(), entries, made };
}

/** The buffers that cross to another thread as they are. */
export const buffersOfCounts = ({
  columns,
  entries,
  made: { pairs, ...sums },
}: CountsAhead): readonly ArrayBuffer[] =>
  [columns, entries, sums, pairs].flatMap((columnsOf) =>
    Object.values(columnsOf).flatMap((column: unknown) =>
      ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? column.buffer : [],
    ),
  );
