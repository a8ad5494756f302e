import { sameName } from '../../domain/text/same-name.ts';
import { addMonths, monthOf, type Month, type MonthInterval } from '../../domain/month.ts';
import { LINK_MONTHS } from '../../view-state/period.ts';

/** Languages whose names of months are understood beside that of the page. */
const LANGUAGES = ['en', 'es', 'pt', 'fr', 'de'];

/**
 * `2017-07`, `7/2017`, `07.2017`, `July 2017`, `2017 jul`, `julio de 2017`: a month; `Q3 2017`: its
 * three; `H1 2017`: its six; `2017`: its twelve; null for anything else.
 */
export function readMonths(text: string, language: string): MonthInterval | null {
  const typed = sameName(text);
  const year = /^(?<year>\d{4})$/.exec(typed)?.groups?.['year'];
  if (year !== undefined) return months(year, 1, 12);
  const numbers =
    /^(?:(?<year>\d{4})[-/. ](?<month>\d{1,2})|(?<month2>\d{1,2})[-/. ](?<year2>\d{4}))$/.exec(
      typed,
    )?.groups;
  if (numbers !== undefined)
    return months(
      numbers['year'] ?? numbers['year2'] ?? '',
      Number(numbers['month'] ?? numbers['month2']),
    );
  const part =
    /^(?:(?<part>[qth][1-4]|[1-4][qth])[-/ ]?(?<year>\d{4})|(?<year2>\d{4})[-/ ]?(?<part2>[qth][1-4]|[1-4][qth]))$/.exec(
      typed,
    )?.groups;
  if (part !== undefined)
    return partOfYear(part['year'] ?? part['year2'] ?? '', part['part'] ?? part['part2'] ?? '');
  const named =
    /^(?:(?<name>\p{L}+)\.?,?(?: de| del)?[-/ ](?<year>\d{4})|(?<year2>\d{4}),?[-/ ](?<name2>\p{L}+)\.?)$/u.exec(
      typed,
    )?.groups;
  if (named === undefined) return null;
  return months(
    named['year'] ?? named['year2'] ?? '',
    monthNumber(named['name'] ?? named['name2'] ?? '', language),
  );
}

/** `q3`, `3t`: a quarter; `h1`: a half. */
function partOfYear(year: string, part: string): MonthInterval | null {
  const [count, number] = [part.includes('h') ? 6 : 3, Number(/\d/.exec(part)?.[0])];
  return months(year, (number - 1) * count + 1, count);
}

/**
 * The month of a day: `2018-07-15`, `15.07.2018`, `7/15/2018`, `15 July 2018`, `July 15th, 2018`;
 * the day comes first where both can be.
 */
function readDay(text: string, language: string): MonthInterval | null {
  const typed = sameName(text);
  const numbers =
    /^(?:(?<year>\d{4})(?<by>[-/.])(?<month>\d{1,2})\k<by>(?<day>\d{1,2})|(?<one>\d{1,2})(?<by2>[-/.])(?<two>\d{1,2})\k<by2>(?<year2>\d{4}))$/.exec(
      typed,
    )?.groups;
  if (numbers !== undefined) {
    const [year, one, two] = [
      numbers['year'] ?? numbers['year2'] ?? '',
      Number(numbers['day'] ?? numbers['one']),
      Number(numbers['month'] ?? numbers['two']),
    ];
    const [day, month] = numbers['year'] === undefined && two > 12 ? [two, one] : [one, two];
    return isDay(day) ? months(year, month) : null;
  }
  const named =
    /^(?:(?<day>\d{1,2})(?:st|nd|rd|th|er|o|\.)?(?: of| de)? (?<rest>\p{L}.*)|(?<name>\p{L}+)\.? (?<day2>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4}))$/u.exec(
      typed,
    )?.groups;
  if (named === undefined || !isDay(Number(named['day'] ?? named['day2']))) return null;
  return readMonths(named['rest'] ?? `${named['name'] ?? ''} ${named['year'] ?? ''}`, language);
}

const isDay = (day: number): boolean => day >= 1 && day <= 31;

const read = (text: string, language: string): MonthInterval | null =>
  readMonths(text, language) ?? readDay(text, language);

/**
 * What stands between two months: «2017-05/2018-09», «May 2017 – Sept 2018», «May 2017 to Sept
 * 2018».
 */
const BETWEEN =
  /\s*(?:\/|\.\.|–|—)\s*|\s+-\s+|\s+(?:to|until|bis|au|à|a|al|até|hasta)\s+|(?<=^\d{4})-(?=\d{4}$)/u;

/**
 * A day, month, quarter, half, year or two of them as a period that a link can name; null for
 * anything else.
 */
export function typedPeriod(text: string, language: string): MonthInterval | null {
  const typed = text.trim();
  const parts = typed.split(BETWEEN);
  const period = read(typed, language) ?? (parts.length === 2 ? joined(parts, language) : null);
  if (period === null || period.first > period.last) return null;
  return period.first < LINK_MONTHS.first || period.last > LINK_MONTHS.last ? null : period;
}

/**
 * From the beginning of the first to the end of the second; a first without a year is in that of
 * the second: «May – Sept 2018».
 */
function joined([from = '', to = '']: readonly string[], language: string): MonthInterval | null {
  const last = read(to, language);
  const year = /\d{4}/.exec(to)?.[0] ?? '';
  const first =
    read(from, language) ?? (/\d/.test(from) ? null : readMonths(`${from} ${year}`, language));
  return first === null || last === null ? null : { first: first.first, last: last.last };
}

function months(year: string, number: number, count = 1): MonthInterval | null {
  if (number < 1 || number > 12) return null;
  const first: Month = monthOf(Number(year), number);
  return { first, last: addMonths(first, count - 1) };
}

/**
 * 1 to 12 for a month's name in a language that is understood, or its first three letters or more;
 * 0 for anything else.
 */
function monthNumber(name: string, language: string): number {
  if (name.length < 3) return 0;
  for (const locale of new Set([language, ...LANGUAGES])) {
    const names = monthNames(locale);
    // «jui» may be juin or juillet.
    const found = names.filter((long) => long.startsWith(name));
    if (found.length === 1) return names.indexOf(found[0] ?? '') + 1;
  }
  return 0;
}

/** Kept: the search asks with every letter that is typed. */
const namesByLanguage = new Map<string, readonly string[]>();

function monthNames(language: string): readonly string[] {
  const known = namesByLanguage.get(language);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) =>
    sameName(format.format(new Date(Date.UTC(2000, month, 15)))),
  );
  namesByLanguage.set(language, names);
  return names;
}
