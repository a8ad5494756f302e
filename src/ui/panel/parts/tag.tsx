import styles from './tag.module.css';

export type TagTone = 'certain' | 'possible' | 'bad' | 'plain';

/** A word on a ground of its own. The word says all; the colour repeats it. */
export function Tag({ tone, children }: { readonly tone: TagTone; readonly children: string }) {
  return <span className={`${styles['tag'] ?? ''} ${styles[tone] ?? ''}`}>{children}</span>;
}
