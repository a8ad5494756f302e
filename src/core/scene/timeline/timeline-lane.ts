import { projectsOf } from '../../domain/projects.ts';
import { isShown, type Atlas } from '../../domain/atlas.ts';
import type { MonthInterval } from '../../domain/month.ts';
import { partyBody } from '../../domain/party-body.ts';
import type { Project, ProjectStatus } from '../../domain/project.ts';
import type { ViewState } from '../../view-state/view-state.ts';

/** What of a view the timeline shows beside the period. */
export type TimelineView = Pick<ViewState, 'area' | 'project'> &
  Partial<Pick<ViewState, 'body' | 'record' | 'list'>>;

/** Whether another project is open, or a body that has no part in this one. */
export const stepsBack = (
  { dataset }: Atlas,
  { project, body = null }: TimelineView,
  { id, parties }: Project,
): boolean =>
  project === null
    ? body !== null && !parties.some((party) => partyBody(dataset, party)?.id === body)
    : project !== id;

/** Whether the project at a position has a lane: it passes the filters, or it is the open one. */
export function laneTest(atlas: Atlas, { project }: TimelineView): (index: number) => boolean {
  const open = projectsOf(atlas.dataset).indexOf(project);
  return (index) => index === open || isShown(atlas, index);
}

/** How the project of a lane stands to the selected place; `reaches` where none is selected. */
export type LaneStanding = 'reaches' | 'possibly' | 'in-parts' | 'elsewhere';

/** Standings that don't count at the selected place. */
export const isAside = (standing: LaneStanding): boolean =>
  standing === 'elsewhere' || standing === 'in-parts';

/** When the project of a lane is active. */
export interface LaneMonths {
  /** Position in the dataset: it decides the colour. */
  readonly index: number;
  /**
   * Months in which it is certainly active (and reaches the place); null where no month is certain.
   */
  readonly certain: MonthInterval | null;
  /** Months in which it can be active (and reach the place); they hold the certain ones. */
  readonly possible: MonthInterval;
  readonly standing: LaneStanding;
}

/** One project on the time axis. */
export interface TimelineLane extends LaneMonths {
  readonly project: Project;
  /** The source gives no start. */
  readonly startOpen: boolean;
  /** The source gives no end, or says that it is still running: the lane goes on to today. */
  readonly endOpen: boolean;
  /** A status that its dates don't tell. */
  readonly status?: ProjectStatus;
  /** Another project is open, or a body that has no part in this one. */
  readonly aside: boolean;
  /** What other sources add behind it, in time order; empty while that isn't shown. */
  readonly successors: readonly Successor[];
}

/**
 * A project that only other sources name, behind the one that it follows or in a lane of its own.
 */
export interface Successor {
  readonly project: Project;
  /**
   * From its first to its last month as they are written; a date that is «about» a year is that
   * year.
   */
  readonly months: MonthInterval;
  /** The sources leave open when it begins or ends. */
  readonly uncertain: boolean;
  /** No source gives an end: it goes on to today. */
  readonly endOpen: boolean;
  /** A place is selected that it doesn't reach. */
  readonly elsewhere: boolean;
  /** A project is open that it is not and doesn't follow, or a body that has no part in it. */
  readonly aside: boolean;
}
