import type { KeyboardEvent, ReactNode } from 'react';
import { rove } from '../../controls/roving.ts';
import styles from './project-list.module.css';

/** Marks the names that the arrow keys walk between. */
export const CARD_NAME = 'data-card-name';

interface ProjectListProps {
  /** Name of the list. */
  readonly label: string;
  /**
   * Whether a heading of the second level already stands above the list; else there is one for
   * those who walk by headings.
   */
  readonly titled?: boolean;
  readonly children: ReactNode;
}

/** A list of cards. */
export function ProjectList({ label, titled = false, children }: ProjectListProps) {
  return (
    <>
      {titled ? null : <h2 className="visually-hidden">{label}</h2>}
      <ul className={styles['list']} aria-label={label}>
        {children}
      </ul>
    </>
  );
}

/** Keys of a card's name: ↑ ↓ Home End go to the names of the other cards in its list. */
export const moveBetweenCards = (event: KeyboardEvent<HTMLElement>): void => {
  rove(event, 'ul', `[${CARD_NAME}]`);
};
