import type { ChangesSince } from '../../../core/selectors/records/changes-since.ts';
import type { ToldFindings } from '../../../words/sentences/told-findings.ts';
import type { ComparedFile } from '../../../core/view-state/compared-file.ts';
import type { DamagedLink } from './link-notice.tsx';

/** What is told of the link that was opened. */
export interface ToldOfLink {
  /** A link that was read in part; null where nothing was dropped. */
  readonly damage: DamagedLink | null;
  /** Null where the link was made on the data that are shown, or doesn't say on which. */
  readonly changes: ChangesSince | null;
  /**
   * Another file than the one that the link was made with, or one that may be; null where it is
   * that one, or no file at all.
   */
  readonly file: ComparedFile | null;
  /** What of the data couldn't be read as it stands; null where all was. */
  readonly findings: ToldFindings | null;
}

export const NOTHING_TOLD: ToldOfLink = { damage: null, changes: null, file: null, findings: null };
