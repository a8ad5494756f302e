import { useLayoutEffect, useState, type RefObject } from 'react';

/** Width in whole pixels of an element as it is laid out; `before` until it is. */
export function useWidth(element: RefObject<HTMLElement | null>, before: number): number {
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null || typeof ResizeObserver === 'undefined') return undefined;
    const read = (): void => {
      if (current.clientWidth > 0) setWidth(current.clientWidth);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}
