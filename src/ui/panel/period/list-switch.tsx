import { memo } from 'react';
import { projectsOf } from '../../../core/domain/projects.ts';
import { useView } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { ViewSegments } from '../../parts/view-segments.tsx';
import { MOST_COLOURS } from '../../../core/selectors/projects/most-colours.ts';
import { showTab } from '../../../core/view-state/updates.ts';
import styles from './list-switch.module.css';

/** What the panel lists of a period: what is active, what overlaps, or what isn't reached. */
export const ListSwitch = memo(function ListSwitch() {
  const { atlas, words } = useAtlas();
  const { overlaps } = words.messages;
  const list = useView((view) => view.list);
  return (
    <div className={styles['switch']}>
      <ViewSegments
        label={overlaps.switch}
        value={list === 'overlaps' || list === 'gaps' ? list : 'projects'}
        options={[
          {
            value: 'projects',
            name:
              projectsOf(atlas.dataset).size > MOST_COLOURS ? overlaps.active : overlaps.projects,
            change: (view) => showTab(view, null),
          },
          {
            value: 'overlaps',
            name: overlaps.overlaps,
            change: (view) => showTab(view, 'overlaps'),
          },
          { value: 'gaps', name: overlaps.gaps, change: (view) => showTab(view, 'gaps') },
        ]}
      />
    </div>
  );
});
