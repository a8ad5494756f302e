import type { DimensionId } from '../dimensions/index.ts';
import type { AreaId, Bbox } from '../domain/area.ts';
import type { Layer } from '../domain/layers.ts';
import { addMonths, monthCount, type Month, type MonthInterval } from '../domain/month.ts';
import { frameBounds } from './frame.ts';
import { byCharacters, NO_FILTERS } from './filters.ts';
import {
  isTab,
  type MapExtent,
  type PanelList,
  type Period,
  type ViewState,
} from './view-state.ts';

/**
 * What the reader can do to a view: each gives the fields that change, for `store.choose` or
 * `store.move`. A project, a body, a record and a list head the panel before a place does; so
 * choosing a place closes them, and opening one keeps the place.
 */
export type ViewFields = Partial<ViewState>;

/**
 * A place chosen by search, list or panel: the frame follows it. Choosing none leaves the frame
 * where it is.
 */
export const selectArea = (view: ViewState, area: AreaId | null): ViewFields =>
  area === null ? { area, ...NOTHING_OPEN } : { area, ...nothingBefore(view), map: null };

/** A place chosen on the map: a frame that the reader set stays. */
export const selectAreaOnMap = (view: ViewState, area: AreaId | null): ViewFields => ({
  area,
  ...nothingBefore(view),
});

/** Opens a project; its months and its places are looked at only if the reader goes there. */
export const openProject = (_view: ViewState, project: string): ViewFields => ({
  ...NO_PAGE,
  project,
});

/** Opens the page of an organisation. */
export const openBody = (_view: ViewState, body: string): ViewFields => ({ ...NO_PAGE, body });

/**
 * Opens a framework or another record. A list that it was chosen from stays, so that closing the
 * record leads back.
 */
export const openRecord = (_view: ViewState, record: string): ViewFields => ({
  ...NO_PAGE,
  record,
});

/** Opens a list of the panel. */
export const openList = (_view: ViewState, list: PanelList): ViewFields => ({ ...NO_PAGE, list });

/**
 * Shows another tab or list of the panel, or with null the places; what heads the panel is closed,
 * a selected place isn't.
 */
export const showTab = (_view: ViewState, list: PanelList | null): ViewFields => ({
  ...NO_PAGE,
  list,
});

/** Compares the period with a second one, or with null ends the comparison. */
export const compareWith = (_view: ViewState, compare: Period | null): ViewFields => ({ compare });

/** The later of two compared periods becomes the first, or the other way round. */
export const swapPeriods = ({ time, compare }: ViewState): ViewFields =>
  compare === null ? {} : { time: compare, compare: time };

/** Shows the map, or the table in its place. */
export const showView = (_view: ViewState, view: ViewState['view']): ViewFields => ({ view });

/**
 * Shows or hides what other sources add. What is open is closed with it where only they name it
 * (`known` false).
 */
export const showLayer = (_view: ViewState, layer: Layer, known = true): ViewFields =>
  known ? { layer } : { ...NO_PAGE, layer };

/** Text of the search, as it is typed: finding is no choice yet. */
export const searchFor = (_view: ViewState, q: string): ViewFields => ({ q });

/** Chooses an option of a dimension, or takes it back. What is open stays open. */
export function toggleOption(view: ViewState, dimension: DimensionId, id: string): ViewFields {
  const chosen = view[dimension];
  return chooseOptions(
    view,
    dimension,
    chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
  );
}

/** Chooses these options of a dimension and no others of it. */
export const chooseOptions = (
  _view: ViewState,
  dimension: DimensionId,
  ids: readonly string[],
): ViewFields => ({
  [dimension]: ids.length === 0 ? NO_FILTERS[dimension] : [...new Set(ids)].toSorted(byCharacters),
});

/** Takes back all that is chosen in any dimension. */
export const clearFilters = (): ViewFields => NO_FILTERS;

/** Whether the panel shows anything but the projects of the period. */
export const isOpen = ({ compare, area, project, body, record, list }: ViewState): boolean =>
  compare !== null ||
  area !== null ||
  project !== null ||
  body !== null ||
  record !== null ||
  list !== null;

/**
 * Closes the open project, body or record, or else the list, or else the comparison, or else the
 * selected place.
 */
export function goUp({ compare, project, body, record, list }: ViewState): ViewFields {
  if (project !== null || body !== null || record !== null) return NO_PAGE;
  if (list !== null) return { list: null };
  return compare === null ? { area: null } : { compare: null };
}

/** Closes whatever is open, the comparison and the selected place too. */
export const closeAll = (_view: ViewState): ViewFields => ({
  compare: null,
  area: null,
  ...NOTHING_OPEN,
});

const NO_PAGE = { project: null, body: null, record: null } as const;
/** Nothing that would head the panel before a place; a tab stays. */
const nothingBefore = ({ list }: ViewState): ViewFields => ({
  ...NO_PAGE,
  list: isTab(list) ? list : null,
});

const NOTHING_OPEN = { ...NO_PAGE, list: null } as const;

/**
 * Looks at other months; an interval that ends before it starts is a mistake of the caller and
 * throws a RangeError.
 */
export function setPeriod(_view: ViewState, time: Period): ViewFields {
  if (time !== 'all' && time.first > time.last)
    throw new RangeError('a period that ends before it starts');
  return { time };
}

/**
 * Earlier (-1) or later (1) by the length of the period itself; at the ends of the axis it stops
 * and keeps its length.
 */
export function stepPeriod(
  { time }: ViewState,
  direction: -1 | 1,
  axis: MonthInterval,
): ViewFields {
  if (time === 'all') return {};
  const wanted = direction * monthCount(time);
  const most =
    direction === 1 ? Math.max(axis.last - time.last, 0) : Math.min(axis.first - time.first, 0);
  const step = direction === 1 ? Math.min(wanted, most) : Math.max(wanted, most);
  return step === 0
    ? {}
    : { time: { first: addMonths(time.first, step), last: addMonths(time.last, step) } };
}

/** Lengths of a period that have a button, in months. */
const PERIOD_LENGTHS = { month: 1, quarter: 3, year: 12 } as const;
export type PeriodLength = keyof typeof PERIOD_LENGTHS | 'all';

/**
 * Sets the length and keeps the first month; ends with the axis at the latest. From `all` it starts
 * with the axis.
 */
export function setPeriodLength(
  { time }: ViewState,
  length: PeriodLength,
  axis: MonthInterval,
): ViewFields {
  if (length === 'all') return { time: 'all' };
  const first = within(axis, time === 'all' ? axis.first : time.first);
  return { time: { first, last: within(axis, addMonths(first, PERIOD_LENGTHS[length] - 1)) } };
}

/** The length whose button is pressed; null for any other number of months. */
export function periodLengthOf(time: Period): PeriodLength | null {
  if (time === 'all') return 'all';
  const count = monthCount(time);
  return (
    (['month', 'quarter', 'year'] as const).find((length) => PERIOD_LENGTHS[length] === count) ??
    null
  );
}

/**
 * The map at rest in a box of the reader's own, with no more decimals than the zoom needs
 * (`frameBounds`).
 */
export const moveFrame = (_view: ViewState, bounds: Bbox, zoom?: number): ViewFields => ({
  map: { kind: 'bounds', bounds: frameBounds(bounds, zoom) },
});

/** An extent by its name. */
export const chooseExtent = (_view: ViewState, name: MapExtent): ViewFields => ({
  map: { kind: 'extent', name },
});

const within = ({ first, last }: MonthInterval, month: Month): Month => {
  if (month < first) return first;
  return month > last ? last : month;
};
