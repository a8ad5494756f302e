import type { Browser } from '@playwright/test';

/** Figures of one measuring, by name; milliseconds, bytes or counts as the name says. */
export type Figures = Readonly<Record<string, number | readonly number[] | null>>;

/** One thing measured on a fresh page, once a round. */
export interface Cell {
  readonly id: string;
  /** What is measured, for the reader. */
  readonly what: string;
  /** Also measured by `--quick`. */
  readonly quick: boolean;
  /** Rounds at most, for what takes long. */
  readonly rounds?: number;
  /** The page of the bench that it opens, if it does. */
  readonly page?: string;
  readonly measure: (browser: Browser) => Promise<Figures>;
}

/** What isn't there yet, and so can't be measured: no error. */
export class NotThereError extends Error {}
