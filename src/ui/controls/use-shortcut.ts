import { useEffect } from 'react';

/** Where a sign is a letter, and where a dialog has the keys. */
const TYPING =
  'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select, [contenteditable=""], [contenteditable="true"], dialog';

/**
 * A key that does something wherever the focus is, but where one types; not while `on` is false.
 */
export function useShortcut(key: string, on: boolean, act: () => void): void {
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent): void => {
      if (
        event.key !== key ||
        event.defaultPrevented ||
        event.ctrlKey ||
        event.altKey ||
        event.metaKey
      )
        return;
      if (event.target instanceof Element && event.target.closest(TYPING) !== null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [key, on, act]);
}
