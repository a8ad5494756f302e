import { useId, type ReactNode } from 'react';
import styles from './switch.module.css';

interface SwitchProps {
  readonly on: boolean;
  readonly onToggle: () => void;
  /** Its name. */
  readonly children: ReactNode;
}

/** Something that is on or off, at once. Space and Enter press it. */
export function Switch({ on, onToggle, children }: SwitchProps) {
  const label = useId();
  return (
    <button
      type="button"
      role="switch"
      className={styles['switch']}
      aria-checked={on}
      aria-labelledby={label}
      onClick={onToggle}
    >
      <span className={styles['track']} aria-hidden="true">
        <span className={styles['knob']} />
      </span>
      <span id={label} className={styles['label']}>
        {children}
      </span>
    </button>
  );
}
