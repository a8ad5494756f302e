import { useView } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { ViewAnchor } from '../../parts/view-anchor.tsx';
import { openList } from '../../../core/view-state/updates.ts';
import styles from './undated-records.module.css';

/**
 * How many records have no place on the axis. Leads to their list, where that isn't open already.
 */
export function UndatedRecords({ count }: { readonly count: number }) {
  const { words } = useAtlas();
  const listed = useView(({ record, list }) => record === null && list === 'about');
  const text = words.messages.timeline.undatedRecords(count);
  if (listed) return <p className={styles['note']}>{text}</p>;
  return (
    <ViewAnchor className={styles['button']} change={(view) => openList(view, 'about')}>
      {text}
    </ViewAnchor>
  );
}
