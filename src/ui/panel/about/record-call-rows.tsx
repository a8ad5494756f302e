import { DataText } from '../../parts/data-text.tsx';
import { useHeaded } from '../../../session/session-context.ts';
import { useWords } from '../../../session/words-context.ts';
import type { DatasetRecord } from '../../../core/domain/dataset.ts';
import { unreadIn } from '../../../core/domain/unread.ts';
import { factsOf } from '../../../core/selectors/records/records.ts';
import { FactRow } from '../project/fact-row.tsx';
import styles from './record-body.module.css';
import { RecordOrigin } from './record-rows.tsx';
import { RecordText } from './record-text.tsx';

interface RecordCallRowsProps {
  readonly record: DatasetRecord;
  /** How one applies; '' where the source doesn't say. */
  readonly how: string;
}

/**
 * A call in rows, the silent ones too. The date of a dated call stands above them; whether it is
 * its first or its last day isn't known.
 */
export function RecordCallRows({ record, how }: RecordCallRowsProps) {
  const { dataset } = useHeaded();
  const words = useWords();
  const { fields } = words.messages.about;
  return (
    <dl className={styles['rows']}>
      <FactRow name={fields.whom} facts={factsOf(record, 'whom')} reading={record.whom}>
        {record.whom === undefined ? null : <DataText of={record.whom} />}
      </FactRow>
      <FactRow name={fields.how} facts={factsOf(record, 'text')}>
        {how === '' ? null : <RecordText of={how} dataset={dataset} />}
      </FactRow>
      {record.date === undefined && unreadIn(record, 'date').length === 0
        ? [fields.opens, fields.deadline].map((name) => (
            <FactRow key={name} name={name} facts={[]}>
              {null}
            </FactRow>
          ))
        : null}
      <RecordOrigin record={record} />
    </dl>
  );
}
