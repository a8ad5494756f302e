import { offset, shift, type VirtualElement } from '@floating-ui/dom';
import { useLayoutEffect, type RefObject } from 'react';
import { EDGE_PX, keepFloating } from '../../controls/overlay/floating.ts';

/** Between the panel's edge and the card. */
const GAP_PX = 14;

/**
 * From the upper edge of the card to the middle of its mark, where the window leaves the choice.
 */
const ABOVE_MARK_PX = 36;

/** Least from a corner of the card to its pointer. */
const POINTER_INSET_PX = 16;

/**
 * Keeps a floating card beside the panel that holds its mark, at the height of the mark, within the
 * window.
 */
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
    openOverAll(box);
    return keepFloating(besidePanel(anchor), box, {
      strategy: 'fixed',
      placement: 'right-start',
      middleware: [offset(GAP_PX), shift({ padding: EDGE_PX, crossAxis: true })],
      onPlaced: (x, y) => {
        Object.assign(box.style, { left: `${String(x)}px`, top: `${String(y)}px` });
        const lowest = box.offsetHeight - POINTER_INSET_PX;
        const pointer = Math.max(POINTER_INSET_PX, Math.min(middleOf(anchor) - y, lowest));
        box.style.setProperty('--pointer', `${String(pointer)}px`);
      },
    });
  }, [card, mark, floating]);
}

/** Above everything, whatever the panel cuts off. */
function openOverAll(box: HTMLElement): void {
  if (typeof box.showPopover !== 'function') {
    box.setAttribute('open', '');
    return;
  }
  const focused = document.activeElement;
  box.showPopover();
  // A dialog that is shown as a popover draws the focus to itself (HTML, popover focusing steps):
  // the mark keeps it.
  if (focused instanceof HTMLElement && focused !== document.activeElement)
    focused.focus({ preventScroll: true });
}

/** As wide as the panel, and at the height of the mark. */
const besidePanel = (mark: HTMLElement): VirtualElement => ({
  contextElement: mark,
  getBoundingClientRect: () => {
    const { x, width } = (mark.closest('section') ?? mark).getBoundingClientRect();
    return DOMRect.fromRect({ x, width, y: middleOf(mark) - ABOVE_MARK_PX });
  },
});

function middleOf(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
