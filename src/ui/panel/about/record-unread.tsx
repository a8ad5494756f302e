import { useAtlas } from '../../../session/use-atlas.ts';
import type { WithUnread } from '../../../core/domain/unread.ts';
import { fieldsUnread } from '../../../words/sentences/unread-words.ts';
import styles from './record-body.module.css';

/**
 * What the file says of a record that couldn't be read, a line for each field; date and place of a
 * record stand where they belong.
 */
export function RecordUnread({ of }: { readonly of: WithUnread }) {
  const { words } = useAtlas();
  const lines = fieldsUnread(of, words, ['date', 'place']);
  if (lines.length === 0) return null;
  const { further } = words.messages.unread;
  return (
    <ul className={styles['remarks']} aria-label={further}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
