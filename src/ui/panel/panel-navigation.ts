import { createContext, use } from 'react';
import { flushSync } from 'react-dom';
import { useAtlas } from '../../session/use-atlas.ts';
import type { ViewChange } from '../../core/view-state/store.ts';

/** Moves the focus to the panel's heading. */
export const FocusHeading = createContext<() => void>(() => undefined);

/**
 * Chooses another page from within the panel. What was pressed is usually gone with the old page,
 * so the focus goes to the heading, once that says the new sentence.
 */
export function useGo(): (change: ViewChange) => void {
  const { store } = useAtlas();
  const focusHeading = use(FocusHeading);
  return (change) => {
    flushSync(() => {
      store.choose(change);
    });
    focusHeading();
  };
}
