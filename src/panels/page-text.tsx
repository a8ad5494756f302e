import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useAtlas } from '../controls/atlas-context.ts';
import type { SourceLines } from '../selectors/source-lines.ts';
import styles from './page-text.module.css';

interface PageTextProps {
  readonly text: string;
  /** The lines to show. */
  readonly lines: SourceLines;
  /** Title of the source. */
  readonly title: string;
  readonly onClose: () => void;
}

/** The whole text of the source, line by line, with the lines in question marked. */
export function PageText({ text, lines: { first, last }, title, onClose }: PageTextProps) {
  const { atlas, words } = useAtlas();
  const { source, close } = words.messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const numbered = text.split('\n').map((line, before) => ({ number: before + 1, line }));
  useEffect(() => {
    dialog.current?.showModal();
    // It scrolls by keys too.
    if (list.current !== null) list.current.tabIndex = 0;
    dialog.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-label={source.textOf(title)} onClose={onClose} onKeyDown={closeOnEscape}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{source.textOf(title)}</h2>
        <form method="dialog">
          <button className={styles['close']}>{close}</button>
        </form>
      </div>
      <ol ref={list} className={styles['lines']} lang={atlas.dataset.info.languages[0]} aria-label={source.textOf(title)}>
        {numbered.map(({ number, line }) => (
          <li key={number}>
            {number >= first && number <= last ? <mark>{line}</mark> : line}
          </li>
        ))}
      </ol>
    </dialog>
  );
}

/** The page behind would take Escape for its own. */
function closeOnEscape(event: KeyboardEvent<HTMLDialogElement>): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.currentTarget.close();
}
