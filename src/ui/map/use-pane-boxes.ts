import { useEffect, useState, type RefObject } from 'react';
import type { Box } from '../../core/scene/geometry/pixels.ts';
import { coveredBoxes } from './covered-boxes.ts';

export interface PaneBoxes {
  /** The size of the map's pane in pixels. */
  readonly width: number;
  readonly height: number;
  /** The box of it that the picture of the inset fills; null where there is none. */
  readonly picture: Box | null;
  /** Where the drawn map is: below what is told over it. The whole pane where there is none. */
  readonly drawing: Box;
  /** What stands over the map. */
  readonly covered: readonly Box[];
}

/**
 * The pane of the map as what is drawn over it sees it. Reads the boxes again when a size changes,
 * and when the inset comes or goes.
 */
export function usePaneBoxes(
  pane: RefObject<HTMLElement | null>,
  hasInset: boolean,
): PaneBoxes | null {
  const [boxes, setBoxes] = useState<PaneBoxes | null>(null);
  useEffect(() => {
    const { current } = pane;
    if (current === null) return undefined;
    const picture = hasInset ? current.querySelector('[data-inset-picture]') : null;
    const read = (): void => {
      const next = boxesOf(current, picture);
      setBoxes((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    read();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(read);
    observer.observe(current);
    if (picture !== null) observer.observe(picture);
    return () => {
      observer.disconnect();
    };
  }, [pane, hasInset]);
  return boxes;
}

function boxesOf(pane: HTMLElement, picture: Element | null): PaneBoxes {
  const origin = pane.getBoundingClientRect();
  const within = ({ left, top, right, bottom }: DOMRect): Box => ({
    left: left - origin.left,
    top: top - origin.top,
    right: right - origin.left,
    bottom: bottom - origin.top,
  });
  const drawn = pane.querySelector('[data-drawn="view"]');
  return {
    width: origin.width,
    height: origin.height,
    covered: coveredBoxes(pane),
    picture: picture === null ? null : within(picture.getBoundingClientRect()),
    drawing: within((drawn ?? pane).getBoundingClientRect()),
  };
}
