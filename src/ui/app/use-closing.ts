import { useCallback, useRef } from 'react';
import type { ViewStore } from '../../core/view-state/store.ts';
import { goUp, isOpen } from '../../core/view-state/updates.ts';
import { usePageEscape } from '../controls/overlay/use-escape.ts';

interface Targets {
  readonly focusHeading: () => void;
  readonly focusSearch: () => void;
}

/**
 * Escape closes what is open; straight after a choice in the search it leads back there. Gives the
 * way to show what was chosen in the search.
 */
export function useClosing(store: ViewStore, { focusHeading, focusSearch }: Targets): () => void {
  /** The focus stands on the heading since something was chosen in the search. */
  const isFromSearch = useRef(false);
  usePageEscape(
    useCallback(() => {
      if (!isOpen(store.getState())) return;
      if (isFromSearch.current) {
        focusSearch();
        return;
      }
      store.choose(goUp);
      focusHeading();
    }, [store, focusHeading, focusSearch]),
  );
  return useCallback(() => {
    focusHeading();
    isFromSearch.current = true;
    document.activeElement?.addEventListener(
      'blur',
      () => {
        isFromSearch.current = false;
      },
      { once: true },
    );
  }, [focusHeading]);
}
