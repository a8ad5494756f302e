import type { KeyboardEvent, ReactNode } from 'react';
import styles from './project-list.module.css';

/** Marks the buttons that the arrow keys walk between. */
export const CARD_NAME = 'data-card-name';

interface ProjectListProps {
  /** Name of the list. */
  readonly label: string;
  /** Whether a heading of the second level already stands above the list; else there is one for those who walk by headings. */
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
export function moveBetweenCards(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const names = [...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLElement>(`[${CARD_NAME}]`) ?? [])];
  const next = names[nextPosition(event.key, names.indexOf(event.currentTarget), names.length)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function nextPosition(key: string, position: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(position + 1, count - 1);
    case 'ArrowUp':
      return Math.max(position - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
