import type { ReactNode } from 'react';
import styles from './record-stated.module.css';
import { DerivedMark } from './source-mark.tsx';

/** How something was put together that no source says in so many words. */
export interface Derivation {
  /** What is derived, as it is shown. */
  readonly field: string;
  readonly rule: string;
  readonly gives?: string;
  readonly from?: string;
}

interface DerivedProps {
  readonly by: Derivation;
  readonly children: ReactNode;
}

/** Something derived, and at the right its mark. */
export function Derived({ by, children }: DerivedProps) {
  return (
    <div className={`${styles['stated'] ?? ''} ${styles['worded'] ?? ''}`}>
      <div className={styles['what']}>{children}</div>
      <DerivedMark field={by.field} rule={by.rule} gives={by.gives} from={by.from} />
    </div>
  );
}
