import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  use,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';
import { hasModifier, rovingTarget } from '../../controls/roving.ts';
import { PanelScroller } from '../panel-scroller.ts';
import { RowStopContext, type RowStop } from './row-stop.ts';
import styles from './virtual-list.module.css';

interface VirtualListProps<Item> {
  /** Name of the list. */
  readonly label: string;
  readonly items: readonly Item[];
  /** The same function at each call: rows are drawn again where it changes. */
  readonly keyOf: (item: Item) => string;
  /** Height of an item in px before it is measured. */
  readonly height: number;
  readonly children: (item: Item) => ReactNode;
}

/**
 * A list of any length in the panel: only the items near what is seen are there, and each says its place among all. It is
 * one stop of the Tab key, with the keys of `rovingTarget` inside; the row of the stop stays while it is scrolled away.
 */
export function VirtualList<Item>({
  label,
  items,
  keyOf,
  height,
  children,
}: VirtualListProps<Item>) {
  const scroller = use(PanelScroller);
  const list = useRef<HTMLUListElement>(null);
  // Null until it is measured: only then is the scrolling element there too.
  const [measured, setMeasured] = useState<number | null>(null);
  const margin = measured ?? 0;
  useLayoutEffect(() => {
    setMeasured(list.current?.offsetTop ?? 0);
  }, [items]);
  // The row that the Tab key stops at goes with its item to wherever that is ranked.
  const [last, setLast] = useState<string | null>(null);
  const stop = useMemo(
    () => Math.max(last === null ? 0 : items.findIndex((item) => keyOf(item) === last), 0),
    [items, keyOf, last],
  );
  // The compiler can't see through it, and leaves this component as it is.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: margin,
    rangeExtractor: (range) => withStop(range, stop),
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
  });
  const { scrollToIndex } = virtual;
  const count = items.length;
  const [atStop, elsewhere] = useMemo((): readonly [RowStop, RowStop] => {
    const keyAt = (position: number): string | null => {
      const item = items[position];
      return item === undefined ? null : keyOf(item);
    };
    const onFocus = ({ currentTarget }: FocusEvent<HTMLElement>): void => {
      setLast(keyAt(positionOf(currentTarget)));
    };
    const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
      if (hasModifier(event)) return;
      const to = rovingTarget(event.key, positionOf(event.currentTarget), count);
      if (to === null) return;
      event.preventDefault();
      flushSync(() => {
        setLast(keyAt(to));
      });
      list.current
        ?.querySelector<HTMLElement>(`[data-index="${String(to)}"] :is(a, button, input)`)
        ?.focus({ preventScroll: true });
      scrollToIndex(to);
    };
    return [
      { tabIndex: 0, onFocus, onKeyDown },
      { tabIndex: -1, onFocus, onKeyDown },
    ];
  }, [items, keyOf, count, scrollToIndex]);
  return (
    <ul
      ref={list}
      className={styles['list']}
      aria-label={label}
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return item === undefined ? null : (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className={styles['item']}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${String(start - margin)}px)` }}
          >
            <RowStopContext value={index === stop ? atStop : elsewhere}>
              {children(item)}
            </RowStopContext>
          </li>
        );
      })}
    </ul>
  );
}

/** The items near what is seen, in their order, and the one that the Tab key stops at. */
function withStop(range: Range, stop: number): number[] {
  const seen = defaultRangeExtractor(range);
  if (stop < 0 || seen.includes(stop)) return seen;
  return stop < (seen[0] ?? 0) ? [stop, ...seen] : [...seen, stop];
}

const positionOf = (control: HTMLElement): number =>
  Number(control.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? 0);
