import { useId, useState } from 'react';
import { useFilters, useView } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { Icon } from '../controls/icon.tsx';
import { ViewAnchor } from '../parts/view-anchor.tsx';
import { folded } from '../../core/domain/text/folded.ts';
import type { DimensionId } from '../../core/dimensions/index.ts';
import { optionLanguage, optionName } from '../../words/sentences/option-names.ts';
import type { FacetCount } from '../../core/selectors/projects/facet-counts.ts';
import { openList, toggleOption } from '../../core/view-state/updates.ts';
import { monthsOf } from '../../core/selectors/projects/period.ts';
import { filteredBy } from '../../core/view-state/filters.ts';
import { orderedFacets } from '../../words/sentences/facet-order.ts';
import styles from './filter-options.module.css';
import { FilterNotice } from './filter-notice.tsx';
import { FilterOption } from './filter-option.tsx';
import { useFacets } from './use-facets.ts';

/** From so many options on there is a field to find one in. */
const SEARCHED_FROM = 8;

/**
 * The options of a filter: a box to tick each, with what it would give, and what is chosen but
 * can't be seen.
 */
export function FilterOptions({
  dimension,
  onLeave,
}: {
  readonly dimension: DimensionId;
  readonly onLeave: () => void;
}) {
  const { store, words } = useAtlas();
  const { filters } = words.messages;
  const facets = useFacets(dimension);
  const [typed, setTyped] = useState('');
  const nameOf = ({ option }: FacetCount): string => optionName(option, words);
  const otherLanguage = ({ option }: FacetCount): string | undefined =>
    [optionLanguage(option, words)].find((language) => language !== words.language);
  const has = (facet: FacetCount): boolean => folded(nameOf(facet)).includes(folded(typed.trim()));
  const isSearched = facets.length >= SEARCHED_FROM;
  const found = isSearched ? facets.filter(has) : facets;
  const { tied, untied } = orderedFacets(found, nameOf, words.grammar.compare);
  const name = filters.names[dimension];
  const options = (shown: readonly FacetCount[]) =>
    shown.map((facet) => (
      <FilterOption
        key={facet.option.id}
        facet={facet}
        name={nameOf(facet)}
        lang={otherLanguage(facet)}
        mark={typed.trim()}
        onToggle={() => {
          store.choose((view) => toggleOption(view, dimension, facet.option.id));
        }}
      />
    ));

  return (
    <fieldset className={styles['group']} aria-label={name}>
      {isSearched ? (
        <FindOption
          name={name}
          typed={typed}
          found={found.length}
          of={facets.length}
          onType={setTyped}
        />
      ) : null}
      {found.length === 0 ? (
        <p className={styles['note']}>
          {facets.length === 0 ? filters.noOptions : filters.nothingFound(facets.length)}
        </p>
      ) : null}
      <div className={styles['list']}>
        {options(tied)}
        {untied.length === 0 ? null : (
          <>
            <p className={styles['caption']}>{filters.untied}</p>
            {options(untied)}
          </>
        )}
      </div>
      <FilterNotice facets={facets} nameOf={nameOf} />
      <CountsOf dimension={dimension} />
      {dimension === 'framework' && untied.length > 0 ? (
        <ViewAnchor
          className={styles['link']}
          change={(view) => openList(view, 'about')}
          onFollow={(change) => {
            store.choose(change);
            onLeave();
          }}
        >
          {filters.aboutFrameworks}
        </ViewAnchor>
      ) : null}
    </fieldset>
  );
}

interface FindOptionProps {
  readonly name: string;
  readonly typed: string;
  readonly found: number;
  readonly of: number;
  readonly onType: (typed: string) => void;
}

function FindOption({ name, typed, found, of, onType }: FindOptionProps) {
  const { filters } = useAtlas().words.messages;
  const count = useId();
  return (
    <div className={styles['search']}>
      <Icon name="search" />
      <input
        type="search"
        aria-label={filters.search(name)}
        aria-describedby={count}
        value={typed}
        onChange={({ target }) => {
          onType(target.value);
        }}
      />
      <span id={count} className={styles['found']}>
        {filters.found(found, of)}
      </span>
    </div>
  );
}

/** Of which place, months and other filters the counts are. */
function CountsOf({ dimension }: { readonly dimension: DimensionId }) {
  const { atlas, words } = useAtlas();
  const { filters } = words.messages;
  const area = useView((view) => view.area);
  const period = monthsOf(
    useView((view) => view.time),
    atlas,
  );
  const chosen = useFilters();
  const others = filteredBy(chosen).flatMap((id) =>
    id === dimension ? [] : filters.several(filters.names[id], chosen[id].length),
  );
  const where = area === null ? null : words.areas.inSentence(area);
  return <p className={styles['note']}>{filters.countsOf(where, words.when(period), others)}</p>;
}
