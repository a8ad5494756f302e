import { useEffect, useRef } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Modal } from '../../controls/modal.tsx';
import type { SourceLines } from '../../../core/selectors/records/source-lines.ts';
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
  const list = useRef<HTMLOListElement>(null);
  const numbered = text.split('\n').map((line, before) => ({ number: before + 1, line }));
  useEffect(() => {
    // It scrolls by keys too.
    if (list.current !== null) list.current.tabIndex = 0;
    list.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <Modal title={source.textOf(title)} close={close} onClose={onClose}>
      <ol
        ref={list}
        className={styles['lines']}
        lang={atlas.dataset.info.languages[0]}
        aria-label={source.textOf(title)}
      >
        {numbered.map(({ number, line }) => (
          <li key={number} dir="auto">
            {number >= first && number <= last ? <mark>{line}</mark> : line}
          </li>
        ))}
      </ol>
    </Modal>
  );
}
