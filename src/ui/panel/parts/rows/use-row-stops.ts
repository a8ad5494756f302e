import {
  useLayoutEffect,
  useMemo,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import { hasModifier, rovingTarget } from '../../../controls/roving.ts';
import type { ListedRows, RowWalk } from './listed-rows.ts';
import type { RowStop } from '../row-stop.ts';

type Walked<Item> = Pick<ListedRows<Item>, 'items' | 'keyOf'> & Pick<RowWalk, 'last' | 'onReach'>;

/** Position of the row that the Tab key stops at. */
export const useStopPosition = <Item>({
  items,
  keyOf,
  last,
}: Omit<Walked<Item>, 'onReach'>): number =>
  useMemo(
    () => Math.max(last === null ? 0 : items.findIndex((item) => keyOf(item) === last), 0),
    [items, keyOf, last],
  );

/**
 * One stop of the Tab key, with the keys of `rovingTarget` inside. `reveal` scrolls to a row that
 * has the focus; without it the browser does.
 */
export function useRowStops<Item>(
  list: RefObject<HTMLElement | null>,
  { items, keyOf, onReach }: Omit<Walked<Item>, 'last'>,
  reveal: ((position: number) => void) | null,
): { readonly atStop: RowStop; readonly elsewhere: RowStop } {
  return useMemo(() => {
    const keyAt = (position: number): string | null => {
      const item = items[position];
      return item === undefined ? null : keyOf(item);
    };
    const onFocus = ({ currentTarget }: FocusEvent<HTMLElement>): void => {
      onReach(keyAt(positionOf(currentTarget)));
    };
    const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
      if (hasModifier(event)) return;
      const to = rovingTarget(event.key, positionOf(event.currentTarget), items.length);
      if (to === null) return;
      event.preventDefault();
      flushSync(() => {
        onReach(keyAt(to));
      });
      controlOf(list.current, to)?.focus({ preventScroll: reveal !== null });
      reveal?.(to);
    };
    return {
      atStop: { tabIndex: 0, onFocus, onKeyDown },
      elsewhere: { tabIndex: -1, onFocus, onKeyDown },
    };
  }, [list, items, keyOf, onReach, reveal]);
}

/** What takes the focus in a row; null where the row isn't drawn. */
const controlOf = (list: HTMLElement | null, position: number): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-index="${String(position)}"] :is(a, button, input)`) ??
  null;

const positionOf = (control: HTMLElement): number =>
  Number(control.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? 0);

/**
 * Where rows that had the focus have gone, the one of the Tab key's stop takes it as soon as it is
 * drawn.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  stop: number,
  lostFocusRef: RowWalk['lostFocus'],
): void {
  useLayoutEffect(() => {
    const control = lostFocusRef.current ? controlOf(list.current, stop) : null;
    if (control === null) return;
    lostFocusRef.current = false;
    control.focus({ preventScroll: true });
  });
}
