import { useEffect, type RefObject } from 'react';

/** While a list is open, a press or a focus elsewhere closes it, and so does Esc wherever the focus is. */
export function useCloseElsewhere(
  element: RefObject<HTMLElement | null>,
  open: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!open) return;
    const isElsewhere = (event: Event): boolean =>
      !(event.target instanceof Node && element.current?.contains(event.target) === true);
    const leave = (event: Event): void => {
      if (isElsewhere(event)) close();
    };
    const escape = (event: KeyboardEvent): void => {
      // A list that a link opened has no focus; Esc in the field is the field's own.
      if (event.key !== 'Escape' || !isElsewhere(event)) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    // Before those who close what lies below.
    window.addEventListener('keydown', escape, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      window.removeEventListener('keydown', escape, { capture: true });
    };
  }, [element, open, close]);
}
