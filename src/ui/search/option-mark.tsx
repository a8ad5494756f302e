import { Icon } from '../controls/icon.tsx';
import { MOST_COLOURS } from '../../core/selectors/projects/most-colours.ts';
import styles from './option-mark.module.css';
import type { OptionMark as Mark } from '../../words/sentences/search-options.ts';

interface OptionMarkProps {
  readonly mark: Mark;
  /** Projects of the data: many of them share one colour. */
  readonly projects: number;
}

/**
 * What stands before a name: a pin, a project's colour, an area's pattern. The words beside it say
 * the same.
 */
export function OptionMark({ mark, projects }: OptionMarkProps) {
  switch (mark.kind) {
    case 'none':
      return <Icon name="search" size={16} />;
    case 'period':
      return <Icon name="calendar" size={16} />;
    case 'project':
      return (
        <Square>
          <rect
            className={
              (projects <= MOST_COLOURS ? styles[`p${String(mark.index + 1)}`] : undefined) ??
              styles['shared']
            }
            width="14"
            height="14"
            rx="2.5"
          />
        </Square>
      );
    case 'added':
      return <Icon name="plus" size={16} />;
    case 'cross-border':
      return (
        <Square>
          <rect className={styles['shared']} width="14" height="14" rx="2.5" />
          <path
            className={styles['stripes']}
            d="M2.2 6.8 6.8 2.2M1.8 12.2 12.2 1.8M7.2 11.8l4.6-4.6"
          />
        </Square>
      );
    case 'body':
    case 'record':
      return (
        <Square>
          <rect
            className={styles['outline']}
            x="1"
            y="1"
            width="12"
            height="12"
            rx={mark.kind === 'body' ? 6 : 2}
          />
        </Square>
      );
    case 'country':
    case 'unit':
    case 'group':
    case 'region':
    case 'shape':
      return <Icon name="pin" size={16} />;
  }
}

function Square({ children }: { readonly children: React.ReactNode }) {
  return (
    <svg
      className={styles['mark']}
      width="16"
      height="16"
      viewBox="-1 -1 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
