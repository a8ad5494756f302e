import { useEffect, useRef, type RefObject } from 'react';

/** Something that Escape closes. */
interface Closer {
  readonly element: RefObject<HTMLElement | null>;
  readonly scope: EscapeScope;
  readonly close: (isWithin: boolean) => void;
}

/** `within`: Escape closes only what the focus is in; `anywhere`: wherever the focus is. */
type EscapeScope = 'within' | 'anywhere';

/** What is open, the last opened at the end. */
const closers: Closer[] = [];

/**
 * Of all that is open Escape closes what was opened last; whatever is behind it sees the key as
 * taken (`defaultPrevented`).
 */
function closeLast(event: KeyboardEvent): void {
  // An input method takes Escape for its own list.
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
  const isWithin = ({ element }: Closer): boolean =>
    event.target instanceof Node && element.current?.contains(event.target) === true;
  const last = closers.findLast((closer) => closer.scope === 'anywhere' || isWithin(closer));
  if (last === undefined) return;
  event.preventDefault();
  last.close(isWithin(last));
}

/** While `isOpen`, Escape closes an element; `close` is told whether the focus was in it. */
export function useEscape(
  element: RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: (isWithin: boolean) => void,
  scope: EscapeScope = 'anywhere',
): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!isOpen) return;
    const closer: Closer = {
      element,
      scope,
      close: (isWithin) => {
        latest.current(isWithin);
      },
    };
    // Before what is on the page hears of the key.
    if (closers.length === 0) window.addEventListener('keydown', closeLast, { capture: true });
    closers.push(closer);
    return () => {
      closers.splice(closers.indexOf(closer), 1);
      if (closers.length === 0) window.removeEventListener('keydown', closeLast, { capture: true });
    };
  }, [element, isOpen, scope]);
}

/** What Escape does to the page, where nothing over it took the key. */
export function usePageEscape(close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [close]);
}
