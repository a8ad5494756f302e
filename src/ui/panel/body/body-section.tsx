import type { ReactNode } from 'react';
import { Derived, type Derivation } from '../source/derived.tsx';
import styles from './body-page.module.css';
import page from '../page.module.css';

interface BodySectionProps {
  readonly title: string;
  /** Beside the title: how many, or that nothing is stated. */
  readonly note: string;
  /** How it was put together, where no source says it so. */
  readonly by?: Derivation;
  readonly children?: ReactNode;
}

/** One role of a body. */
export function BodySection({ title, note, by, children }: BodySectionProps) {
  const head = (
    <div className={styles['head']}>
      <h2 className={page['title']}>{title}</h2>
      <p className={styles['note']}>{note}</p>
    </div>
  );
  return (
    <section className={page['section']}>
      {by === undefined ? head : <Derived by={by}>{head}</Derived>}
      {children}
    </section>
  );
}
