import type { DimensionId } from '../../dimensions/index.ts';
import type { DimensionOption } from '../../dimensions/dimension.ts';
import { dimensionReading } from '../../dimensions/read-dimension.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { MonthInterval } from '../../domain/month.ts';
import type { Filters } from '../../view-state/filters.ts';
import type { ViewState } from '../../view-state/view-state.ts';
import { activityOf } from '../../counts/activity.ts';
import type { Counts } from '../../counts/counts.ts';
import { monthsOf } from './period.ts';
import { passing } from './shown-projects.ts';

/** An option of a filter and what choosing it would give. */
export interface FacetCount {
  readonly option: DimensionOption;
  readonly chosen: boolean;
  /** Projects in the period, at the selected place, that the other filters let pass. */
  readonly counts: Counts;
  /** The same at any time. */
  readonly ever: () => number;
  /** The months from the first to the last of those; null where none has dates. */
  readonly span: () => MonthInterval | null;
  /** Projects of the dataset that have the option at all. */
  readonly total: number;
}

/** What of a view the counts depend on. */
export type FacetView = Pick<ViewState, 'time' | 'area'> & Filters;

/**
 * The options of a dimension with what choosing each by itself would give, while what is chosen in
 * other dimensions is kept. In the order of the dataset. `atlas` is the one without filters.
 * O(options) once what the other filters let pass is counted at the place.
 */
export function facetCounts(
  atlas: Atlas,
  view: FacetView,
  dimension: DimensionId,
): readonly FacetCount[] {
  const period = monthsOf(view.time, atlas);
  const { options } = dimensionReading(atlas.dataset, dimension);
  const others = passing(atlas.dataset, { ...view, [dimension]: [] });
  const activity = activityOf(atlas, others).options(dimension, view.area);
  const all = activityOf(atlas).options(dimension, null);
  return options.map((option, position) => ({
    option,
    chosen: view[dimension].includes(option.id),
    counts: activity.at(position, period),
    ever: () => activity.ever(position),
    span: () => activity.span(position),
    total: all.ever(position),
  }));
}

/** Whether an option is chosen and has projects, none of them in the period. */
export const isOutsidePeriod = ({ chosen, counts, ever }: FacetCount): boolean =>
  chosen && ever() > 0 && counts.certain + counts.possible === 0;
