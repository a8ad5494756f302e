import type { ViewStore } from '../core/view-state/store.ts';
import type { ViewState } from '../core/view-state/view-state.ts';

/** Milliseconds without a movement after which it has come to rest. */
export const REST = 400;

/**
 * The view for what needs it only while nothing moves, and would cost a drawing of its own at each
 * step of a scrub.
 */
export interface RestingView {
  readonly getState: () => ViewState;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * The resting view of a store: a choice is at rest at once, a movement when it ends. Listens to the
 * store only while someone listens to it.
 */
export function createRestingView(store: ViewStore): RestingView {
  const listeners = new Set<() => void>();
  let resting = store.getState();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | null = null;

  const settle = (): void => {
    clearTimeout(timer);
    if (resting === store.getState()) return;
    resting = store.getState();
    for (const listener of listeners) listener();
  };
  const start = (): (() => void) => {
    const stopMoving = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(settle, REST);
    });
    const stopChoosing = store.onChange((kind) => {
      if (kind === 'choice') settle();
    });
    return () => {
      clearTimeout(timer);
      stopMoving();
      stopChoosing();
    };
  };
  return {
    getState: () => {
      if (stop === null) resting = store.getState();
      return resting;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      stop ??= start();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
      };
    },
  };
}
