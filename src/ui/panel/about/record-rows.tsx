import { DataText } from '../../parts/data-text.tsx';
import { useHeaded } from '../../../session/session-context.ts';
import { useWords } from '../../../session/words-context.ts';
import type { DatasetRecord } from '../../../core/domain/dataset.ts';
import { factsOf, organisationNamed } from '../../../core/selectors/records/records.ts';
import { BodyLink } from '../parts/body-link.tsx';
import { FactRow } from '../project/fact-row.tsx';
import { ProjectLinks } from '../project/project-links.tsx';
import styles from './record-body.module.css';

/** For whom a record is, who organises it, and its pages, in rows; nothing where none is stated. */
export function RecordRows({ record }: { readonly record: DatasetRecord }) {
  const words = useWords();
  const { fields } = words.messages.about;
  const { whom, organiser, url, links } = record;
  if (whom === undefined && organiser === undefined && url === undefined && links.length === 0)
    return null;
  return (
    <dl className={styles['rows']}>
      {whom === undefined ? null : (
        <FactRow name={fields.whom} facts={factsOf(record, 'whom')} reading={whom}>
          <DataText of={whom} />
        </FactRow>
      )}
      <RecordOrigin record={record} />
    </dl>
  );
}

/** Who organises a record, and its pages. */
export function RecordOrigin({ record }: { readonly record: DatasetRecord }) {
  const atlas = useHeaded();
  const words = useWords();
  const { fields } = words.messages.about;
  const { organiser, url } = record;
  const links = url === undefined ? record.links : [{ url }, ...record.links];
  const body = organiser === undefined ? null : organisationNamed(atlas.dataset, organiser);
  return (
    <>
      {organiser === undefined ? null : (
        <FactRow name={fields.organiser} facts={factsOf(record, 'organiser')} reading={organiser}>
          {body === null ? (
            <DataText of={organiser} />
          ) : (
            <BodyLink body={body}>
              <DataText of={organiser} />
            </BodyLink>
          )}
        </FactRow>
      )}
      {links.length === 0 ? null : (
        <FactRow name={fields.links} facts={factsOf(record, 'url', 'links')}>
          <ProjectLinks links={links} />
        </FactRow>
      )}
    </>
  );
}
