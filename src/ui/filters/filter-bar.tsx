import { projectsOf } from '../../core/domain/projects.ts';
import { useState } from 'react';
import { useFilters } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { Lazy, usePreloaded } from '../controls/lazy-part.tsx';
import { DIMENSIONS, type DimensionId } from '../../core/dimensions/index.ts';
import { filteredBy } from '../../core/view-state/filters.ts';
import { clearFilters } from '../../core/view-state/updates.ts';
import styles from './filter-bar.module.css';
import { FilterChip } from './filter-chip.tsx';
import { FILTER_PARTS, filtersPart } from './filters-part.ts';
import { useChipWords } from './use-chip-words.ts';

/**
 * The filters: a button each where there is room, else one for all; what is chosen, how many
 * projects that lets pass, and the way back. `onOpened`: a page of the panel was opened from here,
 * and the focus is to go there.
 */
export function FilterBar({ onOpened }: { readonly onOpened: () => void }) {
  const { atlas, words, store } = useAtlas();
  const { filters } = words.messages;
  const by = filteredBy(useFilters());
  const [showsAll, setShowsAll] = useState(false);
  usePreloaded(FILTER_PARTS);
  const { size: total } = projectsOf(atlas.dataset);
  const { shown, of } = filters.shown(atlas.shown?.size ?? total, total);

  return (
    <section className={styles['bar']} aria-label={filters.all} data-filtered={by.length > 0}>
      <div className={styles['chips']}>
        {DIMENSIONS.map(({ id }) => (
          <FilterChip key={id} dimension={id} onOpened={onOpened} />
        ))}
      </div>
      <Button
        look="outlined"
        className={styles['open']}
        aria-haspopup="dialog"
        onClick={() => {
          setShowsAll(true);
        }}
      >
        <Icon name="filter" />
        <span>{filters.open(by.length)}</span>
      </Button>
      <p className={styles['chosen']}>
        {by.map((id, position) => (
          <Chosen key={id} dimension={id} first={position === 0} />
        ))}
      </p>
      {by.length === 0 ? null : (
        <button
          type="button"
          className={styles['clear']}
          onClick={() => {
            store.choose(clearFilters);
          }}
        >
          {filters.clearAll}
        </button>
      )}
      <p className={styles['shown']}>
        <strong>{shown}</strong>
        <span>{` ${of}`}</span>
      </p>
      {showsAll ? (
        <Lazy lazy={filtersPart}>
          {({ FiltersDialog }) => (
            <FiltersDialog
              onOpened={onOpened}
              onClose={() => {
                setShowsAll(false);
              }}
            />
          )}
        </Lazy>
      ) : null}
    </section>
  );
}

/** What is chosen in a filter, beside the button for all of them. */
function Chosen({
  dimension,
  first,
}: {
  readonly dimension: DimensionId;
  readonly first: boolean;
}) {
  const { text } = useChipWords(dimension);
  return <span>{`${first ? '' : '; '}${text}`}</span>;
}
