import type { ReactNode } from 'react';
import type { LegendWords } from '../../../words/en/map.ts';
import styles from './legend.module.css';

/** What the legend is of. */
export function Title({ words }: { readonly words: LegendWords }) {
  return (
    <h2 className={styles['title']}>
      <LongOrShort words={words} />
    </h2>
  );
}

export interface LegendRowProps {
  readonly swatch: ReactNode;
  readonly words: LegendWords;
  /** Left out where the map is small. */
  readonly spare?: boolean;
}

/** A swatch and what it means. */
export function Row({ swatch, words, spare = false }: LegendRowProps) {
  return (
    <p className={[styles['row'], spare ? styles['spare'] : ''].join(' ')}>
      {swatch}
      <span>
        <LongOrShort words={words} />
      </span>
    </p>
  );
}

function LongOrShort({ words: { long, short } }: { readonly words: LegendWords }) {
  return (
    <>
      <span className={styles['long']}>{long}</span>
      <span className={styles['short']}>{short}</span>
    </>
  );
}
