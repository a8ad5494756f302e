import type { Atlas } from '../domain/atlas.ts';
import type { Bounds } from '../domain/bounds.ts';
import { commonMonths, type Month, type MonthInterval } from '../domain/month.ts';
import type { Project } from '../domain/project.ts';
import type { Path } from '../domain/reach.ts';
import type { ViewState } from '../view-state/view-state.ts';
import { monthCounts, type MonthCounts } from './timeline-histogram.ts';
import { euMarks, type TimelineMark } from './timeline-marks.ts';

/** How the project of a lane stands to the selected place; `reaches` where none is selected. */
export type LaneStanding = 'reaches' | 'possibly' | 'elsewhere';

/** One project on the time axis. */
export interface TimelineLane {
  readonly project: Project;
  /** Position in the dataset: it decides the colour. */
  readonly index: number;
  /** Months in which it is certainly active (and reaches the place); null where no month is certain. */
  readonly certain: MonthInterval | null;
  /** Months in which it can be active (and reach the place); they hold the certain ones. */
  readonly possible: MonthInterval;
  /** The source gives no start. */
  readonly startOpen: boolean;
  /** The source gives no end, or says that it is still running: the lane goes on to today. */
  readonly endOpen: boolean;
  readonly standing: LaneStanding;
  /** Another project is open. */
  readonly aside: boolean;
}

/** Where today is, seen from the axis. */
export interface TimelineToday {
  readonly month: Month;
  readonly where: 'before' | 'inside' | 'after';
}

/** What the timeline shows beside the period itself, in months and no renderer's terms. */
export type TimelineScene = {
  readonly axis: MonthInterval;
  readonly marks: readonly TimelineMark[];
  readonly today: TimelineToday;
} & (
  | { readonly kind: 'lanes' | 'thin'; readonly lanes: readonly TimelineLane[] }
  | { readonly kind: 'histogram'; readonly counts: MonthCounts }
);

/** Up to so many projects have a lane with their name, and up to so many a thin one; above, months are counted. */
export const MOST_LANES = 8;
export const MOST_THIN_LANES = 40;

/** The scene on an axis that is shown; it is the same for every period, so it stands still while the window is scrubbed. */
export function timelineScene(atlas: Atlas, view: Pick<ViewState, 'area' | 'project'>, axis: MonthInterval): TimelineScene {
  const lanes = timelineLanes(atlas, view);
  const marks = euMarks(atlas.gazetteer, axis);
  const today = todayOn(axis, atlas.today);
  if (lanes.length > MOST_THIN_LANES) return { kind: 'histogram', axis, marks, today, counts: monthCounts(lanes, axis) };
  return { kind: lanes.length > MOST_LANES ? 'thin' : 'lanes', axis, marks, today, lanes };
}

/** A lane for every project that has dates, by earliest start, then end. */
export function timelineLanes(atlas: Atlas, view: Pick<ViewState, 'area' | 'project'>): readonly TimelineLane[] {
  const reaching = view.area === null ? null : new Map(atlas.reach.at(view.area).map(({ index, paths }) => [index, paths]));
  return atlas.dataset.projects
    .flatMap((project, index): TimelineLane[] => {
      const bounds = atlas.bounds[index] ?? null;
      if (bounds === null) return [];
      return [
        {
          project,
          index,
          ...monthsAt(bounds, reaching === null ? null : (reaching.get(index) ?? [])),
          startOpen: project.start?.kind !== 'span',
          endOpen: project.end?.kind !== 'span',
          aside: view.project !== null && view.project !== project.id,
        },
      ];
    })
    .toSorted((a, b) => a.possible.first - b.possible.first || a.possible.last - b.possible.last || a.index - b.index);
}

/** `paths` are the ways to the selected place; null where none is selected, empty where none leads there. */
function monthsAt(bounds: Bounds, paths: readonly Path[] | null): Pick<TimelineLane, 'certain' | 'possible' | 'standing'> {
  const possible = { first: bounds.earliestStart, last: bounds.latestEnd };
  const certain =
    bounds.doubtful || bounds.latestStart > bounds.earliestEnd ? null : { first: bounds.latestStart, last: bounds.earliestEnd };
  if (paths === null) return { certain, possible, standing: 'reaches' };
  const possibleThere = during(possible, paths);
  if (possibleThere === null) return { certain, possible, standing: 'elsewhere' };
  const sure = paths.filter((path) => path.certain);
  const certainThere = certain === null ? null : during(certain, sure);
  return { certain: certainThere, possible: possibleThere, standing: sure.length > 0 ? 'reaches' : 'possibly' };
}

/** The months in which any of the paths leads to the place. Memberships of the EU overlap in time, so they join to one interval. */
function during(months: MonthInterval, paths: readonly Path[]): MonthInterval | null {
  return paths.reduce<MonthInterval | null>((joined, path) => {
    const part = path.during === undefined ? months : commonMonths(months, path.during);
    if (part === null || joined === null) return part ?? joined;
    return { first: part.first < joined.first ? part.first : joined.first, last: part.last > joined.last ? part.last : joined.last };
  }, null);
}

function todayOn(axis: MonthInterval, month: Month): TimelineToday {
  if (month < axis.first) return { month, where: 'before' };
  return { month, where: month > axis.last ? 'after' : 'inside' };
}
