import { projectsOf } from '../../domain/projects.ts';
import { isShown, type Atlas } from '../../domain/atlas.ts';
import { type Bounds, certainMonths, possibleMonths } from '../../domain/bounds.ts';
import { commonMonths, type Month, type MonthInterval, spanOf } from '../../domain/month.ts';
import type { Path } from '../../domain/reach.ts';
import { partnerUnion } from '../../selectors/records/data-subject.ts';
import { toldStatus } from '../../selectors/projects/told-status.ts';
import {
  laneTest,
  type LaneMonths,
  stepsBack,
  type Successor,
  type TimelineLane,
  type TimelineView,
} from './timeline-lane.ts';
import { monthCounts, type MonthCounts } from './timeline-histogram.ts';
import { timelineRecords, type TimelineRecords } from './timeline-records.ts';
import { unionMarks, type TimelineMark } from './timeline-marks.ts';
import { successorLanes } from './timeline-successors.ts';

/** Where today is, seen from the axis. */
interface TimelineToday {
  readonly month: Month;
  readonly where: 'before' | 'inside' | 'after';
}

/** What the timeline shows beside the period itself, in months and no renderer's terms. */
export type TimelineScene = {
  readonly axis: MonthInterval;
  readonly marks: readonly TimelineMark[];
  readonly today: TimelineToday;
  /** Null while the panel speaks of no records. */
  readonly records: TimelineRecords | null;
} & (
  | {
      readonly kind: 'lanes' | 'thin';
      readonly lanes: readonly TimelineLane[];
      /**
       * Lanes below them, of added projects that stand behind none of these; empty while the
       * additions aren't shown.
       */
      readonly addedLanes: readonly (readonly Successor[])[];
    }
  | { readonly kind: 'histogram'; readonly counts: MonthCounts }
);

/**
 * Up to so many projects have a lane with their name, and up to so many a thin one; above, months
 * are counted.
 */
export const MOST_LANES = 8;
const MOST_THIN_LANES = 40;

/**
 * The scene on an axis that is shown; it is the same for every period, so it stands still while the
 * window is scrubbed. `added` is there while the reader looks at what other sources add: its
 * projects stand behind and below those of `atlas`. They have no part in a histogram, whose columns
 * count by the page alone.
 */
export function timelineScene(
  atlas: Atlas,
  view: TimelineView,
  axis: MonthInterval,
  added?: Atlas,
): TimelineScene {
  const months = laneMonths(atlas, view);
  const union = partnerUnion(atlas);
  const marks = union === null ? [] : unionMarks(union, axis);
  const today = todayOn(axis, atlas.today);
  const records = timelineRecords(atlas.dataset, view, axis);
  const { lanes: all, addedLanes } = allLanes(atlas, view, months, added);
  const rows = all.length + addedLanes.length;
  if (rows > MOST_THIN_LANES || months.length > MOST_THIN_LANES)
    return {
      kind: 'histogram',
      axis,
      marks,
      today,
      records,
      counts: monthCounts(
        months.filter(({ index }) => isShown(atlas, index)),
        axis,
      ),
    };
  return {
    kind: rows > MOST_LANES ? 'thin' : 'lanes',
    axis,
    marks,
    today,
    records,
    lanes: all,
    addedLanes,
  };
}

/** The lanes, and those below of what is added; none where there are too many to be drawn. */
function allLanes(
  atlas: Atlas,
  view: TimelineView,
  months: readonly LaneMonths[],
  added: Atlas | undefined,
): Pick<Extract<TimelineScene, { readonly kind: 'lanes' | 'thin' }>, 'lanes' | 'addedLanes'> {
  const lanes = months.length > MOST_THIN_LANES ? [] : timelineLanes(atlas, view);
  return added === undefined || months.length > MOST_THIN_LANES
    ? { lanes, addedLanes: [] }
    : withSuccessors(lanes, atlas, added, view);
}

