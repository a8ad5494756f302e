import type { AreaLookup, Mend } from '../format.ts';

/** What references to areas are read with. */
export interface AreaContext {
  readonly areas: AreaLookup;
  /** What the reader of the atlas chose where a reference can't be read. */
  readonly mends: readonly Mend[];
}
