import type { ReactNode } from 'react';
import type { Fact } from '../../../core/domain/project.ts';
import { AddedMark } from './added-mark.tsx';
import styles from '../project/fact-row.module.css';

/** A field that another source fills. */
export interface AddedRow {
  readonly name: string;
  readonly facts: readonly Fact[];
  /** Ids of the sources that say so where no words of theirs are kept. */
  readonly sources?: readonly string[];
  readonly value: ReactNode;
  /** Long text, below its name. */
  readonly wide?: boolean;
}

/** Fields that other sources fill, each with its value and its mark. */
export function AddedRows({ rows }: { readonly rows: readonly AddedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <dl data-layer="added">
      {rows.map(({ name, facts, sources = [], value: stated, wide = false }) => (
        <div key={name} className={`${styles['row'] ?? ''} ${wide ? (styles['wide'] ?? '') : ''}`}>
          <dt className={styles['name']}>{name}</dt>
          <dd className={styles['value']}>{stated}</dd>
          <dd className={styles['mark']}>
            <AddedMark field={name} facts={facts} sources={sources} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
