import { DataText } from '../../parts/data-text.tsx';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { DatasetRecord } from '../../../core/domain/dataset.ts';
import { unreadWords } from '../../../words/sentences/unread-words.ts';
import { factsOf, monthsOfRecord } from '../../../core/selectors/records/records.ts';
import { setPeriod } from '../../../core/view-state/updates.ts';
import { AreaLink } from '../parts/area-link.tsx';
import styles from './record-body.module.css';
import { Stated } from '../source/record-stated.tsx';
import { ViewLink } from '../parts/view-link.tsx';

/**
 * When and where: «2018, Barcelona · on the timeline». Of events an unstated date is said, of other
 * records not.
 */
export function RecordDateLine({ record }: { readonly record: DatasetRecord }) {
  const { words } = useAtlas();
  const { about } = words.messages;
  const { date, place } = record;
  const months = monthsOfRecord(record);
  const when =
    date === undefined
      ? (unreadWords(record, ['date'], words) ?? (record.kind === 'event' ? about.noDate : null))
      : words.dates.edtf(date);
  const named =
    place?.name !== undefined ? (
      <DataText of={place.name} />
    ) : place?.area === undefined ? null : (
      <AreaLink area={place.area} />
    );
  const unplaced = unreadWords(record, ['place'], words);
  const where =
    unplaced === null ? (
      named
    ) : (
      <>
        {named}
        {named === null ? null : <span> </span>}
        <span>{unplaced}</span>
      </>
    );
  if (when === null && where === null) return null;
  const field =
    date === undefined
      ? about.fields.where
      : place === undefined
        ? about.fields.when
        : about.fields.whenWhere;
  return (
    <Stated
      field={field}
      facts={factsOf(record, 'date', 'place')}
      reading={words.grammar.commas([when, place?.name ?? null])}
    >
      <p className={styles['detail']}>
        {when === null ? null : (
          <span>{where === null ? when : `${when}${words.grammar.comma}`}</span>
        )}
        {where}
        {months === null ? null : (
          <>
            <span>{words.grammar.dot}</span>
            <ViewLink change={(view) => setPeriod(view, months)}>{about.onTimeline}</ViewLink>
          </>
        )}
      </p>
    </Stated>
  );
}
