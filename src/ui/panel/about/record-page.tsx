import { isolated } from '../../../core/domain/text/isolated.ts';
import { useHeaded } from '../../../session/session-context.ts';
import { useWords } from '../../../session/words-context.ts';
import type { DatasetRecord, Framework } from '../../../core/domain/dataset.ts';
import {
  factsOf,
  findRecord,
  projectsUnder,
  titleContinued,
} from '../../../core/selectors/records/records.ts';
import { useIsPage } from './about-source.ts';
import page from '../page.module.css';
import { ProjectLink } from '../parts/project-link.tsx';
import { RecordBody } from './record-body.tsx';
import { FrameworkLead } from './record-framework.tsx';
import { RecordRemarks } from './record-remarks.tsx';
import { RecordUnread } from './record-unread.tsx';
import { Stated } from '../source/record-stated.tsx';

/**
 * A framework, or a record beside the projects, with all its words. `id` is one that the dataset
 * has.
 */
export function RecordPage({ id }: { readonly id: string }) {
  const atlas = useHeaded();
  const found = findRecord(atlas.dataset, id);
  if (found === null) return null;
  return 'framework' in found ? (
    <FrameworkPage framework={found.framework} />
  ) : (
    <OtherRecordPage record={found.record} />
  );
}

function FrameworkPage({ framework }: { readonly framework: Framework }) {
  const atlas = useHeaded();
  const words = useWords();
  const isPage = useIsPage();
  const { about } = words.messages;
  const projects = projectsUnder(atlas.dataset, framework.id);
  return (
    <>
      <Stated field={about.titleOfRecord} facts={factsOf(framework, 'name')}>
        <p className={page['summary']}>{about.kind('framework', 1)}</p>
      </Stated>
      <Stated field={about.leadRole} facts={factsOf(framework, 'roleLabel', 'lead')}>
        <FrameworkLead framework={framework} />
      </Stated>
      {projects.length === 0 ? (
        <p className={page['note']}>{about.noneUnder(isPage)}</p>
      ) : (
        <section className={page['section']}>
          <h2 className={page['title']}>{about.projectsUnder}</h2>
          <ul aria-label={about.projectsUnder}>
            {projects.map((project) => (
              <li key={project.id}>
                <Stated field={words.projectName(project)} facts={factsOf(project, 'frameworks')}>
                  <ProjectLink project={project} />
                </Stated>
              </li>
            ))}
          </ul>
        </section>
      )}
      <RecordUnread of={framework} />
      <RecordRemarks of={framework} />
    </>
  );
}

function OtherRecordPage({ record }: { readonly record: DatasetRecord }) {
  const words = useWords();
  const { about } = words.messages;
  const { title } =
    record.kind === 'call' && record.text !== undefined
      ? titleContinued(words.text(record.text))
      : { title: null };
  const kind = record.facts['kind']?.text ?? about.kind(record.kind, 1);
  return (
    <>
      <Stated field={about.titleOfRecord} facts={factsOf(record, 'title', 'kind')}>
        <p className={page['summary']}>
          {title === null
            ? isolated(kind)
            : words.grammar.labelled(isolated(kind), isolated(title))}
        </p>
      </Stated>
      <RecordBody record={record} />
      <RecordRemarks of={record} />
    </>
  );
}
