import { parseEdtf } from '../../../core/domain/edtf.ts';
import type { ProjectStatus } from '../../../core/domain/project.ts';
import { isPlausible } from '../../atlas-json/dates.ts';
import { dateAlone } from '../../atlas-json/time-of-day.ts';
import type { RawActivity, RawDate } from '../raw/raw-activity.ts';
import { DATES_BY_TYPE, meaning } from '../version-words.ts';
import { partPlace, type Note } from './element-notes.ts';

type DateName = 'plannedStart' | 'actualStart' | 'plannedEnd' | 'actualEnd';

/** Dates of a project as the file writes them. */
export interface ProjectDates {
  readonly start?: string;
  readonly end?: string;
  readonly dates?: Readonly<Partial<Record<DateName, string>>>;
  /** It began, has no end that can be read and is said to be in implementation. */
  readonly isRunning: boolean;
  /** What is said to have ended after it was said: an end that can't have been. */
  readonly endedLater?: RawDate;
}

/**
 * Starts when it did, else when it was planned to, and ends likewise: the first of the two that can
 * be read. All four are kept as they are written; what is wrong with them is for the checker.
 * `stated` is the day of which the activity speaks.
 */
export function projectDates(
  activity: RawActivity,
  status: ProjectStatus | undefined,
  stated: string | undefined,
  note: Note,
): ProjectDates {
  const byName = new Map<DateName, RawDate>();
  for (const date of activity.dates ?? []) {
    const name = meaning(DATES_BY_TYPE, date.type);
    if (name === undefined) continue;
    byName.set(name, date);
    note(`/dates/${name}`, partPlace(activity, 'activity-date', date));
  }
  const of = (field: 'start' | 'end', names: readonly DateName[]): RawDate | undefined => {
    const found = names.flatMap((name) => byName.get(name) ?? []);
    const date = found.find(({ date: text }) => isReadable(text)) ?? found[0];
    if (date !== undefined) note(`/${field}`, partPlace(activity, 'activity-date', date));
    return date;
  };
  const start = of('start', ['actualStart', 'plannedStart'])?.date;
  const end = of('end', ['actualEnd', 'plannedEnd'])?.date;
  const isRunning =
    status === 'active' &&
    start !== undefined &&
    isReadable(start) &&
    (end === undefined || !isReadable(end));
  const ended = byName.get('actualEnd');
  const isLater =
    ended !== undefined &&
    stated !== undefined &&
    isReadable(ended.date) &&
    (dateAlone(ended.date) ?? ended.date) > stated;
  return {
    ...(start === undefined ? {} : { start }),
    ...(isRunning ? { end: '..' } : end === undefined ? {} : { end }),
    ...(byName.size === 0
      ? {}
      : { dates: Object.fromEntries([...byName].map(([name, { date }]) => [name, date])) }),
    isRunning,
    ...(isLater ? { endedLater: ended } : {}),
  };
}

/** Whether a text is a date, and no placeholder for one. */
function isReadable(text: string): boolean {
  const date = parseEdtf(dateAlone(text) ?? text);
  return date?.kind === 'span' && isPlausible(date);
}

/** The day of a time as files write it: `2016-04-18T13:49:57`. */
export function dayOf(time: string | undefined): string | undefined {
  const day = dateAlone(time) ?? time;
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && isReadable(day) ? day : undefined;
}
