import type { ReactNode } from 'react';
import type { ViewChange } from '../../core/view-state/store.ts';
import styles from '../controls/button.module.css';
import { ViewAnchor } from './view-anchor.tsx';

interface ViewSegmentsProps<Value extends string> {
  /** Name of the group. */
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly name: ReactNode;
    readonly change: ViewChange;
  }[];
  /** The one that is shown. */
  readonly value: Value;
}

/**
 * A few views of the same beside one another, of which one is shown: links, since each has an
 * address.
 */
export function ViewSegments<Value extends string>({
  label,
  options,
  value,
}: ViewSegmentsProps<Value>) {
  return (
    <fieldset className={styles['segments']} aria-label={label}>
      {options.map((option) => (
        <ViewAnchor
          key={option.value}
          className={styles['button']}
          change={option.change}
          aria-current={option.value === value ? 'page' : undefined}
        >
          {option.name}
        </ViewAnchor>
      ))}
    </fieldset>
  );
}
