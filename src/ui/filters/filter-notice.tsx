import { isolated } from '../../core/domain/text/isolated.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { Icon } from '../controls/icon.tsx';
import { ViewAnchor } from '../parts/view-anchor.tsx';
import { isOutsidePeriod, type FacetCount } from '../../core/selectors/projects/facet-counts.ts';
import { setPeriod } from '../../core/view-state/updates.ts';
import styles from './filter-options.module.css';
import { givenBy } from '../../words/sentences/facet-order.ts';

interface FilterNoticeProps {
  readonly facets: readonly FacetCount[];
  readonly nameOf: (facet: FacetCount) => string;
}

/**
 * What is chosen and gives nothing: because of the period, with the way to its months, or because
 * of the other filters.
 */
export function FilterNotice({ facets, nameOf }: FilterNoticeProps) {
  const { words } = useAtlas();
  const { filters } = words.messages;
  const empty = facets.filter((facet) => facet.chosen && facet.total > 0 && givenBy(facet) === 0);
  return empty.map((facet) => {
    const span = facet.span();
    return (
      <p key={facet.option.id} className={styles['notice']}>
        <Icon name="warning" />
        <span>
          <span>{`${isOutsidePeriod(facet) ? filters.none(isolated(nameOf(facet)), facet.ever()) : filters.noneBeside(isolated(nameOf(facet)))} `}</span>
          {span === null ? null : (
            <ViewAnchor className={styles['link']} change={(view) => setPeriod(view, span)}>
              {filters.show(facet.ever())}
            </ViewAnchor>
          )}
        </span>
      </p>
    );
  });
}
