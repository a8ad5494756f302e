import { useEffect, useState, type RefObject } from 'react';

/**
 * The part of the pane in which a heading makes its section the current one: the upper two fifths.
 */
const UPPER = '0px 0px -60% 0px';

/**
 * Which of some sections is read: the last whose heading has come into the upper part of the pane;
 * the first until one has.
 */
export function useCurrentSection<Key>(
  headings: RefObject<ReadonlyMap<Key, HTMLElement>>,
  first: Key | null,
): Key | null {
  const [current, setCurrent] = useState(first);
  useEffect(() => {
    // Where browsers can't observe, the first section stays the current one.
    if (typeof IntersectionObserver === 'undefined') return;
    const keys = new Map<Element, Key>(
      [...headings.current].map(([key, heading]) => [heading, key]),
    );
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find(({ isIntersecting }) => isIntersecting);
        const key = entered === undefined ? undefined : keys.get(entered.target);
        if (key !== undefined) setCurrent(key);
      },
      { rootMargin: UPPER },
    );
    for (const heading of keys.keys()) observer.observe(heading);
    return () => {
      observer.disconnect();
    };
  }, [headings]);
  return current;
}
