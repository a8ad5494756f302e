import { useLayoutEffect, type RefObject } from 'react';

/** Pixels between the panel's edge and the card, and between the card and the window's edges. */
const GAP = 14;
const EDGE = 8;

/** Keeps a floating card beside the panel that holds its mark, at the height of the mark, within the window. */
export function useCardPlace(
  card: RefObject<HTMLElement | null>,
  mark: RefObject<HTMLElement | null>,
  floating: boolean,
): void {
  useLayoutEffect(() => {
    const [box, anchor] = [card.current, mark.current];
    if (box === null || anchor === null) return;
    if (!floating) {
      if (typeof box.scrollIntoView === 'function') box.scrollIntoView({ block: 'nearest' });
      return;
    }
    // Above everything, whatever the panel cuts off.
    if (typeof box.showPopover === 'function') {
      const focused = document.activeElement;
      box.showPopover();
      // A dialog that is shown as a popover draws the focus to itself (HTML, popover focusing steps): the mark keeps it.
      if (focused instanceof HTMLElement && focused !== document.activeElement)
        focused.focus({ preventScroll: true });
    } else box.setAttribute('open', '');
    const place = (): void => {
      const at = anchor.getBoundingClientRect();
      const panel = (anchor.closest('section') ?? anchor).getBoundingClientRect();
      const middle = at.top + at.height / 2;
      const lowest = window.innerHeight - box.offsetHeight - EDGE;
      const top = Math.max(EDGE, Math.min(middle - 36, lowest));
      box.style.left = `${String(Math.min(panel.right + GAP, window.innerWidth - box.offsetWidth - EDGE))}px`;
      box.style.top = `${String(top)}px`;
      box.style.setProperty(
        '--pointer',
        `${String(Math.max(16, Math.min(middle - top, box.offsetHeight - 16)))}px`,
      );
    };
    place();
    const size = typeof ResizeObserver === 'function' ? new ResizeObserver(place) : null;
    size?.observe(box);
    window.addEventListener('resize', place);
    window.addEventListener('scroll', place, { capture: true });
    return () => {
      size?.disconnect();
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', place, { capture: true });
    };
  }, [card, mark, floating]);
}
