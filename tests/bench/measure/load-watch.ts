/** When a page shows and answers what, in milliseconds since it was asked for. */
interface LoadWatch {
  /** The live map is at rest; null until then. */
  ready: number | null;
  readonly figures: () => Readonly<Record<string, number | null>>;
}

declare global {
  interface Window {
    load: LoadWatch;
  }
}

/** Runs in the page before its own scripts; knows the atlas and the spike with the drawn map. */
export function installLoadWatch(): void {
  const longTasks: { readonly end: number; readonly length: number }[] = [];
  let shift = 0;
  let largest: number | null = null;
  const observe = (type: string, each: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(each);
    }).observe({ type, buffered: true });
  };
  observe('longtask', ({ startTime, duration }) => {
    longTasks.push({ end: startTime + duration, length: duration });
  });
  observe('layout-shift', (entry) => {
    if ('value' in entry && !('hadRecentInput' in entry && entry.hadRecentInput === true))
      shift += Number(entry.value);
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    largest = startTime;
  });

  const seen: Record<'map' | 'answers', number | null> = { map: null, answers: null };
  const mark = (name: string): number | null =>
    performance.getEntriesByName(name)[0]?.startTime ?? null;

  // An observer is a microtask: it sees what a script did when that script is done.
  const look = (): void => {
    const { documentElement: root, readyState } = document;
    const map = document.querySelector<HTMLElement>('section[data-state]');
    if (
      seen.answers === null &&
      map !== null &&
      readyState !== 'loading' &&
      'scripts' in root.dataset &&
      !('pressed' in root.dataset)
    )
      seen.answers = performance.now();
    if (map?.dataset['state'] === 'ready') window.load.ready ??= performance.now();
    window.load.ready ??= mark('map-ready');
  };
  const lookAtFrames = (): void => {
    look();
    if (seen.map === null) {
      const svg = document.querySelector('[data-drawn="view"] svg, #drawn');
      // It is whole once something stands behind it.
      const isWhole =
        svg?.parentElement?.nextElementSibling != null || document.readyState !== 'loading';
      if (svg !== null && isWhole) seen.map = performance.now();
    }
    if (window.load.ready === null) requestAnimationFrame(lookAtFrames);
  };
  requestAnimationFrame(lookAtFrames);
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-state', 'data-pressed'],
  });

  const bytesUntil = (time: number): number =>
    [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ].reduce(
      (sum, entry) =>
        entry instanceof PerformanceResourceTiming && entry.responseEnd <= time
          ? sum + entry.encodedBodySize
          : sum,
      0,
    );

  window.load = {
    ready: null,
    figures: () => {
      const { ready } = window.load;
      const painted = mark('first-contentful-paint');
      const answers = seen.answers ?? mark('controls-answer');
      return {
        painted,
        // Not seen before anything is painted.
        map: seen.map === null ? null : Math.max(seen.map, painted ?? 0),
        answers,
        ready,
        largest,
        shift,
        blocked: longTasks.reduce((sum, { length }) => sum + Math.max(0, length - 50), 0),
        longest: Math.max(0, ...longTasks.map(({ length }) => length)),
        bytesUntilAnswers: answers === null ? null : bytesUntil(answers),
        bytes: bytesUntil(Number.POSITIVE_INFINITY),
      };
    },
  };
}
