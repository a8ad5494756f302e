import { useAtlas, useView } from '../controls/atlas-context.ts';
import { openList } from '../view-state/updates.ts';
import styles from './undated-records.module.css';

/** How many records have no place on the axis. Leads to their list, where that isn't open already. */
export function UndatedRecords({ count }: { readonly count: number }) {
  const { store, words } = useAtlas();
  const listed = useView(({ record, list }) => record === null && list === 'about');
  const text = words.messages.timeline.undatedRecords(count);
  if (listed) return <p className={styles['note']}>{text}</p>;
  return (
    <button
      type="button"
      className={styles['button']}
      onClick={() => {
        store.choose((view) => openList(view, 'about'));
      }}
    >
      {text}
    </button>
  );
}
