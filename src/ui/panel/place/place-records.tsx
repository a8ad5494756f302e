import { useAtlas } from '../../../session/use-atlas.ts';
import type { AreaId } from '../../../core/domain/area.ts';
import { factsOf } from '../../../core/selectors/records/records.ts';
import page from '../page.module.css';
import { RecordLink } from '../parts/record-link.tsx';
import { Stated } from '../source/record-stated.tsx';

/** The records that speak of a place, whatever the period; nothing where none does. */
export function PlaceRecords({ place }: { readonly place: AreaId }) {
  const { atlas, words } = useAtlas();
  const { about } = words.messages;
  const records = atlas.dataset.records.filter((record) => record.place?.area === place);
  if (records.length === 0) return null;
  return (
    <section className={page['section']}>
      <h2 className={page['title']}>{about.recordsHere}</h2>
      <ul aria-label={about.recordsHere}>
        {records.map((record) => (
          <li key={record.id}>
            <Stated
              field={words.text(record.title)}
              facts={factsOf(record, 'title', 'place')}
              reading={words.text(record.title)}
            >
              <p>
                <RecordLink id={record.id} title={record.title} />
              </p>
              <p className={page['note']}>{about.kind(record.kind, 1)}</p>
            </Stated>
          </li>
        ))}
      </ul>
    </section>
  );
}
