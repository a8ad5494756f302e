import { addMonths, monthOf, type Month, type MonthInterval } from '../domain/month.ts';
import { LINK_MONTHS } from '../view-state/period.ts';

/** What two fields say together, or which of them is wrong and how. */
export type TypedPeriod =
  { readonly period: MonthInterval } | { readonly field: 'from' | 'to'; readonly problem: 'not-a-month' | 'order' | 'range' };

/** Reads «From» and «To», each a month or a year; an empty «To» is the month or year of «From». */
export function readTypedPeriod(from: string, to: string, language: string): TypedPeriod {
  const first = readMonths(from, language);
  if (first === null) return { field: 'from', problem: 'not-a-month' };
  const last = to.trim() === '' ? first : readMonths(to, language);
  if (last === null) return { field: 'to', problem: 'not-a-month' };
  const period = { first: first.first, last: last.last };
  if (period.first < LINK_MONTHS.first || period.first > LINK_MONTHS.last) return { field: 'from', problem: 'range' };
  if (period.last < LINK_MONTHS.first || period.last > LINK_MONTHS.last) return { field: 'to', problem: 'range' };
  return period.first > period.last ? { field: 'to', problem: 'order' } : { period };
}

/** `2017-07`, `7/2017`, `07.2017`, `July 2017`, `jul 2017`, `julio de 2017`: a month; `2017`: its twelve; null for anything else. */
export function readMonths(text: string, language: string): MonthInterval | null {
  const typed = plain(text);
  const year = /^\d{4}$/.exec(typed);
  if (year !== null) return { first: monthOf(Number(typed), 1), last: addMonths(monthOf(Number(typed), 1), 11) };
  const numbers = /^(?:(?<year>\d{4})[-/. ](?<month>\d{1,2})|(?<month2>\d{1,2})[-/. ](?<year2>\d{4}))$/.exec(typed)?.groups;
  if (numbers !== undefined) return single(numbers['year'] ?? numbers['year2'] ?? '', Number(numbers['month'] ?? numbers['month2']));
  const named = /^(?<name>\p{L}+)\.?,?(?: de| del)? (?<year>\d{4})$/u.exec(typed)?.groups;
  if (named === undefined) return null;
  return single(named['year'] ?? '', monthNumber(named['name'] ?? '', language));
}

function single(year: string, number: number): MonthInterval | null {
  if (number < 1 || number > 12) return null;
  const month: Month = monthOf(Number(year), number);
  return { first: month, last: month };
}

/** 1 to 12 for a month's name in a language or in English, or its first three letters or more; 0 for anything else. */
function monthNumber(name: string, language: string): number {
  if (name.length < 3) return 0;
  for (const locale of [language, 'en']) {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    const found = Array.from({ length: 12 }, (_, month) => plain(format.format(new Date(Date.UTC(2000, month, 15))))).findIndex((long) =>
      long.startsWith(name),
    );
    if (found !== -1) return found + 1;
  }
  return 0;
}

/** Lower case without accents or needless spaces. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
