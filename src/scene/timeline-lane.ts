import type { MonthInterval } from '../domain/month.ts';
import type { Project } from '../domain/project.ts';

/** How the project of a lane stands to the selected place; `reaches` where none is selected. */
export type LaneStanding = 'reaches' | 'possibly' | 'in-parts' | 'elsewhere';

/** Standings that don't count at the selected place. */
export const isAside = (standing: LaneStanding): boolean => standing === 'elsewhere' || standing === 'in-parts';

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
  /** Another project is open, or a body that has no part in this one. */
  readonly aside: boolean;
}
