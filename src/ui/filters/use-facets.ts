import { useDeferredValue, useMemo } from 'react';
import { useFilters, useView } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import type { DimensionId } from '../../core/dimensions/index.ts';
import { facetCounts, type FacetCount } from '../../core/selectors/projects/facet-counts.ts';

const NO_FACETS: readonly FacetCount[] = [];

/**
 * The options of a filter and what choosing each would give in the view; none without a dimension,
 * which then costs nothing while the view changes. They follow a moving period when there is time
 * for them.
 */
export function useFacets(dimension: DimensionId | null): readonly FacetCount[] {
  const { atlas, unfiltered = atlas } = useAtlas();
  const time = useDeferredValue(useView((view) => (dimension === null ? null : view.time)));
  const area = useView((view) => (dimension === null ? null : view.area));
  const filters = useFilters();
  return useMemo(
    () =>
      dimension === null || time === null
        ? NO_FACETS
        : facetCounts(unfiltered, { time, area, ...filters }, dimension),
    [unfiltered, time, area, filters, dimension],
  );
}
