import type { ReactNode } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { Counts } from '../../../core/counts/counts.ts';
import styles from './ranked-row.module.css';

interface RankedRowProps {
  readonly rank: number;
  readonly name: ReactNode;
  readonly counts: Counts;
  /** The highest sum in the list: the whole width of its bar. */
  readonly most: number;
  readonly isSelected?: boolean;
  /** Stands below the name. */
  readonly children?: ReactNode;
}

/**
 * A row of a ranking: its place, its name, the certain and the possible number, and both as a bar.
 */
export function RankedRow({
  rank,
  name,
  counts: { certain, possible },
  most,
  isSelected = false,
  children,
}: RankedRowProps) {
  const { grammar, lists } = useAtlas().words.messages;
  return (
    <div className={styles['row']} aria-current={isSelected ? 'true' : undefined}>
      <span className={styles['rank']} aria-hidden="true">
        {rank}
      </span>
      <span className={styles['name']}>{name}</span>
      <span className="visually-hidden">{lists.spoken(certain, possible)}</span>
      <span className={styles['certain']} aria-hidden="true">
        {grammar.number(certain)}
      </span>
      <span className={styles['possible']} aria-hidden="true">
        {lists.more(possible)}
      </span>
      {children}
      <svg
        className={styles['bar']}
        viewBox={`0 0 ${String(most)} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect className={styles['sure']} width={certain} height="1" />
        <rect className={styles['open']} x={certain} y="0.5" width={possible} height="0.5" />
      </svg>
    </div>
  );
}

/** The heads of a ranking's columns. */
export function RankedHead({ name }: { readonly name: string }) {
  const { lists } = useAtlas().words.messages;
  return (
    <div className={styles['head']} aria-hidden="true">
      <span className={styles['name']}>{name}</span>
      <span className={styles['certain']}>{lists.active}</span>
      <span className={styles['possible']}>{lists.possible}</span>
    </div>
  );
}
