import type { ReactNode } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { Fact } from '../../../core/domain/project.ts';
import styles from './fact-row.module.css';
import type { DoubtfulMonths } from './month-cells.tsx';
import { SourceMark } from '../source/source-mark.tsx';

export interface FactRowProps {
  /** Name of the field, as it is shown. */
  readonly name: string;
  /** Where the value comes from. */
  readonly facts: readonly Fact[];
  /** What we read, for the card; the value itself where it is absent. */
  readonly reading?: ReactNode;
  /** The months that a date in doubt allows. */
  readonly months?: DoubtfulMonths | undefined;
  /** What stands in the file for it and couldn't be read: it is never «not stated». */
  readonly unread?: string | null;
  /** Long text, below its name. */
  readonly wide?: boolean;
  /** The value; null or '' where the source doesn't state it. */
  readonly children: ReactNode;
}

/**
 * A field, its value, and the mark that opens the words it comes from. A silent field keeps its
 * row.
 */
export function FactRow({
  name,
  facts,
  reading,
  months,
  unread = null,
  wide = false,
  children,
}: FactRowProps) {
  const { notStated } = useAtlas().words.messages;
  const stated = children !== null && children !== '';
  const value = typeof children === 'string' ? <span>{children}</span> : children;
  return (
    <div className={`${styles['row'] ?? ''} ${wide ? (styles['wide'] ?? '') : ''}`}>
      <dt className={styles['name']}>{name}</dt>
      <dd className={styles['value']}>
        {stated ? value : null}
        {unread === null ? null : <span className={styles['unread']}>{unread}</span>}
        {stated || unread !== null ? null : <span className={styles['silent']}>{notStated}</span>}
      </dd>
      {stated && facts.length > 0 ? (
        <dd className={styles['mark']}>
          <SourceMark field={name} facts={facts} reading={reading} months={months} />
        </dd>
      ) : null}
    </div>
  );
}
