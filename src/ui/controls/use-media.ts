import { useCallback, useSyncExternalStore } from 'react';

const query = (media: string): MediaQueryList | null =>
  typeof matchMedia === 'function' ? matchMedia(media) : null;

/** Whether a media query holds; false in the pre-drawn page. */
export function useMedia(media: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = query(media);
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    [media],
  );
  return useSyncExternalStore(
    subscribe,
    () => query(media)?.matches ?? false,
    () => false,
  );
}

export const NARROW = '(max-width: 47.49875em)';
/** Too low for lanes, map and header one above the other: a phone on its side, a page at 200 %. */
export const LOW = '(max-height: 34.99875em)';
export const COARSE = '(pointer: coarse)';
export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';
