import { useAtlas } from '../../../session/use-atlas.ts';
import { shortened } from '../../../words/sentences/notice-words.ts';
import type { ComparedFile } from '../../../core/view-state/compared-file.ts';
import styles from './notice-lines.module.css';
import { NoticeBox } from './notice-box.tsx';

interface FileNoticeProps {
  readonly file: ComparedFile;
  readonly onClose: () => void;
}

/**
 * At the top of the panel after another file than the link's was opened, or one that couldn't be
 * compared with it.
 */
export function FileNotice({ file: { wanted, shown, name, outcome }, onClose }: FileNoticeProps) {
  const { grammar, ownFile } = useAtlas().words.messages;
  const isCompared = outcome !== 'unknown';
  return (
    <NoticeBox title={isCompared ? ownFile.differs : ownFile.unknown} onClose={onClose}>
      <ul className={styles['lines']}>
        <li>
          <span>{grammar.label(ownFile.wanted)}</span>
          <strong>{shortened(wanted.name)}</strong>
          <span> </span>
          <code translate="no">{wanted.hash8}</code>
        </li>
        <li>
          <span>{grammar.label(ownFile.shown)}</span>
          <strong>{shortened(name)}</strong>
          <span> </span>
          {isCompared ? <code translate="no">{shown.hash8}</code> : null}
        </li>
      </ul>
      <p className={styles['below']}>{isCompared ? ownFile.mayDiffer : ownFile.notCompared}</p>
    </NoticeBox>
  );
}
