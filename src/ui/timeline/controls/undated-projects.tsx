import { useCallback, useMemo, useState } from 'react';
import { useView } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { undatedProjects } from '../../../core/selectors/projects/undated-projects.ts';
import { PressedPart } from './pressed-part.tsx';
import styles from './undated-projects.module.css';

/**
 * Projects that can't stand on the axis: how many, and at a press which. Nothing where all have
 * dates.
 */
export function UndatedProjects() {
  const { atlas, words } = useAtlas();
  const area = useView((view) => view.area);
  const projects = useMemo(() => undatedProjects(atlas, area), [atlas, area]);
  const [open, setOpen] = useState(false);
  const { timeline } = words.messages;
  const close = useCallback(() => {
    setOpen(false);
  }, []);
  if (projects.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className={styles['button']}
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        {timeline.undated(projects.length)}
      </button>
      {open ? (
        <PressedPart onLeave={close}>
          {({ UndatedDialog }) => <UndatedDialog projects={projects} onClose={close} />}
        </PressedPart>
      ) : null}
    </>
  );
}
