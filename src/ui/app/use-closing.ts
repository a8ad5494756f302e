import { useCallback, useEffect, useRef } from 'react';
import type { ViewStore } from '../../core/view-state/store.ts';
import { goUp, isOpen } from '../../core/view-state/updates.ts';

interface Targets {
  readonly focusHeading: () => void;
  readonly focusSearch: () => void;
}

/**
 * Escape closes what is open; straight after a choice in the search it leads back there. Gives the way to show what was chosen in
 * the search.
 */
export function useClosing(store: ViewStore, { focusHeading, focusSearch }: Targets): () => void {
  /** The focus stands on the heading since something was chosen in the search. */
  const isFromSearch = useRef(false);
  useEffect(() => {
    // Dialogs and lists take their own Escape first; what is left of it closes what is open.
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || !isOpen(store.getState())) return;
      if (isFromSearch.current) {
        focusSearch();
        return;
      }
      store.choose(goUp);
      focusHeading();
    };
    window.addEventListener('keydown', close);
    return () => {
      window.removeEventListener('keydown', close);
    };
  }, [store, focusHeading, focusSearch]);
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
