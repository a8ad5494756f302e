import { useAtlas, useView } from '../controls/atlas-context.ts';
import { Button } from '../controls/button.tsx';
import { shownAxis, monthsOf } from '../selectors/period.ts';
import { compareWith } from '../view-state/updates.ts';
import { moved } from './brush.ts';
import { besideWindow } from './windows.ts';

/** Begins a comparison with the months beside the period, or ends the one that there is. */
export function CompareButton({ className }: { readonly className?: string | undefined }) {
  const { atlas, store, words } = useAtlas();
  const { timeline } = words.messages;
  const isCompared = useView((view) => view.compare !== null);
  return (
    <Button
      look="outlined"
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
      {isCompared ? timeline.endComparison : timeline.compare}
    </Button>
  );
}
