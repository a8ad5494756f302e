declare global {
  interface Window {
    /** Milliseconds of each toggle, once all are done. */
    toggles?: Promise<readonly number[]>;
  }
}

const TOGGLES = 12;
const WARM_UP = 2;

/**
 * Takes an option out of a filter or puts it in again, one filter after the other, so that no choice
 * comes twice; `toggle` gets the options that are chosen then, and the time it takes is kept.
 */
export function timeToggles(
  facets: readonly (readonly number[])[],
  toggle: (facet: number, chosen: ReadonlySet<number>) => unknown,
): void {
  const timed = async (): Promise<readonly number[]> => {
    const times: number[] = [];
    const options = facets.map((facet) => [...new Set(facet)]);
    const selected = options.map((all) => new Set(all));
    for (let index = 0; index < TOGGLES + WARM_UP; index += 1) {
      const facet = index % facets.length;
      const all = options[facet] ?? [];
      const chosen = new Set(selected[facet]);
      const option = all[(index >> 2) % all.length] ?? 0;
      if (!chosen.delete(option)) chosen.add(option);
      selected[facet] = chosen;
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
