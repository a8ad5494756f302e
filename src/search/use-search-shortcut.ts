import { useEffect, type RefObject } from 'react';

/** Where a `/` is a letter. */
const TYPING = 'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select, [contenteditable=""], [contenteditable="true"], dialog';

/** `/` anywhere goes to the search, but where one types. */
export function useSearchShortcut(goToSearch: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest(TYPING) !== null) return;
      event.preventDefault();
      goToSearch();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [goToSearch]);
}

/** While a list is open, a press or a focus elsewhere closes it, and so does Esc wherever the focus is. */
export function useCloseElsewhere(element: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const isElsewhere = (event: Event): boolean => !(event.target instanceof Node && element.current?.contains(event.target) === true);
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
