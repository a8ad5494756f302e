import type { DrawnChange } from '../../../core/selectors/compare/comparison.ts';
import styles from './change-swatch.module.css';

/**
 * How the map draws a change: dark with pluses, plain, or crosses on land; dots where something is
 * possible.
 */
export function ChangeSwatch({ drawn: { change, dots } }: { readonly drawn: DrawnChange }) {
  return (
    <svg
      className={styles['swatch']}
      data-change={change}
      width="20"
      height="14"
      viewBox="0 0 20 14"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles['ground']} x=".5" y=".5" width="19" height="13" rx="2.5" />
      {change === 'gained' ? (
        <path className={styles['plus']} d="M3 4.5h4M5 2.5v4M13 4.5h4M15 2.5v4M8 9.5h4M10 7.5v4" />
      ) : null}
      {change === 'lost' || change === 'unsure' ? (
        <path
          className={styles['cross']}
          d="m3.5 3 3 3m0-3-3 3M13.5 3l3 3m0-3-3 3M8.5 8l3 3m0-3-3 3"
        />
      ) : null}
      {dots ? (
        <g className={styles['dots']}>
          <circle cx="10" cy="4.5" r="1.3" />
          <circle cx="5" cy="10" r="1.3" />
          <circle cx="15" cy="10" r="1.3" />
        </g>
      ) : null}
    </svg>
  );
}
