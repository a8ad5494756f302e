import { useVirtualizer } from '@tanstack/react-virtual';
import { use, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { PanelScroller } from './panel-scroller.ts';
import styles from './virtual-list.module.css';

interface VirtualListProps<Item> {
  /** Name of the list. */
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Height of an item in px before it is measured. */
  readonly height: number;
  readonly children: (item: Item) => ReactNode;
}

/** A list of any length in the panel: only the items near what is seen are there, and each says its place among all. */
export function VirtualList<Item>({ label, items, keyOf, height, children }: VirtualListProps<Item>) {
  const scroller = use(PanelScroller);
  const list = useRef<HTMLUListElement>(null);
  // Null until it is measured: only then is the scrolling element there too.
  const [measured, setMeasured] = useState<number | null>(null);
  const margin = measured ?? 0;
  useLayoutEffect(() => {
    setMeasured(list.current?.offsetTop ?? 0);
  }, [items]);
  // The compiler can't see through it, and leaves this component as it is.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: margin,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
  });
  return (
    <ul ref={list} className={styles['list']} aria-label={label} style={{ height: virtual.getTotalSize() }}>
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
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}
