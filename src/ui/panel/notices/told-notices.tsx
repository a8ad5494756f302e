import { use } from 'react';
import { ChangesNotice } from './changes-notice.tsx';
import { FileNotice } from './file-notice.tsx';
import { FindingsNotice } from './findings-notice.tsx';
import { LinkNotice } from './link-notice.tsx';
import { FocusHeading } from '../panel-navigation.ts';
import type { ToldOfLink } from './told-of-link.ts';

export interface LinkNoticesProps {
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
export function ToldNotices({
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
