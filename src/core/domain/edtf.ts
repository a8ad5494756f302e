import { addMonths, asMonth, monthOf, type Month } from './month.ts';

/**
 * A date as a source writes it (EDTF, ISO 8601-2:2019, the forms of the dataset format), read to
 * months. A span runs from the earliest to the latest month that the writing allows, both included.
 * `doubtful` marks a year that the source does not print (`2018?-10-30`): such a date is possible,
 * never certain. `open` is `..`, said to be still running.
 */
export type Edtf =
  | {
      readonly kind: 'span';
      readonly text: string;
      readonly earliest: Month;
      readonly latest: Month;
      readonly doubtful: boolean;
    }
  | { readonly kind: 'open'; readonly text: string };

interface Span {
  readonly earliest: Month;
  readonly latest: Month;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/**
 * Reads `2017`, `2017-07` or `2017-07-03` without any mark; gives the span and the precision in
 * months.
 */
function plainDate(text: string): (Span & { readonly unit: 'year' | 'month' | 'day' }) | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined)
    return { earliest: monthOf(year, 1), latest: monthOf(year, 12), unit: 'year' };
  const month = monthOf(year, Number(match[2]));
  if (match[3] === undefined) return { earliest: month, latest: month, unit: 'month' };
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, Number(match[2]))) return null;
  return { earliest: month, latest: month, unit: 'day' };
}

/**
 * Months by which `~` and `?` widen a date on each side: one unit of the precision written, a day
 * less than a month none.
 */
const WIDENING = { year: 12, month: 1, day: 0 } as const;

/**
 * Reads one EDTF date, or null for what isn't one. A day is its month; a year its twelve months;
 * `[a,b]` runs from the first to the last date named; `~` and `?` widen by one unit of the written
 * precision on each side (a day in doubt stays in its month, save the first and the last of it).
 */
export function parseEdtf(text: string): Edtf | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const date = readEdtf(text);
  if (parsed.size === MOST_KEPT) parsed.clear();
  parsed.set(text, date);
  return date;
}

/** A list has the same few hundred dates over and over. */
const parsed = new Map<string, Edtf | null>();
const MOST_KEPT = 4096;

function readEdtf(text: string): Edtf | null {
  if (text === '..') return { kind: 'open', text };
  const oneOf = /^\[([^\]]+)\]$/.exec(text);
  if (oneOf !== null) return parseOneOf(text, oneOf[1] ?? '');
  const yearInDoubt = /^(\d{4})\?(-\d{2}(?:-\d{2})?)$/.exec(text);
  if (yearInDoubt !== null) {
    const date = plainDate(`${yearInDoubt[1] ?? ''}${yearInDoubt[2] ?? ''}`);
    return date === null
      ? null
      : { kind: 'span', text, earliest: date.earliest, latest: date.latest, doubtful: true };
  }
  const marked = /^(.*?)([~?])?$/.exec(text);
  const date = plainDate(marked?.[1] ?? '');
  if (date === null) return null;
  if (marked?.[2] === undefined)
    return { kind: 'span', text, earliest: date.earliest, latest: date.latest, doubtful: false };
  const by =
    date.unit === 'day'
      ? dayWidening(marked[1] ?? '')
      : { before: WIDENING[date.unit], after: WIDENING[date.unit] };
  return {
    kind: 'span',
    text,
    earliest: addMonths(date.earliest, -by.before),
    latest: addMonths(date.latest, by.after),
    doubtful: false,
  };
}

/** A day give or take one day: leaves its month only on the month's first or last day. */
function dayWidening(text: string): { before: number; after: number } {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return { before: day === 1 ? 1 : 0, after: day === daysInMonth(year, month) ? 1 : 0 };
}

function parseOneOf(text: string, inside: string): Edtf | null {
  const dates = inside.split(',').map((part) => plainDate(part.trim()));
  const known = dates.filter((date) => date !== null);
  if (known.length !== dates.length) return null;
  const earliest = Math.min(...known.map((date) => date.earliest));
  const latest = Math.max(...known.map((date) => date.latest));
  return {
    kind: 'span',
    text,
    earliest: asMonth(earliest),
    latest: asMonth(latest),
    doubtful: false,
  };
}

/** The date as it was written: `formatEdtf(parseEdtf(x))` is x. */
export const formatEdtf = (date: Edtf): string => date.text;
