import { useSyncExternalStore } from 'react';

/** Letter size of the root that all sizes are made for. */
const USUAL_PX = 16;

/**
 * How much larger than usual the reader has letters, 1 as browsers come: what a drawing that has no
 * rem is scaled by.
 */
const letterScale = (): number => {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size / USUAL_PX : 1;
};

/**
 * Calls back after the letter size changed, which no event tells: something as large as it is
 * watched.
 */
function watchLetters(changed: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const probe = document.createElement('div');
  Object.assign(probe.style, {
    position: 'fixed',
    width: '1rem',
    height: '0',
    visibility: 'hidden',
  });
  document.body.append(probe);
  const observer = new ResizeObserver(changed);
  observer.observe(probe);
  return () => {
    observer.disconnect();
    probe.remove();
  };
}

/**
 * The letter size of the reader's browser as a multiple of the usual one; 1 in the pre-drawn page.
 */
export const useLetterScale = (): number =>
  useSyncExternalStore(watchLetters, letterScale, () => 1);
