import { useEffect, type RefObject } from 'react';

/**
 * While something is open, a press or a focus outside its element closes it; the focus stays where
 * it went.
 */
export function useCloseElsewhere(
  element: RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: (target: Element) => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const leave = ({ target }: Event): void => {
      if (target instanceof Element && element.current?.contains(target) !== true) close(target);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [element, isOpen, close]);
}
