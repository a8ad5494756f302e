import { useMemo, useRef, useState } from 'react';
import { createLazyPart } from '../../../../browser/lazy-part.ts';
import { RegionBoundary } from '../../../controls/failure/region-boundary.tsx';
import { Lazy } from '../../../controls/lazy-part.tsx';
import type { ListedRows } from './listed-rows.ts';
import { PlainRows } from './plain-rows.tsx';

/** So many rows stand there all at once; of longer lists only what is near what is seen. */
const MOST_PLAIN_ROWS = 40;

export const virtualRows = createLazyPart('virtual-rows', () => import('./virtual-rows.tsx'));

interface VirtualListProps<Item> extends ListedRows<Item> {
  /** Height of an item in px before it is measured. */
  readonly height: number;
}

/**
 * A list of any length in the panel: of a long one only the items near what is seen are there, and
 * each says its place among all. It is one stop of the Tab key, and arrows walk inside. Its first
 * rows are there before what draws the others is.
 */
export function VirtualList<Item>({ height, ...rows }: VirtualListProps<Item>) {
  const { items } = rows;
  const [last, onReach] = useState<string | null>(null);
  const lostFocus = useRef(false);
  const walk = useMemo(() => ({ last, onReach, lostFocus }), [last]);
  // A list that is made shorter goes on as it is: its rows stay, and the focus in them.
  const [isLong, setIsLong] = useState(false);
  if (!isLong && items.length > MOST_PLAIN_ROWS) setIsLong(true);
  const first = useMemo(() => items.slice(0, MOST_PLAIN_ROWS), [items]);
  const plain = <PlainRows {...rows} items={first} count={items.length} walk={walk} />;
  return isLong ? (
    <RegionBoundary part="list">
      <Lazy lazy={virtualRows} meanwhile={plain}>
        {({ VirtualRows }) => <VirtualRows {...rows} height={height} walk={walk} />}
      </Lazy>
    </RegionBoundary>
  ) : (
    plain
  );
}
