import { useCallback, useEffect, useId, useState } from 'react';
import styles from './file-request.module.css';
import { Button } from '../controls/button.tsx';
import { FORMATS } from '../../formats/index.ts';
import { useTitle } from '../controls/use-title.ts';
import { useMessages } from '../../session/messages-context.ts';
import { shortened } from '../../words/sentences/notice-words.ts';
import type { FileProblem } from '../../session/load-file.ts';
import type { FileReference } from '../../core/view-state/data-reference.ts';

interface FileRequestProps {
  /** The file that the link was made with. */
  readonly wanted: FileReference;
  /** Shows the atlas of a file in the place of this page; gives why it can't. */
  readonly onFile: (file: File) => Promise<FileProblem | null>;
  /** Shows the site's own data in the place of this page. */
  readonly onOwnData: () => void;
}

/** Endings and media types of the files that the atlas opens, as a file field takes them. */
const ACCEPTED = [
  ...FORMATS.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)),
  ...FORMATS.flatMap(({ mediaTypes }) => mediaTypes),
].join(',');

/** What was tried last. */
type Attempt = { readonly name: string; readonly problem: FileProblem | null };

/**
 * In the place of the atlas while a link is about a file that this computer hasn't got yet: what it
 * is, and where to open it.
 */
export function FileRequest({ wanted, onFile, onOwnData }: FileRequestProps) {
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const isOpening = attempt !== null && attempt.problem === null;
  const title = useId();
  const { ownFile } = useMessages();
  useTitle(ownFile.title);
  const open = useCallback(
    async (file: File | undefined): Promise<void> => {
      if (file === undefined || isOpening) return;
      setAttempt({ name: file.name, problem: null });
      const problem = await onFile(file);
      if (problem !== null) setAttempt({ name: file.name, problem });
    },
    [onFile, isOpening],
  );
  useDroppedFile(open);
  return (
    <main className={styles['page']} aria-labelledby={title} aria-busy={isOpening}>
      <h1 id={title}>{ownFile.title}</h1>
      <p className={styles['name']}>{shortened(wanted.name)}</p>
      <p>{ownFile.ask}</p>
      {attempt === null || attempt.problem === null ? null : (
        <Problem name={attempt.name} problem={attempt.problem} />
      )}
      <p className={styles['ways']}>
        <label className={styles['open']}>
          <span>{isOpening ? ownFile.opening : ownFile.open}</span>
          <input
            className="visually-hidden"
            type="file"
            accept={ACCEPTED}
            onChange={({ target }) => {
              void open(target.files?.[0]);
              // The same file is a new choice once it has been mended.
              target.value = '';
            }}
          />
        </label>
        <span>{ownFile.drop}</span>
      </p>
      <Button look="outlined" disabled={isOpening} onClick={onOwnData}>
        {ownFile.instead}
      </Button>
    </main>
  );
}

function Problem({ name, problem }: { readonly name: string; readonly problem: FileProblem }) {
  const { findings, ownFile } = useMessages();
  return (
    <div className={styles['problem']} role="alert">
      <p>
        <strong>{ownFile.failed(shortened(name))}</strong>
      </p>
      <p>{problem === 'unreadable' ? ownFile.unreadable : findings.text(problem)}</p>
      {problem === 'unreadable' ? null : <p>{ownFile.mend}</p>}
    </div>
  );
}

/**
 * Without a listener on the whole page a file that misses its place would open in the stead of it.
 */
function useDroppedFile(onFile: (file: File | undefined) => Promise<void>): void {
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const take = (event: DragEvent): void => {
      event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      void onFile(event.dataTransfer?.files[0]);
    };
    window.addEventListener('dragover', take, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => {
      leaving.abort();
    };
  }, [onFile]);
}
