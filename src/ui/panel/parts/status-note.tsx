import { memo, useDeferredValue, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useView } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { Atlas } from '../../../core/domain/atlas.ts';
import { headedStatuses } from '../../../core/selectors/projects/told-status.ts';
import styles from '../page.module.css';

/**
 * Below the heading: how many of the projects that it counts are cancelled, suspended or only
 * planned. Follows a moving period when there is time. `atlas` is the one that heads the view.
 */
export const StatusNote = memo(function StatusNote({ atlas }: { readonly atlas: Atlas }) {
  const { words } = useAtlas();
  const time = useDeferredValue(useView((view) => view.time));
  const view = useView(
    useShallow(({ area, compare, project, body, record, list }) => ({
      area,
      compare,
      project,
      body,
      record,
      list,
    })),
  );
  const found = useMemo(() => headedStatuses(atlas, { ...view, time }), [atlas, view, time]);
  return found === null ? null : (
    <p className={styles['summary']}>{words.messages.status.sentence(found)}</p>
  );
});
