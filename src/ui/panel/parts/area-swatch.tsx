import type { AreaKind } from '../../../core/domain/area.ts';
import styles from './area-swatch.module.css';

interface AreaSwatchProps {
  readonly kind: AreaKind;
  /** Only unnamed places in it are meant. */
  readonly open: boolean;
}

/**
 * How the map draws an area: plain, striped across a border, dotted where its places are left open.
 */
export function AreaSwatch({ kind, open }: AreaSwatchProps) {
  return (
    <svg
      className={styles['swatch']}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles['ground']} width="14" height="14" rx="2.5" />
      {kind === 'cross-border' ? (
        <path
          className={styles['stripes']}
          d="M2.2 6.8 6.8 2.2M1.8 12.2 12.2 1.8M7.2 11.8l4.6-4.6"
        />
      ) : null}
      {open ? (
        <g className={styles['dots']}>
          <circle cx="3.8" cy="3.8" r="1.5" />
          <circle cx="10.2" cy="3.8" r="1.5" />
          <circle cx="7" cy="7" r="1.5" />
          <circle cx="3.8" cy="10.2" r="1.5" />
          <circle cx="10.2" cy="10.2" r="1.5" />
        </g>
      ) : null}
    </svg>
  );
}
