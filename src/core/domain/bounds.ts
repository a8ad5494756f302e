import type { Source } from './dataset.ts';
import { parseEdtf, type Edtf } from './edtf.ts';
import { addMonths, type Month, type MonthInterval } from './month.ts';
import type { Project } from './project.ts';

/** When a project can have begun and ended, in months, each included. */
export interface Bounds {
  readonly earliestStart: Month;
  readonly latestStart: Month;
  readonly earliestEnd: Month;
  readonly latestEnd: Month;
  /** The source leaves the year open: possible in all of its months, certain in none. */
  readonly doubtful: boolean;
}

export type Certainty = 'certain' | 'possible';

/**
 * What bounds depend on beside the project: the month of today, and the first month of the data.
 */
export interface BoundsContext {
  readonly today: Month;
  readonly dataFirst: Month;
  readonly sources: readonly Source[];
}

/**
 * The four bounds of a project (dataset format, «Bounds of a project in months»), or null where it
 * has neither start nor end: such a project is listed under «without dates» and never active.
 */
export function projectBounds(project: Project, context: BoundsContext): Bounds | null {
  const start = project.start?.kind === 'span' ? project.start : null;
  return boundsBetween(
    start,
    project.end ?? null,
    () => monthOfStatement(project, context.sources),
    context,
  );
}

/** The same of dates alone; `stated` is asked for the end of a project that is said to run on. */
export function boundsBetween(
  start: Span | null,
  end: OpenSpan | null,
  stated: () => Month | null,
  context: Pick<BoundsContext, 'today' | 'dataFirst'>,
): Bounds | null {
  if (start === null && end === null) return null;
  const { earliestEnd, latestEnd } = endBounds(start, end, stated, context);
  return {
    earliestStart: start?.earliest ?? context.dataFirst,
    latestStart: start?.latest ?? latestEnd,
    earliestEnd: earliestEnd ?? start?.earliest ?? context.dataFirst,
    latestEnd,
    doubtful: start?.doubtful === true || (end?.kind === 'span' && end.doubtful),
  };
}

export type Span = Omit<Extract<Edtf, { kind: 'span' }>, 'text'>;
type OpenSpan = Span | { readonly kind: 'open' };

/** `earliestEnd` null: nothing says how long it ran at least. */
function endBounds(
  start: Span | null,
  end: OpenSpan | null,
  stated: () => Month | null,
  context: Pick<BoundsContext, 'today'>,
): { earliestEnd: Month | null; latestEnd: Month } {
  if (end?.kind === 'span') return { earliestEnd: end.earliest, latestEnd: end.latest };
  const latestEnd = start !== null && start.latest > context.today ? start.latest : context.today;
  return {
    earliestEnd: end === null ? null : stated(),
    latestEnd,
  };
}

/**
 * Until when «still running» was said for certain: the fact's date, else when its source was
 * published, else looked up.
 */
export function monthOfStatement(
  project: Pick<Project, 'facts' | 'sources'>,
  sources: readonly Source[],
): Month | null {
  const fact = project.facts['end'] ?? project.facts['start'];
  const source = sources.find(({ id }) => id === (fact?.source ?? project.sources[0]));
  const said = parsedSpan(fact?.date) ?? source?.published ?? null;
  if (said?.kind === 'span') return said.earliest;
  return parsedSpan(source?.accessed)?.earliest ?? null;
}

/** The months in which a project can be active. */
export const possibleMonths = ({ earliestStart, latestEnd }: Bounds): MonthInterval => ({
  first: earliestStart,
  last: latestEnd,
});

/**
 * The months in which a project is certainly active; null where it may have ended before it must
 * have begun, or its year is open.
 */
export const certainMonths = ({
  latestStart,
  earliestEnd,
  doubtful,
}: Bounds): MonthInterval | null =>
  doubtful || latestStart > earliestEnd ? null : { first: latestStart, last: earliestEnd };

/**
 * Whether a project is active in a period: certainly if it has surely begun by the last month and
 * surely not ended before the first; possibly if it can be; null if it isn't. The one predicate of
 * map, list, timeline, table and export.
 */
export function activityIn(bounds: Bounds | null, period: MonthInterval): Certainty | null {
  if (bounds === null) return null;
  if (!bounds.doubtful && bounds.latestStart <= period.last && bounds.earliestEnd >= period.first)
    return 'certain';
  return bounds.earliestStart <= period.last && bounds.latestEnd >= period.first
    ? 'possible'
    : null;
}

/**
 * The first month of the data: the earliest start, or the earliest end of a project without one,
 * which can't begin after it; `fallback` where no project has either.
 */
export function firstMonthOf(projects: Iterable<Project>, fallback: Month): Month {
  let least = fallback;
  for (const { start, end } of projects) {
    const first = start?.kind === 'span' ? start : end?.kind === 'span' ? end : null;
    if (first !== null && first.earliest < least) least = first.earliest;
  }
  return least;
}

/**
 * The months of the time axis: January of the first year to December of the year after the last,
 * both included, and as far as `today` needs where nothing has dates.
 */
export function axisOf(allBounds: readonly (Bounds | null)[], today: Month): MonthInterval {
  const known = allBounds.filter((bounds) => bounds !== null);
  const first =
    known.length === 0
      ? today
      : known.reduce(
          (least, { earliestStart }) => (earliestStart < least ? earliestStart : least),
          known[0]?.earliestStart ?? today,
        );
  const last =
    known.length === 0
      ? today
      : known.reduce(
          (most, { latestEnd }) => (latestEnd > most ? latestEnd : most),
          known[0]?.latestEnd ?? today,
        );
  return { first: addMonths(first, -(first % 12)), last: addMonths(last, 23 - (last % 12)) };
}

function parsedSpan(text: string | undefined): Span | null {
  const date = text === undefined ? null : parseEdtf(text);
  return date?.kind === 'span' ? date : null;
}
