import { useCallback, useId, useRef, useState } from 'react';
import { useAtlas } from '../../session/use-atlas.ts';
import { Icon } from '../controls/icon.tsx';
import { Lazy } from '../controls/lazy-part.tsx';
import { useCloseElsewhere } from '../controls/overlay/use-close-elsewhere.ts';
import { useEscape } from '../controls/overlay/use-escape.ts';
import type { DimensionId } from '../../core/dimensions/index.ts';
import { chooseOptions } from '../../core/view-state/updates.ts';
import styles from './filter-chip.module.css';
import { filtersPart } from './filters-part.ts';
import { useChipWords } from './use-chip-words.ts';

interface FilterChipProps {
  readonly dimension: DimensionId;
  /** A page of the panel was opened from here: the focus is to go there. */
  readonly onOpened: () => void;
}

/**
 * A filter as a button that says what is chosen and opens its options; beside it the way to take
 * that back.
 */
export function FilterChip({ dimension, onOpened }: FilterChipProps) {
  const { store, words } = useAtlas();
  const { filters } = words.messages;
  const { text, chosen, isOutside } = useChipWords(dimension);
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = useCallback(() => {
    setOpen(false);
  }, []);
  useCloseElsewhere(whole, open, close);
  useEscape(whole, open, (isWithin) => {
    close();
    if (isWithin) button.current?.focus();
  });
  const clear = (): void => {
    store.choose((view) => chooseOptions(view, dimension, []));
    button.current?.focus();
  };
  const tone = chosen === 0 ? 'rest' : isOutside ? 'outside' : 'chosen';

  return (
    <div ref={whole} className={styles['whole']}>
      <span className={styles['chip']} data-tone={tone} data-open={open}>
        <button
          ref={button}
          type="button"
          className={styles['button']}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <span className={styles['text']}>{text}</span>
          {chosen === 0 ? <Icon name="down" size={16} /> : null}
        </button>
        {chosen === 0 ? null : (
          <button
            type="button"
            className={styles['clear']}
            aria-label={filters.clear(filters.names[dimension])}
            onClick={clear}
          >
            <Icon name="close" size={16} />
          </button>
        )}
      </span>
      {open ? (
        <Lazy lazy={filtersPart}>
          {({ FilterPopover }) => (
            <FilterPopover
              id={id}
              dimension={dimension}
              chosen={chosen}
              onClear={clear}
              onLeave={() => {
                close();
                onOpened();
              }}
            />
          )}
        </Lazy>
      ) : null}
    </div>
  );
}
