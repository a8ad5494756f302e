import { useEffect, type RefObject } from 'react';

/** While something is open, Esc pressed within its element leaves it, and nothing behind it hears of that. */
export function useEscape(
  element: RefObject<HTMLElement | null>,
  open: boolean,
  leave: () => void,
): void {
  useEffect(() => {
    const whole = element.current;
    if (!open || whole === null) return;
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      leave();
    };
    whole.addEventListener('keydown', escape);
    return () => {
      whole.removeEventListener('keydown', escape);
    };
  }, [element, open, leave]);
}
