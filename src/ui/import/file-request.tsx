import { useCallback, useEffect, useId, useRef, useState } from 'react';
import styles from './file-request.module.css';
import { Button } from '../controls/button.tsx';
import type { ReadingOptions } from '../../browser/reading.ts';
import type { ReadProgress } from '../../formats/format.ts';
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
  readonly onFile: (file: File, options: ReadingOptions) => Promise<FileProblem | null>;
  /** Shows the site's own data in the place of this page. */
  readonly onOwnData: () => void;
}

/** Endings and media types of the files that the atlas opens, as a file field takes them. */
const ACCEPTED = [
  ...FORMATS.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)),
  ...FORMATS.flatMap(({ mediaTypes }) => mediaTypes),
].join(',');

/** What was tried last. */
type Attempt =
  | { readonly state: 'refused'; readonly name: string; readonly problem: FileProblem }
  | { readonly state: 'opening'; readonly file: File; readonly progress: ReadProgress | null };

/**
 * In the place of the atlas while a link is about a file that this computer hasn't got yet: what it
 * is, and where to open it.
 */
export function FileRequest({ wanted, onFile, onOwnData }: FileRequestProps) {
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const isOpening = attempt?.state === 'opening';
  const field = useRef<HTMLInputElement>(null);
  const reading = useRef<AbortController>(null);
  const title = useId();
  const { ownFile } = useMessages();
  useTitle(ownFile.title);
  const open = useCallback(
    async (file: File | undefined): Promise<void> => {
      if (file === undefined || isOpening) return;
      const stop = new AbortController();
      reading.current = stop;
      const { signal } = stop;
      setAttempt({ state: 'opening', file, progress: null });
      const problem = await onFile(file, {
        signal,
        onProgress: (progress) => {
          if (!signal.aborted) setAttempt({ state: 'opening', file, progress });
        },
      });
      if (problem !== null && !signal.aborted)
        setAttempt({ state: 'refused', name: file.name, problem });
    },
    [onFile, isOpening],
  );
  const cancel = (): void => {
    reading.current?.abort();
    setAttempt(null);
    field.current?.focus();
  };
  useEffect(() => () => reading.current?.abort(), []);
  useDroppedFile(open);
  return (
    <main className={styles['page']} aria-labelledby={title} aria-busy={isOpening}>
      <h1 id={title}>{ownFile.title}</h1>
      <p className={styles['name']}>{shortened(wanted.name)}</p>
      <p>{ownFile.ask}</p>
      {attempt?.state !== 'refused' ? null : (
        <Problem name={attempt.name} problem={attempt.problem} />
      )}
      <p className={styles['ways']}>
        <label className={styles['open']}>
          <span>{isOpening ? ownFile.opening : ownFile.open}</span>
          <input
            ref={field}
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
      {attempt?.state !== 'opening' ? null : <Opening {...attempt} onCancel={cancel} />}
      <Button look="outlined" disabled={isOpening} onClick={onOwnData}>
        {ownFile.instead}
      </Button>
    </main>
  );
}

interface OpeningProps {
  readonly file: File;
  readonly progress: ReadProgress | null;
  readonly onCancel: () => void;
}

/** How much of a file has been read, and the way to leave it. */
function Opening({ file: { size }, progress, onCancel }: OpeningProps) {
  const { ownFile } = useMessages();
  const done = progress === null || progress.of === 0 ? 0 : progress.done / progress.of;
  const read = ownFile.read(done * size, size);
  return (
    <p className={styles['opening']}>
      <progress
        className={styles['progress']}
        aria-label={ownFile.progress}
        aria-valuetext={read}
        max={1}
        value={done}
      />
      <span>{read}</span>
      <Button look="outlined" onClick={onCancel}>
        {ownFile.cancel}
      </Button>
    </p>
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
