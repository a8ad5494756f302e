import { useState, useSyncExternalStore } from 'react';
import type { ViewChange } from '../core/view-state/store.ts';
import type { ViewState } from '../core/view-state/view-state.ts';
import { useSession } from './session-context.ts';

interface Written {
  /** The view that it leads on from. */
  readonly from: ViewState;
  readonly address: string;
}

/**
 * The address of the view that a change leads to, from where the view last came to rest; and the
 * way to have it as of now. It is written once for each rest, and when the link is reached for: no
 * list of links is written anew at each step of a scrub.
 */
export function useViewAddress(change: ViewChange): {
  readonly address: string;
  readonly settle: () => void;
} {
  const { store, resting, links } = useSession();
  const view = useSyncExternalStore(resting.subscribe, resting.getState, store.getState);
  const write = (from: ViewState): Written => ({
    from,
    address: links.inner({ ...from, ...change(from) }),
  });
  const [written, setWritten] = useState(() => write(view));
  if (written.from !== view) setWritten(write(view));
  const settle = (): void => {
    resting.settle();
    setWritten(write(store.getState()));
  };
  return { address: written.address, settle };
}
