import { projectsOf } from '../../../core/domain/projects.ts';
import { isolated } from '../../../core/domain/text/isolated.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { DatasetRecord, Framework } from '../../../core/domain/dataset.ts';
import { unreadIn } from '../../../core/domain/unread.ts';
import { factsOf, titleContinued } from '../../../core/selectors/records/records.ts';
import styles from './about-page.module.css';
import { useIsPage } from './about-source.ts';
import page from '../page.module.css';
import { RecordBody } from './record-body.tsx';
import body from './record-body.module.css';
import { FrameworkLead } from './record-framework.tsx';
import { RecordLink } from '../parts/record-link.tsx';
import { RecordRemarks } from './record-remarks.tsx';
import { RecordUnread } from './record-unread.tsx';
import { Stated } from '../source/record-stated.tsx';

/** Frameworks, each with the body that is responsible for it. */
export function AboutFrameworks({ frameworks }: { readonly frameworks: readonly Framework[] }) {
  const { atlas, words } = useAtlas();
  const isPage = useIsPage();
  const { about } = words.messages;
  const untied = projectsOf(atlas.dataset).every(
    (project) => project.frameworks.length === 0 && unreadIn(project, 'frameworks').length === 0,
  );
  return (
    <>
      <ul className={styles['items']} aria-label={about.kind('framework', frameworks.length)}>
        {frameworks.map((framework) => (
          <li key={framework.id}>
            <article aria-label={words.text(framework.name)}>
              <Stated
                field={words.text(framework.name)}
                facts={factsOf(framework, 'name', 'roleLabel', 'lead')}
              >
                <h3 className={styles['name']}>
                  <RecordLink id={framework.id} title={framework.name} />
                </h3>
                <FrameworkLead framework={framework} />
              </Stated>
              <RecordUnread of={framework} />
              <RecordRemarks of={framework} />
            </article>
          </li>
        ))}
      </ul>
      {untied ? (
        <p className={`${page['note'] ?? ''} ${styles['closing'] ?? ''}`}>
          {about.noneUnderAny(isPage)}
        </p>
      ) : null}
    </>
  );
}

interface AboutRecordsProps {
  readonly records: readonly DatasetRecord[];
  /** Whether each says its kind, where the section holds several. */
  readonly named: boolean;
}

/**
 * Records of one section, each in full. Of one without a text our remarks are all there is to say,
 * so they stand here too.
 */
export function AboutRecords({ records, named }: AboutRecordsProps) {
  const { words } = useAtlas();
  const { about } = words.messages;
  return (
    <ul className={styles['items']}>
      {records.map((record) => (
        <li key={record.id}>
          <article aria-label={words.text(record.title)}>
            <Stated
              field={words.text(record.title)}
              facts={factsOf(record, 'title')}
              reading={words.text(record.title)}
            >
              <h3 className={styles['name']}>
                <RecordLink id={record.id} title={record.title} />
                <RestOfTitle record={record} />
              </h3>
            </Stated>
            {named ? <p className={body['detail']}>{about.kind(record.kind, 1)}</p> : null}
            <RecordBody record={record} />
            {record.text === undefined ? <RecordRemarks of={record} /> : null}
          </article>
        </li>
      ))}
    </ul>
  );
}

function RestOfTitle({ record }: { readonly record: DatasetRecord }) {
  const { words } = useAtlas();
  if (record.kind !== 'call' || record.text === undefined) return null;
  const { title } = titleContinued(words.text(record.text));
  return title === null ? null : <span>{words.grammar.labelled('', isolated(title))}</span>;
}
