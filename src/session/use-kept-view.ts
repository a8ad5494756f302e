import { useRef } from 'react';
import type { ViewState } from '../core/view-state/view-state.ts';
import { useView } from './session-context.ts';

/**
 * What is made anew of each view: the same object while its content is, so that the component
 * renders again only when that changes. Content is compared by `keyOf`.
 */
export function useKeptView<Made>(
  make: (view: ViewState) => Made,
  keyOf: (made: Made) => string = JSON.stringify,
): Made {
  const last = useRef<{ readonly key: string; readonly made: Made } | null>(null);
  return useView((view) => {
    const made = make(view);
    const key = keyOf(made);
    if (last.current?.key !== key) last.current = { key, made };
    return last.current.made;
  });
}
