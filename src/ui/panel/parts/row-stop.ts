import { createContext, use, type FocusEvent, type KeyboardEvent } from 'react';

/**
 * What the controls of a row in a long list need: one row at a time is a stop of the Tab key,
 * arrows walk between rows.
 */
export interface RowStop {
  readonly tabIndex: 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

export const RowStopContext = createContext<RowStop | null>(null);

/** Properties for a control that may stand in a row of a long list; none outside of one. */
export const useRowStop = (): Partial<RowStop> => use(RowStopContext) ?? NO_ROW;

const NO_ROW = {};