/**
 * The lanes with what is added behind them, and the lanes below. They lie the same whatever place
 * is selected.
 */
function withSuccessors(
  lanes: readonly TimelineLane[],
  atlas: Atlas,
  added: Atlas,
  view: TimelineView,
) {
  const heads = lanes.map(({ project: { id }, index, possible }) => ({
    id,
    last: atlas.bounds[index]?.latestEnd ?? possible.last,
  }));
  const { behind, below } = successorLanes(heads, atlas, added, view);
  return {
    lanes: lanes.map((lane) => ({
      ...lane,
      successors: behind.get(lane.project.id) ?? lane.successors,
    })),
    addedLanes: below,
  };
}

const NO_SUCCESSORS: readonly Successor[] = [];

/**
 * A lane for every project that counts and has dates, by earliest start, then end; without what
 * other sources add.
 */
export function timelineLanes(atlas: Atlas, view: TimelineView): readonly TimelineLane[] {
  const projects = projectsOf(atlas.dataset);
  return laneMonths(atlas, view)
    .flatMap((months): TimelineLane[] => {
      const project = projects.at(months.index);
      if (project === undefined) return [];
      const status = toldStatus(atlas, project);
      return [
        {
          project,
          ...months,
          ...(status === null ? {} : { status }),
          startOpen: project.start?.kind !== 'span',
          endOpen: project.end?.kind !== 'span',
          aside: stepsBack(atlas, view, project),
          successors: NO_SUCCESSORS,
        },
      ];
    })
    .toSorted(
      (a, b) =>
        a.possible.first - b.possible.first ||
        a.possible.last - b.possible.last ||
        a.index - b.index,
    );
}

/** When each project is active that has a lane, in the order of the dataset. */
export function laneMonths(atlas: Atlas, view: TimelineView): readonly LaneMonths[] {
  const reaching =
    view.area === null
      ? null
      : new Map(atlas.reach.at(view.area).map(({ index, paths }) => [index, paths]));
  const partly = new Set(
    view.area === null ? [] : atlas.reach.inPartsOf(view.area).map(({ index }) => index),
  );
  const hasLane = laneTest(atlas, view);
  return atlas.bounds.flatMap((bounds, index): readonly LaneMonths[] =>
    bounds === null || !hasLane(index)
      ? []
      : [
          {
            index,
            ...monthsAt(
              bounds,
              reaching === null ? null : (reaching.get(index) ?? []),
              partly.has(index),
            ),
          },
        ],
  );
}

/**
 * `paths` are the ways to the selected place; null where none is selected, empty where none leads
 * there.
 */
function monthsAt(
  bounds: Bounds,
  paths: readonly Path[] | null,
  partly: boolean,
): Omit<LaneMonths, 'index'> {
  const [possible, certain] = [possibleMonths(bounds), certainMonths(bounds)];
  if (paths === null) return { certain, possible, standing: 'reaches' };
  const possibleThere = during(possible, paths);
  if (possibleThere === null)
    return { certain, possible, standing: partly ? 'in-parts' : 'elsewhere' };
  const sure = paths.filter((path) => path.certain);
  const certainThere = certain === null ? null : during(certain, sure);
  return {
    certain: certainThere,
    possible: possibleThere,
    standing: sure.length > 0 ? 'reaches' : 'possibly',
  };
}

/**
 * The months in which any of the paths leads to the place. Memberships of a union overlap in time,
 * so they join to one interval.
 */
function during(months: MonthInterval, paths: readonly Path[]): MonthInterval | null {
  return paths.reduce<MonthInterval | null>((joined, path) => {
    const part = path.during === undefined ? months : commonMonths(months, path.during);
    return part === null ? joined : spanOf(joined, part);
  }, null);
}

function todayOn(axis: MonthInterval, month: Month): TimelineToday {
  if (month < axis.first) return { month, where: 'before' };
  return { month, where: month > axis.last ? 'after' : 'inside' };
}
