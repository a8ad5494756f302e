import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { use, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { atNextFrame } from '../../../../browser/frames.ts';
import { PanelScroller } from '../../panel-scroller.ts';
import type { ListedRows, RowWalk } from './listed-rows.ts';
import { RowStopContext } from '../row-stop.ts';
import { useKeptFocus, useRowStops, useStopPosition } from './use-row-stops.ts';
import styles from './virtual-rows.module.css';

interface VirtualRowsProps<Item> extends ListedRows<Item> {
  /** Height of an item in px before it is measured. */
  readonly height: number;
  readonly walk: RowWalk;
}

/**
 * The rows near what is seen, of a list of any length; the row of the Tab key's stop stays while it
 * is scrolled away.
 */
export function VirtualRows<Item>({
  label,
  items,
  keyOf,
  height,
  walk: { last, onReach, lostFocus },
  children,
}: VirtualRowsProps<Item>) {
  const scroller = use(PanelScroller);
  const list = useRef<HTMLUListElement>(null);
  // Null until it is measured: only then is the scrolling element there too.
  const [measured, setMeasured] = useState<number | null>(null);
  const margin = measured ?? 0;
  useLayoutEffect(() => {
    setMeasured(list.current?.offsetTop ?? 0);
  }, []);
  // What stands above may have become higher. Asked for in a frame, it costs no layout of its own.
  useEffect(
    () =>
      atNextFrame(() => {
        setMeasured(list.current?.offsetTop ?? 0);
      }),
    [items],
  );
  const stop = useStopPosition({ items, keyOf, last });
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
  const { atStop, elsewhere } = useRowStops(list, { items, keyOf, onReach }, virtual.scrollToIndex);
  useKeptFocus(list, stop, lostFocus);
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
            aria-setsize={items.length}
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
