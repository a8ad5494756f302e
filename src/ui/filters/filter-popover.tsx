import { offset, shift } from '@floating-ui/dom';
import { useAtlas } from '../../session/use-atlas.ts';
import type { DimensionId } from '../../core/dimensions/index.ts';
import { EDGE_PX, keepFloating } from '../controls/overlay/floating.ts';
import styles from './filter-popover.module.css';
import { FilterOptions } from './filter-options.tsx';

interface FilterPopoverProps {
  readonly id: string;
  readonly dimension: DimensionId;
  /** How many options are chosen. */
  readonly chosen: number;
  readonly onClear: () => void;
  /** A page of the panel was opened from here. */
  readonly onLeave: () => void;
}

/** The options of a filter under its button. */
export function FilterPopover({ id, dimension, chosen, onClear, onLeave }: FilterPopoverProps) {
  const { filters } = useAtlas().words.messages;
  return (
    <div ref={settle} id={id} className={styles['popover']}>
      <div className={styles['head']} aria-hidden="true">
        {filters.names[dimension]}
      </div>
      <FilterOptions dimension={dimension} onLeave={onLeave} />
      {chosen === 0 ? null : (
        <button type="button" className={styles['clearChosen']} onClick={onClear}>
          {filters.clearChosen(chosen)}
        </button>
      )}
    </div>
  );
}

/** Between the button and its popover. */
const GAP_PX = 8;

/**
 * A popover opens under its button, moves to the side where the window ends, and takes the focus.
 */
function settle(popover: HTMLDivElement | null): (() => void) | undefined {
  const chip = popover?.parentElement ?? null;
  if (popover === null || chip === null) return undefined;
  popover.querySelector('input')?.focus();
  return keepFloating(chip, popover, {
    placement: 'bottom-start',
    middleware: [offset(GAP_PX), shift({ padding: EDGE_PX })],
    onPlaced: (x, y) => {
      Object.assign(popover.style, { left: `${String(x)}px`, top: `${String(y)}px` });
    },
  });
}
