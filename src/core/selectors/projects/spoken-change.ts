import { projectsOf } from '../../domain/projects.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { filtersOf, type Filters } from '../../view-state/filters.ts';
import { spokenFields } from '../../view-state/view-fields.ts';
import type { Period, ViewState } from '../../view-state/view-state.ts';
import { certainPlacesInLayers } from '../added/added-counts.ts';
import { head } from '../head.ts';
import type { Heading } from './heading.ts';
import type { Counts } from '../../counts/counts.ts';
import { listedCounts } from './listed-projects.ts';
import { monthsOf } from './period.ts';
import { targetSummary } from './target-summary.ts';

/** What assistive technology is told after a change of the view, without words. */
export type SpokenChange =
  | {
      readonly kind: 'filters';
      readonly filters: Filters;
      readonly shown: number;
      readonly of: number;
    }
  /** The heading that a new period gives a comparison or a list. */
  | { readonly kind: 'heading'; readonly heading: Heading }
  | {
      readonly kind: 'layer';
      readonly places: { readonly page: number; readonly withAdded: number } | null;
    }
  | {
      readonly kind: 'place';
      readonly place: NonNullable<ViewState['area']>;
      readonly chosen: boolean;
      readonly time: Period;
      readonly counts: Counts;
    }
  | {
      readonly kind: 'period';
      readonly time: Period;
      readonly counts: Counts;
      readonly countries: number;
    };

/**
 * Of the layer it is told what it adds, `added` while it is shown. With a place selected a new
 * period is told of the place. Null where nothing changed that is heard: the frame of the map, an
 * opened project whose heading takes the focus.
 */
export function spokenChange(
  atlas: Atlas,
  before: ViewState,
  after: ViewState,
  added?: Atlas,
): SpokenChange | null {
  const about = spokenFields(before, after);
  if (about.has('layer')) {
    return {
      kind: 'layer',
      places:
        added === undefined || after.layer === 'page'
          ? null
          : certainPlacesInLayers(atlas, added, after),
    };
  }
  if (about.has('filters')) {
    return {
      kind: 'filters',
      filters: filtersOf(after),
      shown: atlas.shown?.size ?? projectsOf(atlas.dataset).size,
      of: projectsOf(atlas.dataset).size,
    };
  }
  const isChosen = about.has('place');
  if (about.has('months') && !isChosen && (after.compare !== null || isPeriodList(after.list)))
    return {
      kind: 'heading',
      heading: head({ atlas, ...(added === undefined ? {} : { added }) }, after).heading,
    };
  if (!isChosen && after.time === before.time) return null;
  const counts = listedCounts(atlas, after);
  if (after.area !== null)
    return {
      kind: 'place',
      place: after.area,
      chosen: isChosen,
      time: after.time,
      counts,
    };
  return {
    kind: 'period',
    time: after.time,
    counts,
    countries: targetSummary(atlas, monthsOf(after.time, atlas)).countriesReached,
  };
}

const isPeriodList = (list: ViewState['list']): boolean => list === 'overlaps' || list === 'gaps';

/** The months of a spoken change. */
export const spokenMonths = (atlas: Atlas, change: Extract<SpokenChange, { time: Period }>) =>
  monthsOf(change.time, atlas);
