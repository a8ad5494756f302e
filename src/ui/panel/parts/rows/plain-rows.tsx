import { useLayoutEffect, useRef } from 'react';
import type { ListedRows, RowWalk } from './listed-rows.ts';
import { RowStopContext } from '../row-stop.ts';
import { useKeptFocus, useRowStops, useStopPosition } from './use-row-stops.ts';

interface PlainRowsProps<Item> extends ListedRows<Item> {
  /** Items of the whole list, of which these are the first. */
  readonly count: number;
  readonly walk: RowWalk;
}

/** All rows of a list, one below the other. */
export function PlainRows<Item>({
  label,
  items,
  keyOf,
  count,
  walk: { last, onReach, lostFocus },
  children,
}: PlainRowsProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const stop = useStopPosition({ items, keyOf, last });
  const { atStop, elsewhere } = useRowStops(list, { items, keyOf, onReach }, null);
  useKeptFocus(list, stop, lostFocus);
  useLayoutEffect(() => {
    const { current } = list;
    return () => {
      lostFocus.current = current?.contains(document.activeElement) === true;
    };
  }, [lostFocus]);
  return (
    <ul ref={list} aria-label={label}>
      {items.map((item, index) => (
        <li key={keyOf(item)} data-index={index} aria-setsize={count} aria-posinset={index + 1}>
          <RowStopContext value={index === stop ? atStop : elsewhere}>
            {children(item)}
          </RowStopContext>
        </li>
      ))}
    </ul>
  );
}
