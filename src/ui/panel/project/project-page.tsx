import { projectsOf } from '../../../core/domain/projects.ts';
import { useHeaded } from '../../../session/session-context.ts';
import { useWords } from '../../../session/words-context.ts';
import type { HeadingOf } from '../../../core/selectors/projects/heading.ts';
import { factsOf } from '../../../core/selectors/records/records.ts';
import { furtherUnread } from '../../../words/sentences/unread-words.ts';
import { DataText } from '../../parts/data-text.tsx';
import { projectColour } from '../../parts/project-colour.ts';
import { ActivityNote } from './activity-note.tsx';
import { FactRow } from './fact-row.tsx';
import styles from './project-page.module.css';
import { projectRows } from './project-rows.tsx';

/** The panel with a project open: all that the source says of it. */
export function ProjectPage({ state }: { readonly state: HeadingOf<'project'> }) {
  const atlas = useHeaded();
  const words = useWords();
  const { project } = state;
  const projects = projectsOf(atlas.dataset);
  const index = projects.indexOf(project.id);
  const further = furtherUnread(project, words);
  return (
    <>
      <ActivityNote state={state} />
      {/* Another project begins with no card open. */}
      <dl
        key={project.id}
        className={`${styles['facts'] ?? ''} ${projectColour(index, projects.size)}`}
      >
        <FactRow name={words.messages.source.name} facts={factsOf(project, 'title')}>
          <DataText of={project.title} />
        </FactRow>
        {projectRows({ project, bounds: atlas.bounds[index] ?? null, atlas, words }).map(
          ({ id, ...row }) => (
            <FactRow key={id} {...row} />
          ),
        )}
        {further.length === 0 ? null : (
          <FactRow name={words.messages.unread.further} facts={[]} wide>
            {further.map((line) => (
              <span key={line} className={styles['further']}>
                {line}
              </span>
            ))}
          </FactRow>
        )}
      </dl>
    </>
  );
}
