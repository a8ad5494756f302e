import { useAtlas } from '../../../session/use-atlas.ts';
import { addsAnything } from '../../../core/domain/layers.ts';
import { holdsOpen } from '../../../core/selectors/projects/holds-open.ts';
import { showLayer } from '../../../core/view-state/updates.ts';
import { useGo } from '../panel-navigation.ts';
import styles from '../source/source-card.module.css';

/**
 * In the card of something added: back to the page alone. What only other sources name is closed
 * with it.
 */
export function HideAdded() {
  const { atlas, added, words } = useAtlas();
  const go = useGo();
  if (added === undefined || !addsAnything(atlas.whole)) return null;
  return (
    <button
      type="button"
      className={styles['action']}
      onClick={() => {
        go((view) => showLayer(view, 'page', holdsOpen(atlas.dataset, view)));
      }}
    >
      {words.messages.added.hide}
    </button>
  );
}
