import type { AreaId, Bbox } from '../domain/area.ts';
import { addMonths, monthCount, type Month, type MonthInterval } from '../domain/month.ts';
import { frameBounds } from './frame.ts';
import type { MapExtent, Period, ViewState } from './view-state.ts';

/**
 * What the reader can do to a view: each gives the fields that change, for `store.choose` or `store.move`. Of a place and
 * a project the project heads the panel; so choosing a place closes the project, and opening a project keeps the place.
 */
export type ViewFields = Partial<ViewState>;

/** A place chosen by search, list or panel: the frame follows it. Choosing none leaves the frame where it is. */
export const selectArea = (_view: ViewState, area: AreaId | null): ViewFields =>
  area === null ? { area, project: null } : { area, project: null, map: null };

/** A place chosen on the map: a frame that the reader set stays. */
export const selectAreaOnMap = (_view: ViewState, area: AreaId | null): ViewFields => ({ area, project: null });

/** Opens a project; its months and its places are looked at only if the reader goes there. */
export const openProject = (_view: ViewState, project: string): ViewFields => ({ project });

/** Closes the open project, or else the selected place. */
export const goUp = (view: ViewState): ViewFields => (view.project === null ? { area: null } : { project: null });

/** Closes the open project and the selected place. */
export const closeAll = (_view: ViewState): ViewFields => ({ area: null, project: null });

/** Looks at other months; an interval that ends before it starts is a mistake of the caller and throws a RangeError. */
export function setPeriod(_view: ViewState, time: Period): ViewFields {
  if (time !== 'all' && time.first > time.last) throw new RangeError('a period that ends before it starts');
  return { time };
}

/** Earlier (-1) or later (1) by the length of the period itself; at the ends of the axis it stops and keeps its length. */
export function stepPeriod({ time }: ViewState, direction: -1 | 1, axis: MonthInterval): ViewFields {
  if (time === 'all') return {};
  const wanted = direction * monthCount(time);
  const most = direction === 1 ? Math.max(axis.last - time.last, 0) : Math.min(axis.first - time.first, 0);
  const step = direction === 1 ? Math.min(wanted, most) : Math.max(wanted, most);
  return step === 0 ? {} : { time: { first: addMonths(time.first, step), last: addMonths(time.last, step) } };
}

/** Lengths of a period that have a button, in months. */
export const PERIOD_LENGTHS = { month: 1, quarter: 3, year: 12 } as const;
export type PeriodLength = keyof typeof PERIOD_LENGTHS | 'all';

/** Sets the length and keeps the first month; ends with the axis at the latest. From `all` it starts with the axis. */
export function setPeriodLength({ time }: ViewState, length: PeriodLength, axis: MonthInterval): ViewFields {
  if (length === 'all') return { time: 'all' };
  const first = within(axis, time === 'all' ? axis.first : time.first);
  return { time: { first, last: within(axis, addMonths(first, PERIOD_LENGTHS[length] - 1)) } };
}

/** The length whose button is pressed; null for any other number of months. */
export function periodLengthOf(time: Period): PeriodLength | null {
  if (time === 'all') return 'all';
  const count = monthCount(time);
  return (['month', 'quarter', 'year'] as const).find((length) => PERIOD_LENGTHS[length] === count) ?? null;
}

/** The map at rest in a box of the reader's own, with no more decimals than the zoom needs (`frameBounds`). */
export const moveFrame = (_view: ViewState, bounds: Bbox, zoom?: number): ViewFields => ({
  map: { kind: 'bounds', bounds: frameBounds(bounds, zoom) },
});

/** An extent by its name. */
export const chooseExtent = (_view: ViewState, name: MapExtent): ViewFields => ({ map: { kind: 'extent', name } });

const within = ({ first, last }: MonthInterval, month: Month): Month => {
  if (month < first) return first;
  return month > last ? last : month;
};
