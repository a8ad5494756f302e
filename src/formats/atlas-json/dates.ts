import type { Addition } from '../../core/domain/addition.ts';
import { parseEdtf, type Edtf } from '../../core/domain/edtf.ts';
import { yearOf } from '../../core/domain/month.ts';
import type { Project } from '../../core/domain/project.ts';
import type { FileAddition, FileProject } from './schema/schema-1.ts';
import { LEFT_OUT, type Report } from './findings.ts';
import type { Key } from './places.ts';

type Dated = Pick<Project, 'start' | 'end' | 'dates' | 'status'>;

/**
 * The dates and the status of a project; `stated` is the day of which the status speaks (EDTF),
 * where the file says one.
 */
export function readDates(
  project: Pick<FileProject, 'start' | 'end' | 'dates' | 'status'>,
  stated: string | undefined,
  report: Report,
): Dated {
  const span = readSpan({ start: project.start, end: project.end }, ['start', 'end'], [], report);
  const dates = project.dates === undefined ? undefined : readFourDates(project.dates, report);
  if (project.status !== undefined && contradicts(project.status, span, stated)) {
    report('E186', ['status'], {
      value: project.status,
      values: { start: span.start?.text ?? '', end: span.end?.text ?? '', stated: stated ?? '' },
    });
  }
  return {
    ...span,
    ...(dates === undefined ? {} : { dates }),
    ...(project.status === undefined ? {} : { status: project.status }),
  };
}

function readFourDates(
  dates: NonNullable<FileProject['dates']>,
  report: Report,
): NonNullable<Project['dates']> {
  const planned = readSpan(
    { start: dates.plannedStart, end: dates.plannedEnd },
    ['plannedStart', 'plannedEnd'],
    ['dates'],
    report,
  );
  const actual = readSpan(
    { start: dates.actualStart, end: dates.actualEnd },
    ['actualStart', 'actualEnd'],
    ['dates'],
    report,
  );
  return {
    ...(planned.start === undefined ? {} : { plannedStart: planned.start }),
    ...(actual.start === undefined ? {} : { actualStart: actual.start }),
    ...(planned.end === undefined ? {} : { plannedEnd: planned.end }),
    ...(actual.end === undefined ? {} : { actualEnd: actual.end }),
  };
}

/** When something added was: a single date, or a start and an end. */
export function readMoment(
  { date, start, end }: Pick<FileAddition, 'date' | 'start' | 'end'>,
  report: Report,
): Pick<Addition, 'date' | 'start' | 'end'> {
  const single = readDate(date, ['date'], report);
  return {
    ...(single === null ? {} : { date: single }),
    ...readSpan({ start, end }, ['start', 'end'], [], report),
  };
}

interface Span {
  readonly start?: Edtf;
  readonly end?: Edtf;
}

/**
 * A start and an end, both left out where they can't both be true: nothing tells which of them is
 * wrong.
 */
function readSpan(
  written: { readonly start: string | undefined; readonly end: string | undefined },
  [startKey, endKey]: readonly [string, string],
  path: readonly Key[],
  report: Report,
): Span {
  const start = readDate(written.start, [...path, startKey], report);
  const end = readDate(written.end, [...path, endKey], report);
  if (start !== null && end !== null && endsBeforeStart(start, end)) {
    report('E182', [...path, endKey], {
      value: end.text,
      values: { start: start.text, startKey, endKey },
      repair: LEFT_OUT,
    });
    return {};
  }
  return { ...(start === null ? {} : { start }), ...(end === null ? {} : { end }) };
}

/**
 * Years outside these stand for «unknown» in lists that must have a date (1900-01-01, 9999-12-31).
 */
export const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;

/** Whether a date may be one, and none that stands for «unknown». */
export const isPlausible = ({ earliest, latest }: Extract<Edtf, { kind: 'span' }>): boolean =>
  yearOf(latest) >= FIRST_YEAR && yearOf(earliest) <= LAST_YEAR;

function readDate(text: string | undefined, path: readonly Key[], report: Report): Edtf | null {
  const date = text === undefined ? null : parseEdtf(text);
  if (date?.kind !== 'span') return date;
  if (isPlausible(date)) return date;
  report('E183', path, { value: date.text, repair: LEFT_OUT });
  return null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether an end lies before a start in every reading of both: by months, and by days where both
 * are plain days.
 */
function endsBeforeStart(start: Edtf, end: Edtf): boolean {
  if (start.kind === 'open' || end.kind === 'open') return false;
  if (DAY.test(start.text) && DAY.test(end.text)) return end.text < start.text;
  return end.latest < start.earliest;
}

/**
 * Whether a status can't be true on the day of which it speaks. Without such a day nothing is
 * contradicted.
 */
function contradicts(
  status: NonNullable<Project['status']>,
  { start, end }: Span,
  stated: string | undefined,
): boolean {
  const day = stated === undefined ? null : parseEdtf(stated);
  if (day?.kind !== 'span') return false;
  const notBegun = start?.kind === 'span' && start.earliest > day.latest;
  const begun = start?.kind === 'span' && start.latest < day.earliest;
  const over = end?.kind === 'span' && end.latest < day.earliest;
  const notOver = end?.kind === 'open' || (end?.kind === 'span' && end.earliest > day.latest);
  switch (status) {
    case 'pipeline':
      return begun || over;
    case 'active':
    case 'finalising':
    case 'suspended':
      return notBegun || over;
    case 'closed':
      return notBegun || notOver;
    case 'cancelled':
      return false;
  }
}
