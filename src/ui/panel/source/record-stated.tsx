import type { ReactNode } from 'react';
import type { Fact } from '../../../core/domain/project.ts';
import styles from './record-stated.module.css';
import { SourceMark } from './source-mark.tsx';

interface StatedProps {
  /** Name of the field, for the mark. */
  readonly field: string;
  readonly facts: readonly Fact[];
  /** What we read, where that isn't the words of the source. */
  readonly reading?: ReactNode;
  readonly children: ReactNode;
}

/** Something that the source states, and at the right its mark. */
export function Stated({ field, facts, reading, children }: StatedProps) {
  return (
    <div className={styles['stated']}>
      <div className={styles['what']}>{children}</div>
      <SourceMark field={field} facts={facts} reading={reading} />
    </div>
  );
}
