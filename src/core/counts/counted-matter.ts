import type { ActivityColumns } from './activity-columns.ts';
import type { LedMonthsTable } from './led-months.ts';

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
