import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ViewState } from './view-state.ts';

/** From a view to the fields that change. */
export type ViewChange = (view: ViewState) => Partial<ViewState>;

/**
 * Whether Back undoes a change (`choice`: place, project, length of the period) or walks past it
 * (`movement`: scrubbing, panning).
 */
export type ChangeKind = 'choice' | 'movement';

/** The one store of the view. It holds the parsed link and nothing else. */
export interface ViewStore extends Pick<
  StoreApi<ViewState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  /** A decision of the reader: place, project, length of the period, typed date. */
  readonly choose: (change: ViewChange) => void;
  /** A continuous movement: scrubbing, stepping, playing, panning. */
  readonly move: (change: ViewChange) => void;
  /** Takes over a view that came from outside (Back, Forward) and tells no change listener. */
  readonly replace: (view: ViewState) => void;
  /** Calls back after each change made by `choose` or `move`; gives the way to stop. */
  readonly onChange: (
    listener: (kind: ChangeKind, view: ViewState, before: ViewState) => void,
  ) => () => void;
}

/** A store of its own for each call: a test makes its own, a page could hold two. */
export function createViewStore(initial: ViewState): ViewStore {
  const store = createStore<ViewState>(() => initial);
  const listeners = new Set<(kind: ChangeKind, view: ViewState, before: ViewState) => void>();
  const change = (kind: ChangeKind) => (of: ViewChange) => {
    const before = store.getState();
    store.setState(of(before));
    for (const listener of listeners) listener(kind, store.getState(), before);
  };
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    choose: change('choice'),
    move: change('movement'),
    replace: (view) => {
      store.setState(view, true);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
