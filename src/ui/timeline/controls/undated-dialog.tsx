import { useState } from 'react';
import { ProjectName } from '../../parts/project-name.tsx';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Modal } from '../../controls/modal.tsx';
import { ViewAnchor } from '../../parts/view-anchor.tsx';
import type { Project } from '../../../core/domain/project.ts';
import { unreadDates } from '../../../words/sentences/unread-words.ts';
import { openProject } from '../../../core/view-state/updates.ts';
import styles from './undated-dialog.module.css';

const LISTED_AT_ONCE = 200;

/** The projects that can't stand on the axis, one by one. */
export function UndatedDialog({
  projects,
  onClose,
}: {
  readonly projects: readonly Project[];
  readonly onClose: () => void;
}) {
  const { store, words } = useAtlas();
  const { timeline, overlaps, close } = words.messages;
  const [listed, setListed] = useState(LISTED_AT_ONCE);
  const more = Math.min(projects.length - listed, LISTED_AT_ONCE);
  return (
    <Modal title={timeline.undated(projects.length)} close={close} onClose={onClose} sheet>
      <ul className={styles['list']} aria-label={timeline.undated(projects.length)}>
        {projects.slice(0, listed).map((project) => (
          <li key={project.id}>
            <ViewAnchor
              className={styles['project']}
              change={(view) => openProject(view, project.id)}
              onFollow={(change) => {
                store.choose(change);
                onClose();
              }}
            >
              <ProjectName project={project} />
            </ViewAnchor>
            <InFile project={project} />
          </li>
        ))}
        {more <= 0 ? null : (
          <li>
            <button
              type="button"
              className={styles['more']}
              onClick={() => {
                setListed(listed + LISTED_AT_ONCE);
              }}
            >
              {overlaps.more(more)}
            </button>
          </li>
        )}
      </ul>
    </Modal>
  );
}

/** What the file gives for its dates, where it gives something. */
function InFile({ project }: { readonly project: Project }) {
  const { words } = useAtlas();
  const dates = unreadDates(project, words);
  return dates === null ? null : <p className={styles['inFile']}>{dates}</p>;
}
