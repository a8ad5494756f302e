declare global {
  interface Window {
    /** Milliseconds of each toggle, once all are done. */
    toggles?: Promise<readonly number[]>;
  }
}

const TOGGLES = 12;
const WARM_UP = 2;

/**
 * Takes an option out of a filter and puts it in again, one filter after the other; `toggle` gets
 * the options that are chosen then, and the time it takes is kept.
 */
export function timeToggles(
  facets: readonly (readonly number[])[],
  toggle: (facet: number, chosen: ReadonlySet<number>) => unknown,
): void {
  const timed = async (): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let index = 0; index < TOGGLES + WARM_UP; index += 1) {
      const facet = (index >> 1) % facets.length;
      const chosen = new Set(facets[facet]);
      if (index % 2 === 0) chosen.delete([...chosen].at(0) ?? 0);
      const start = performance.now();
      await toggle(facet, chosen);
      if (index >= WARM_UP) times.push(performance.now() - start);
      // The page has to answer in between.
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
    }
    return times;
  };
  window.toggles = timed();
  window.isReady = true;
}
