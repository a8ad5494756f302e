import type { Overview } from './overview.ts';
import type { RawActivity } from './raw-activity.ts';

/** A file that was opened: what its activities say, before any choice is made about them. */
export interface RawIati extends Overview {
  /** As written: `2.03`; null where it isn't said. */
  readonly version?: string | undefined;
  /** Time when the file was made, as written. */
  readonly generated?: string | undefined;
  /** Language of the whole file. */
  readonly lang?: string | undefined;
  /** How many activities there are. */
  readonly size: number;
  /** The activity at an index from 0, fresh at each call: they are held as texts. */
  readonly activity: (index: number) => RawActivity;
  /** Line at which the file breaks off; null for a whole one. */
  readonly brokenAt: number | null;
}
