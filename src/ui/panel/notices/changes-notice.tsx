import { projectsOf } from '../../../core/domain/projects.ts';
import { Fragment } from 'react';
import { DataText } from '../../parts/data-text.tsx';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { Project } from '../../../core/domain/project.ts';
import type { ChangesSince } from '../../../core/selectors/records/changes-since.ts';
import { shortened } from '../../../words/sentences/notice-words.ts';
import styles from './notice-lines.module.css';
import { NoticeBox } from './notice-box.tsx';
import { ProjectLink } from '../parts/project-link.tsx';

interface ChangesNoticeProps {
  readonly changes: ChangesSince;
  readonly onClose: () => void;
}

/**
 * At the top of the panel after a link made on another version of the data: what changed for its
 * view, as far as the data tell.
 */
export function ChangesNotice({
  changes: { from: made, to, isNewer, own, others },
  onClose,
}: ChangesNoticeProps) {
  const { atlas, added = atlas, words } = useAtlas();
  const { dataChanges } = words.messages;
  const from = shortened(made);
  if (isNewer) {
    return (
      <NoticeBox title={dataChanges.newerTitle} onClose={onClose}>
        <p className={styles['below']}>{dataChanges.newer(from, to)}</p>
      </NoticeBox>
    );
  }
  const isSilent = own.length === 0 && others === 0;
  return (
    <NoticeBox title={dataChanges.title} onClose={onClose}>
      {isSilent ? null : (
        <ul className={styles['lines']}>
          {own.map(({ version, text, projects }, position) => (
            <li key={`${String(position)} ${version}`}>
              <strong>{dataChanges.version(version)}</strong>
              <span> </span>
              <DataText of={text} />
              <Projects
                projects={projectsOf(added.dataset).filter(({ id }) => projects.includes(id))}
              />
            </li>
          ))}
          {others === 0 ? null : <li>{dataChanges.elsewhere(others, own.length > 0)}</li>}
        </ul>
      )}
      <p className={styles['below']}>
        {isSilent ? dataChanges.silent(from, to) : dataChanges.versions(from, to)}
      </p>
    </NoticeBox>
  );
}

/** Those that the data still have, each leading to its page. */
function Projects({ projects }: { readonly projects: readonly Project[] }) {
  const { grammar } = useAtlas().words;
  return projects.length === 0 ? null : (
    <span className={styles['projects']}>
      {projects.map((project, position) => (
        <Fragment key={project.id}>
          {position === 0 ? null : <span>{grammar.comma}</span>}
          <ProjectLink project={project} />
        </Fragment>
      ))}
    </span>
  );
}
