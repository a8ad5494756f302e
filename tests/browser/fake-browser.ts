import type { UrlSurroundings } from '../../src/browser/url-sync.ts';

/** A write to the history: when, how and what. */
interface FakeWrite {
  readonly at: number;
  readonly method: 'push' | 'replace';
  readonly url: string;
}

/** A browser of one page with a session history, and a clock that only the test moves. */
export interface FakeBrowser {
  readonly surroundings: UrlSurroundings;
  readonly writes: FakeWrite[];
  /** The addresses of the session history, and the one that is open. */
  readonly entries: () => readonly string[];
  readonly address: () => string;
  /** Lets time pass; timers ring on their millisecond. */
  readonly wait: (milliseconds: number) => void;
  /**
   * Goes back (-1) or forward (1), or follows a link inside the page (0); at the ends nothing
   * happens.
   */
  readonly go: (delta: -1 | 0 | 1) => void;
  readonly hide: () => void;
  /** From now on the browser refuses to write, as a sandboxed frame does. */
  readonly refuse: () => void;
  readonly timers: () => number;
}

export function createFakeBrowser(address: string): FakeBrowser {
  const entries = [address];
  const writes: FakeWrite[] = [];
  const listeners = new Map<string, () => void>();
  const timers = new Map<number, { readonly at: number; readonly callback: () => void }>();
  let [index, clock, lastTimer, refusing] = [0, 10_000, 0, false];

  const current = (): string => entries[index] ?? '';
  const write = (method: FakeWrite['method'], url: string | URL | null | undefined): void => {
    if (refusing) throw new DOMException('The operation is insecure.', 'SecurityError');
    writes.push({ at: clock, method, url: String(url) });
    if (method === 'push') index += 1;
    entries.splice(index, method === 'push' ? entries.length : 1, String(url));
  };

  return {
    surroundings: {
      history: {
        pushState: (_data, _unused, url) => {
          write('push', url);
        },
        replaceState: (_data, _unused, url) => {
          write('replace', url);
        },
      },
      location: {
        get pathname() {
          return current().split('?', 1)[0] ?? '';
        },
        get search() {
          const at = current().indexOf('?');
          return at === -1 ? '' : current().slice(at);
        },
      },
      addEventListener: (type, listener, { signal }) => {
        listeners.set(type, listener);
        signal.addEventListener('abort', () => listeners.delete(type));
      },
      setTimeout: (callback, milliseconds) => {
        lastTimer += 1;
        timers.set(lastTimer, { at: clock + milliseconds, callback });
        return lastTimer;
      },
      clearTimeout: (timer) => {
        timers.delete(timer);
      },
      now: () => clock,
    },
    writes,
    entries: () => entries,
    address: current,
    wait: (milliseconds) => {
      const end = clock + milliseconds;
      for (;;) {
        const [next] = [...timers]
          .filter(([, { at }]) => at <= end)
          .toSorted(([, a], [, b]) => a.at - b.at);
        if (next === undefined) break;
        const [timer, { at, callback }] = next;
        timers.delete(timer);
        clock = Math.max(clock, at);
        callback();
      }
      clock = end;
    },
    go: (delta) => {
      if (entries[index + delta] === undefined) return;
      index += delta;
      listeners.get('popstate')?.();
    },
    hide: () => listeners.get('pagehide')?.(),
    refuse: () => {
      refusing = true;
    },
    timers: () => timers.size,
  };
}
