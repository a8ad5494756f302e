import type { DimensionId } from '../../dimensions/index.ts';
import type { DimensionOption } from '../../dimensions/dimension.ts';
import { dimensionReading } from '../../dimensions/read-dimension.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { activityIn, possibleMonths } from '../../domain/bounds.ts';
import { type MonthInterval, spanOf } from '../../domain/month.ts';
import { activityAt } from '../../domain/reach.ts';
import { filteredBy, type Filters } from '../../view-state/filters.ts';
import type { ViewState } from '../../view-state/view-state.ts';
import type { Counts } from '../../counts/counts.ts';
import { monthsOf } from './period.ts';
import { passes } from './shown-projects.ts';

/** An option of a filter and what choosing it would give. */
export interface FacetCount {
  readonly option: DimensionOption;
  readonly chosen: boolean;
  /** Projects in the period, at the selected place, that the other filters let pass. */
  readonly counts: Counts;
  /** The same at any time. */
  readonly ever: number;
  /** The months from the first to the last of those; null where none has dates. */
  readonly span: MonthInterval | null;
  /** Projects of the dataset that have the option at all. */
  readonly total: number;
}

interface Tally extends Pick<FacetCount, 'chosen'> {
  certain: number;
  possible: number;
  ever: number;
  total: number;
  span: MonthInterval | null;
}

/** What of a view the counts depend on. */
export type FacetView = Pick<ViewState, 'time' | 'area'> & Filters;

/**
 * The options of a dimension with what choosing each by itself would give, while what is chosen in
 * other dimensions is kept. In the order of the dataset. `atlas` is the one without filters.
 * O(projects).
 */
export function facetCounts(
  atlas: Atlas,
  view: FacetView,
  dimension: DimensionId,
): readonly FacetCount[] {
  const { dataset, bounds, reach } = atlas;
  const period = monthsOf(view.time, atlas);
  const { options, of } = dimensionReading(dataset, dimension);
  const pass = passes(
    dataset,
    view,
    filteredBy(view).filter((id) => id !== dimension),
  );
  const there =
    view.area === null
      ? null
      : new Map(reach.at(view.area).map(({ index, paths }) => [index, paths]));
  const facets = options.map(({ id }): Tally => ({
    chosen: view[dimension].includes(id),
    certain: 0,
    possible: 0,
    ever: 0,
    total: 0,
    span: null,
  }));

  of.forEach((positions, index) => {
    const bound = bounds[index] ?? null;
    const paths = there?.get(index);
    const counts = pass(index) && (there === null || paths !== undefined);
    const certainty = !counts
      ? null
      : paths === undefined
        ? activityIn(bound, period)
        : activityAt(paths, bound, period);
    for (const position of positions) {
      const facet = facets[position];
      if (facet === undefined) continue;
      facet.total += 1;
      if (!counts) continue;
      facet.ever += 1;
      if (certainty !== null) facet[certainty] += 1;
      if (bound !== null) facet.span = spanOf(facet.span, possibleMonths(bound));
    }
  });
  return options.map((option, position) => {
    const {
      chosen = false,
      certain = 0,
      possible = 0,
      ever = 0,
      total = 0,
      span = null,
    } = facets[position] ?? {};
    return { option, chosen, counts: { certain, possible }, ever, span, total };
  });
}

/** Whether an option is chosen and has projects, none of them in the period. */
export const isOutsidePeriod = ({ chosen, counts, ever }: FacetCount): boolean =>
  chosen && ever > 0 && counts.certain + counts.possible === 0;
