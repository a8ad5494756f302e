import { REST } from './resting-view.ts';
import type { LinkReading } from '../core/view-state/url.ts';
import type { ViewStore } from '../core/view-state/store.ts';
import type { ViewState } from '../core/view-state/view-state.ts';

/**
 * Keeps the address bar and the view store the same. A choice pushes a history entry; a movement
 * replaces the current one when it comes to rest, and before a later choice pushes its own, so that
 * Back leads to what was seen before the choice. Writes wait in a queue: two are never closer than
 * `WRITE_GAP`, since Safari throws after 100 in 30 s.
 */

/** Least milliseconds between two writes. */
export const WRITE_GAP = 400;

/**
 * Writes that may wait. More choices than that in about a second share their last entry, and the
 * address never lags behind further.
 */
const MOST_WAITING = 3;

/** What is used of the browser; a test passes its own. */
export interface UrlSurroundings {
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly location: Pick<Location, 'pathname' | 'search'>;
  readonly addEventListener: (
    type: 'popstate' | 'pagehide',
    listener: () => void,
    options: { readonly signal: AbortSignal },
  ) => void;
  readonly setTimeout: (callback: () => void, milliseconds: number) => number;
  readonly clearTimeout: (timer: number) => void;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
}

/** From queries to the views of one dataset and back. */
export interface UrlLinks {
  readonly read: (search: string) => LinkReading;
  readonly write: (view: ViewState) => string;
  /** Whether a query speaks of the dataset. */
  readonly speakOf: (search: string) => boolean;
}

export interface UrlSync {
  readonly store: ViewStore;
  readonly links: UrlLinks;
  /**
   * Told of every link that Back or Forward opened, so that its notices take the place of those
   * before.
   */
  readonly onReading?: (reading: LinkReading) => void;
  /**
   * Told of the view that the address says, once it says it: at first, after each write, and of
   * what Back or Forward opened.
   */
  readonly onShown?: (view: ViewState) => void;
  /**
   * Told of the query of another dataset that Back or Forward opened, whose address is left alone;
   * null once they led back.
   */
  readonly onElsewhere?: (search: string | null) => void;
  /**
   * The reader chose this dataset while another one was shown: its address is an entry of its own.
   */
  readonly enters?: boolean;
  /**
   * Pushes no entries: in a frame they would stand in the history of the page round it, whose Back
   * they would take.
   */
  readonly replaces?: boolean;
  readonly surroundings?: UrlSurroundings;
}

interface Write {
  readonly method: 'pushState' | 'replaceState';
  readonly view: ViewState;
  readonly query: string;
}

export interface SyncedUrl {
  /** Writes what waits, as one write, before the page is left. */
  readonly settle: () => void;
  readonly stop: () => void;
}

/**
 * Starts. The store already holds what the address says, whose long form is shortened once at rest.
 */
export function startUrlSync({
  store,
  links,
  onReading,
  onShown,
  onElsewhere,
  enters = false,
  replaces = false,
  surroundings = browserSurroundings(),
}: UrlSync): SyncedUrl {
  const { history, location, now } = surroundings;
  const stopped = new AbortController();
  let waiting: readonly Write[] = [];
  let address = queryOf(location.search);
  let lastWrite = Number.NEGATIVE_INFINITY;
  let restAt: number | null = now() + REST;
  let timer: number | null = null;
  let isElsewhere = false;

  function enqueue(method: Write['method'], view: ViewState): void {
    if (isElsewhere) return;
    const query = links.write(view);
    const last = waiting.at(-1);
    if (query === (last?.query ?? address)) return;
    const merges =
      last !== undefined && (method === 'replaceState' || waiting.length === MOST_WAITING);
    waiting = merges
      ? [...waiting.slice(0, -1), { ...last, view, query }]
      : [...waiting, { method, view, query }];
  }

  /**
   * Writes what is due and sets the alarm for what isn't. A timer that rings early only sets it
   * again.
   */
  function advance(): void {
    if (restAt !== null && restAt <= now()) {
      restAt = null;
      enqueue('replaceState', store.getState());
    }
    const [next, ...later] = waiting;
    if (next !== undefined && lastWrite + WRITE_GAP <= now()) {
      waiting = later;
      write(next);
    }
    const dues = [restAt, waiting.length === 0 ? null : lastWrite + WRITE_GAP].filter(
      (due) => due !== null,
    );
    if (timer !== null) surroundings.clearTimeout(timer);
    timer =
      dues.length === 0
        ? null
        : surroundings.setTimeout(advance, Math.max(Math.min(...dues) - now(), 0));
  }

  function write({ method, view, query }: Write): void {
    lastWrite = now();
    try {
      history[method](null, '', query === '' ? location.pathname : `${location.pathname}?${query}`);
      address = query;
    } catch {
      // A sandboxed frame may not write its address (SecurityError): the page works without, and
      // the next change tries again.
    }
    onShown?.(view);
  }

  const unsubscribe = store.onChange((kind, view, before) => {
    if (kind === 'movement') {
      restAt = now() + REST;
    } else {
      if (restAt !== null) enqueue('replaceState', before);
      restAt = null;
      enqueue(replaces ? 'replaceState' : 'pushState', view);
    }
    advance();
  });

  surroundings.addEventListener(
    'popstate',
    () => {
      // A link inside the page (skip links) fires popstate too, and mustn't undo a movement that
      // isn't written yet.
      if (queryOf(location.search) === address) return;
      address = queryOf(location.search);
      waiting = [];
      const wasElsewhere = isElsewhere;
      isElsewhere = onElsewhere !== undefined && !links.speakOf(address);
      if (isElsewhere) {
        restAt = null;
        onElsewhere?.(location.search);
        return;
      }
      if (wasElsewhere) onElsewhere?.(null);
      const reading = links.read(address);
      store.replace(reading.view);
      onReading?.(reading);
      onShown?.(reading.view);
      restAt = now() + REST;
      advance();
    },
    { signal: stopped.signal },
  );

  // Whatever waits becomes one write, the only one that may come early: a push would meet a
  // navigation under way.
  function settle(): void {
    waiting = [];
    restAt = null;
    enqueue('replaceState', store.getState());
    waiting.forEach(write);
    waiting = [];
    advance();
  }
  surroundings.addEventListener('pagehide', settle, { signal: stopped.signal });

  if (enters) enqueue('pushState', store.getState());
  if (waiting.length === 0) onShown?.(store.getState());
  advance();
  return {
    settle,
    stop: () => {
      stopped.abort();
      unsubscribe();
      if (timer !== null) surroundings.clearTimeout(timer);
    },
  };
}

const queryOf = (search: string): string => (search.startsWith('?') ? search.slice(1) : search);

const browserSurroundings = (): UrlSurroundings => ({
  history: window.history,
  location: window.location,
  addEventListener: window.addEventListener.bind(window),
  setTimeout: window.setTimeout.bind(window),
  clearTimeout: window.clearTimeout.bind(window),
  now: () => performance.now(),
});
