import { isolated } from '../domain/isolated.ts';
import { useAtlas } from '../controls/atlas-context.ts';
import { Icon } from '../controls/icon.tsx';
import { ViewAnchor } from '../controls/view-anchor.tsx';
import { isOutsidePeriod, type FacetCount } from '../selectors/facet-counts.ts';
import { setPeriod } from '../view-state/updates.ts';
import styles from './filter-options.module.css';
import { givenBy } from './facet-order.ts';

interface FilterNoticeProps {
  readonly facets: readonly FacetCount[];
  readonly nameOf: (facet: FacetCount) => string;
}

/** What is chosen and gives nothing: because of the period, with the way to its months, or because of the other filters. */
export function FilterNotice({ facets, nameOf }: FilterNoticeProps) {
  const { words } = useAtlas();
  const { filters } = words.messages;
  const empty = facets.filter((facet) => facet.chosen && facet.total > 0 && givenBy(facet) === 0);
  return empty.map((facet) => {
    const { span } = facet;
    return (
      <p key={facet.option.id} className={styles['notice']}>
        <Icon name="warning" />
        <span>
          <span>{`${isOutsidePeriod(facet) ? filters.none(isolated(nameOf(facet)), facet.ever) : filters.noneBeside(isolated(nameOf(facet)))} `}</span>
          {span === null ? null : (
            <ViewAnchor className={styles['link']} change={(view) => setPeriod(view, span)}>
              {filters.show(facet.ever)}
            </ViewAnchor>
          )}
        </span>
      </p>
    );
  });
}
