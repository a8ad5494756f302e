import { use } from 'react';
import type { ChangesSince } from '../../../core/selectors/records/changes-since.ts';
import type { ToldFindings } from '../../../words/sentences/told-findings.ts';
import type { ComparedFile } from '../../../core/view-state/compared-file.ts';
import { ChangesNotice } from './changes-notice.tsx';
import { FileNotice } from './file-notice.tsx';
import { FindingsNotice } from './findings-notice.tsx';
import { LinkNotice, type DamagedLink } from './link-notice.tsx';
import { FocusHeading } from '../panel-navigation.ts';

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

interface LinkNoticesProps {
  readonly told: ToldOfLink;
  /** What of it the reader has closed. */
  readonly closed: ReadonlySet<object>;
  readonly onClose: (notice: object) => void;
  /** Copies the mended link; false where the browser refuses. */
  readonly onCopyMended?: ((mended: string) => Promise<boolean>) | undefined;
}

/**
 * The notices of the link that was opened, one below the other above the heading, which has the
 * focus after one is closed.
 */
export function LinkNotices({
  told: { damage, changes, file, findings },
  closed,
  onClose,
  onCopyMended,
}: LinkNoticesProps) {
  const focusHeading = use(FocusHeading);
  const close = (notice: object) => (): void => {
    onClose(notice);
    focusHeading();
  };
  return (
    <>
      {file === null || closed.has(file) ? null : <FileNotice file={file} onClose={close(file)} />}
      {damage === null || closed.has(damage) ? null : (
        <LinkNotice link={damage} onCopy={onCopyMended} onClose={close(damage)} />
      )}
      {changes === null || closed.has(changes) ? null : (
        <ChangesNotice changes={changes} onClose={close(changes)} />
      )}
      {findings === null || closed.has(findings) ? null : (
        <FindingsNotice findings={findings} onClose={close(findings)} />
      )}
    </>
  );
}
