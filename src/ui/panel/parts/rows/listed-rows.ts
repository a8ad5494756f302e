import type { ReactNode, RefObject } from 'react';

/** What a list in the panel is made of. */
export interface ListedRows<Item> {
  /** Name of the list. */
  readonly label: string;
  readonly items: readonly Item[];
  /** The same function at each call: rows are drawn again where it changes. */
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** How a list is walked: it stays where it is however its rows are drawn. */
export interface RowWalk {
  /**
   * Key of the item that had the focus last: the Tab key stops at its row, wherever that is ranked.
   */
  readonly last: string | null;
  readonly onReach: (key: string | null) => void;
  /** Whether rows that have gone had the focus: those in their place take it. */
  readonly lostFocus: RefObject<boolean>;
}
