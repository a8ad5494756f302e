import { DataText } from '../../parts/data-text.tsx';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { Fact } from '../../../core/domain/project.ts';
import { remarksOn } from '../../../core/selectors/records/records.ts';
import styles from './record-body.module.css';

/** What the dataset remarks on the source's words for a record. */
export function RecordRemarks({
  of,
}: {
  readonly of: { readonly facts: Readonly<Record<string, Fact>> };
}) {
  const { words } = useAtlas();
  const remarks = remarksOn(of);
  if (remarks.length === 0) return null;
  return (
    <ul className={styles['remarks']} aria-label={words.messages.about.remarks}>
      {remarks.map((remark) => (
        <li key={remark}>
          <DataText of={remark} />
        </li>
      ))}
    </ul>
  );
}
