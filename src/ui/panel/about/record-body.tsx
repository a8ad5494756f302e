import { DataText } from '../../parts/data-text.tsx';
import { isolated } from '../../../core/domain/text/isolated.ts';
import { useHeaded } from '../../../session/session-context.ts';
import { useWords } from '../../../session/words-context.ts';
import { FoldedNames, isFolded } from '../../controls/folded-names.tsx';
import type { DatasetRecord } from '../../../core/domain/dataset.ts';
import { factsOf, titleContinued } from '../../../core/selectors/records/records.ts';
import { useIsPage } from './about-source.ts';
import { RecordCallRows } from './record-call-rows.tsx';
import styles from './record-body.module.css';
import { RecordDateLine } from './record-date-line.tsx';
import { RecordRows } from './record-rows.tsx';
import { Stated } from '../source/record-stated.tsx';
import { RingNote } from '../place/ring-note.tsx';
import { hasExtent } from '../../../core/scene/map/place-rings.ts';
import { RecordUnread } from './record-unread.tsx';
import { RecordText } from './record-text.tsx';

/**
 * All that the source says in a record beside its title: the same in a list and on the record's own
 * page.
 */
export function RecordBody({ record }: { readonly record: DatasetRecord }) {
  const { dataset } = useHeaded();
  const words = useWords();
  const { fields } = words.messages.about;
  const text = record.text === undefined ? '' : words.text(record.text);
  return (
    <>
      <RecordDateLine record={record} />
      <RecordPosition record={record} />
      {record.kind === 'call' ? (
        <RecordCallRows record={record} how={titleContinued(text).rest} />
      ) : (
        <>
          {text === '' ? null : (
            <Stated field={fields.text} facts={factsOf(record, 'text')}>
              <RecordText of={record.text ?? ''} dataset={dataset} />
            </Stated>
          )}
          <Items record={record} />
          <RecordRows record={record} />
        </>
      )}
      <Authors record={record} />
      <RecordUnread of={record} />
    </>
  );
}

/** Of a place that the map marks by a ring. */
function RecordPosition({ record: { place } }: { readonly record: DatasetRecord }) {
  const atlas = useHeaded();
  const words = useWords();
  if (place === undefined) return null;
  const { area, point, name } = place;
  if (point !== undefined)
    return <RingNote name={name ?? words.messages.about.degrees(point)} position={point} />;
  if (area === undefined || hasExtent(atlas, area)) return null;
  return <RingNote name={words.areas.of(area)} position={atlas.gazetteer.area(area).label} />;
}

function Items({ record }: { readonly record: DatasetRecord }) {
  const words = useWords();
  if (record.items.length === 0) return null;
  return (
    <Stated field={words.messages.about.fields.items} facts={factsOf(record, 'items', 'items.')}>
      <ol className={styles['items']}>
        {record.items.map((item) => (
          <li key={words.text(item)}>
            <DataText of={item} />
          </li>
        ))}
      </ol>
    </Stated>
  );
}

/** Authors that are named while the rest is folded. */
const MOST_AUTHORS = 8;

function Authors({ record }: { readonly record: DatasetRecord }) {
  const words = useWords();
  const page = useIsPage();
  const { authors } = record;
  const { about } = words.messages;
  if (authors.length === 0) return null;
  return (
    <Stated field={about.fields.authors} facts={factsOf(record, 'authors')}>
      <p className={styles['text']}>
        {isFolded(authors.length, MOST_AUTHORS) ? (
          <FoldedNames
            joined="semicolon"
            most={MOST_AUTHORS}
            names={authors.map((name, position) => ({
              key: `${String(position)} ${name}`,
              shown: <DataText of={name} />,
            }))}
          />
        ) : (
          <span>{words.grammar.commas(authors.map(isolated))}</span>
        )}
      </p>
      <p className={styles['detail']}>{about.authors(authors.length, page)}</p>
    </Stated>
  );
}
