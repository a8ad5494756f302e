/** Milliseconds after which what waits for a quiet moment is done all the same. */
const LONGEST_WAIT_MS = 5000;
/** Milliseconds where the browser doesn't tell of quiet moments. */
const BLIND_WAIT_MS = 1500;

/** Calls back when the page has nothing else to do; gives the way to call that off. */
export function whenIdle(callback: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(callback, { timeout: LONGEST_WAIT_MS });
    return () => {
      window.cancelIdleCallback(handle);
    };
  }
  const timer = setTimeout(callback, BLIND_WAIT_MS);
  return () => {
    clearTimeout(timer);
  };
}
