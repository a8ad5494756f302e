import { useEffect, useRef } from 'react';
import { useFilters, useView } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { Button } from '../controls/button.tsx';
import { Modal } from '../controls/modal.tsx';
import { DIMENSIONS, type DimensionId } from '../../core/dimensions/index.ts';
import { chosenNames } from '../../words/sentences/option-names.ts';
import { listedCounts } from '../../core/selectors/projects/listed-projects.ts';
import { filteredBy } from '../../core/view-state/filters.ts';
import { clearFilters } from '../../core/view-state/updates.ts';
import { FilterOptions } from './filter-options.tsx';
import styles from './filters-dialog.module.css';

interface FiltersDialogProps {
  readonly onClose: () => void;
  /** A page of the panel was opened from here: the focus is to go there. */
  readonly onOpened: () => void;
}

/**
 * All filters, one below the other, where there is no room for a row of buttons. Its last button
 * says what they give.
 */
export function FiltersDialog({ onClose, onOpened }: FiltersDialogProps) {
  const { atlas, store, words } = useAtlas();
  const { filters, close } = words.messages;
  const time = useView((view) => view.time);
  const area = useView((view) => view.area);
  const { certain, possible } = listedCounts(atlas, { time, area });
  const isFiltered = filteredBy(useFilters()).length > 0;
  const leave = (): void => {
    onClose();
    onOpened();
  };
  return (
    <Modal title={filters.all} close={close} onClose={onClose} sheet>
      <div className={styles['body']}>
        {DIMENSIONS.map(({ id }) => (
          <Section key={id} dimension={id} onLeave={leave} />
        ))}
      </div>
      <form method="dialog" className={styles['foot']}>
        {isFiltered ? (
          <Button
            look="outlined"
            onClick={() => {
              store.choose(clearFilters);
            }}
          >
            {filters.clearAll}
          </Button>
        ) : null}
        <Button look="primary" type="submit" className={styles['show']}>
          {filters.showProjects({ certain, possible })}
        </Button>
      </form>
    </Modal>
  );
}

/**
 * One filter, folded until it is wanted; one in which something is chosen is open from the start.
 */
function Section({
  dimension,
  onLeave,
}: {
  readonly dimension: DimensionId;
  readonly onLeave: () => void;
}) {
  const { atlas, words } = useAtlas();
  const filters = useFilters();
  const details = useRef<HTMLDetailsElement>(null);
  const names = chosenNames(atlas.dataset, filters, dimension, words);
  const isOpen = useRef(names.length > 0);
  useEffect(() => {
    if (details.current !== null) details.current.open = isOpen.current;
  }, []);
  return (
    <details ref={details} className={styles['section']}>
      <summary>
        <span>{words.messages.filters.names[dimension]}</span>
        {names.length === 0 ? null : (
          <span className={styles['names']}>{words.messages.filters.orFew(names)}</span>
        )}
      </summary>
      <FilterOptions dimension={dimension} onLeave={onLeave} />
    </details>
  );
}
