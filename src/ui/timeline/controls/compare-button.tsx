import { useView } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { shownAxis, monthsOf } from '../../../core/selectors/projects/period.ts';
import { compareWith } from '../../../core/view-state/updates.ts';
import { moved } from '../window/brush.ts';
import { besideWindow } from '../window/windows.ts';

interface CompareButtonProps {
  readonly className?: string | undefined;
  /** Without its word, where there is no room for it. */
  readonly asIcon?: boolean;
}

/** Begins a comparison with the months beside the period, or ends the one that there is. */
export function CompareButton({ className, asIcon = false }: CompareButtonProps) {
  const { atlas, store, words } = useAtlas();
  const { timeline } = words.messages;
  const isCompared = useView((view) => view.compare !== null);
  const name = isCompared ? timeline.endComparison : timeline.compare;
  return (
    <Button
      look="outlined"
      square={asIcon}
      aria-label={asIcon ? name : undefined}
      className={className}
      onClick={() => {
        store.choose((view) => {
          if (view.compare !== null) return compareWith(view, null);
          const axis = shownAxis(atlas, view.time);
          const window = monthsOf(view.time, atlas);
          return compareWith(
            view,
            besideWindow(window, axis, (by) => moved(window, by, axis)),
          );
        });
      }}
    >
      {asIcon ? <Icon name={isCompared ? 'compareEnd' : 'compare'} size={20} /> : name}
    </Button>
  );
}
