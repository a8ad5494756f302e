import { useEffect, useRef, useState, type RefObject } from 'react';
import type { ViewChange } from '../core/view-state/store.ts';
import type { ViewState } from '../core/view-state/view-state.ts';
import { useSession } from './session-context.ts';

export interface LiveAddress {
  /** That of the view at the first drawing; what comes later is written on the element. */
  readonly first: string;
  /** The link. */
  readonly link: RefObject<HTMLAnchorElement | null>;
  /** Writes the address as of now: the reader is about to use it. */
  readonly settle: () => void;
}

/**
 * The address of the view that a change leads to, from where the view last came to rest. It is
 * written on the link itself, once for each rest and when the link is reached for: no list of links
 * is rendered for it.
 */
export function useViewAddress(change: ViewChange): LiveAddress {
  const { store, resting, links } = useSession();
  const link = useRef<HTMLAnchorElement>(null);
  const addressOf = (view: ViewState): string => links.inner({ ...view, ...change(view) });
  const write = (view: ViewState): void => {
    link.current?.setAttribute('href', addressOf(view));
  };
  const [drawnFor] = useState(resting.getState);
  const [first] = useState(() => addressOf(drawnFor));
  const latest = useRef(write);
  /** A rest came after the last drawing, which may have given the link another change. */
  const rested = useRef(false);
  useEffect(() => {
    latest.current = write;
    if (rested.current) write(resting.getState());
    rested.current = false;
  });
  useEffect(() => {
    const rest = (): void => {
      rested.current = true;
      latest.current(resting.getState());
    };
    const leave = resting.subscribe(rest);
    // What came to rest between the drawing and now was told to nobody.
    if (resting.getState() !== drawnFor) rest();
    return leave;
  }, [resting, drawnFor]);
  return {
    first,
    link,
    settle: () => {
      write(store.getState());
    },
  };
}
