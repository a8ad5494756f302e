import styles from './mark-sign.module.css';

/** Stated, computed, added by another source, or stated otherwise there. */
export type MarkSign = 'quote' | 'equals' | 'plus' | 'differ';

interface SignProps {
  readonly sign: MarkSign;
  readonly small?: boolean;
}

export function Sign({ sign, small = false }: SignProps) {
  return (
    <svg
      className={`${styles['sign'] ?? ''} ${small ? (styles['small'] ?? '') : ''}`}
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
    >
      {sign === 'quote' ? (
        <path
          className={styles['solid']}
          d="M5.2 2.6C3 3.2 1.4 4.8 1.4 7.2c0 1.4.9 2.4 2.1 2.4 1 0 1.8-.8 1.8-1.8S4.6 6 3.7 6c-.2 0-.3 0-.4.1.2-1 1-1.8 2.2-2.3zm5.3 0C8.3 3.2 6.7 4.8 6.7 7.2c0 1.4.9 2.4 2.1 2.4 1 0 1.8-.8 1.8-1.8S9.9 6 9 6c-.2 0-.3 0-.4.1.2-1 1-1.8 2.2-2.3z"
        />
      ) : null}
      {sign === 'equals' ? <path d="M2 4.2h8M2 7.8h8" /> : null}
      {sign === 'differ' ? <path d="M2 4.2h8M2 7.8h8M8.6 1.6 3.4 10.4" /> : null}
      {sign === 'plus' ? <path d="M6 1.5v9M1.5 6h9" /> : null}
    </svg>
  );
}
