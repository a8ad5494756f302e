import type { RawPlace } from '../raw/raw-activity.ts';

/** Where something stands in the user's file. */
export interface ElementPlace {
  /** `/iati-activities/iati-activity[3]/activity-date[2]` */
  readonly path: string;
  readonly line: number;
}

/** Says where in the file a part of a project comes from: a JSON pointer from the project. */
export type Note = (pointer: string, place: ElementPlace) => void;

/** Elements of which an activity has one: their paths do without a position. */
const SINGLE: ReadonlySet<string> = new Set([
  'iati-identifier',
  'title',
  'reporting-org',
  'activity-status',
]);

export const activityPath = (position: number): string =>
  `/iati-activities/iati-activity[${String(position)}]`;

export const partPath = (activity: number, name: string, position: number): string =>
  SINGLE.has(name) && position === 1
    ? `${activityPath(activity)}/${name}`
    : `${activityPath(activity)}/${name}[${String(position)}]`;

/** The place of a part of an activity. */
export const partPlace = (
  activity: Pick<RawPlace, 'position'>,
  name: string,
  { position, line }: RawPlace,
): ElementPlace => ({ path: partPath(activity.position, name, position), line });
