import type { Edtf } from '../core/domain/edtf.ts';
import {
  monthNumberOf,
  parseMonth,
  yearOf,
  type Month,
  type MonthInterval,
} from '../core/domain/month.ts';
import type { Grammar } from './grammar.ts';

/**
 * Dates in one language. Months stay months: no day is ever written that the source doesn't give.
 */
export interface DateWords {
  /** `July 2017` */
  readonly month: (month: Month) => string;
  /** `Sep 2017`; names of four letters or fewer (June) are never shortened. */
  readonly shortMonth: (month: Month) => string;
  /** `Jul` */
  readonly monthName: (month: Month) => string;
  /** `July 2017`, or `May 2017 – Sep 2018`. */
  readonly interval: (interval: MonthInterval) => string;
  /**
   * The same where a line may break in it: «May 2017 –», «Sep 2018»; the first is '' where there is
   * one end.
   */
  readonly brokenInterval: (interval: MonthInterval) => readonly [string, string];
  /** A date as its source means it: `June or July 2018`, `about 2017`, `3 July 2017`. */
  readonly edtf: (date: Edtf) => string;
  /** The same with the names of months cut short: `Sep 2018`. */
  readonly shortEdtf: (date: Edtf) => string;
  /**
   * A text with its ISO dates (`2019-10-08`, `2018-09`, `2017-07/2019-12`) as this language writes
   * them; all else stays.
   */
  readonly inText: (text: string) => string;
  /**
   * Start and end of a project: `June 2017 – June or July 2018`, or `July 2017` where both are
   * that; null where it has neither.
   */
  readonly duration: (start: Edtf | undefined, end: Edtf | undefined) => string | null;
}

/** The words around dates that Intl doesn't know. */
export interface DatePhrases {
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly stillRunning: string;
}

/** Noon of the first of the month: the same month in every time zone. */
const dateOf = (month: Month): Date =>
  new Date(Date.UTC(yearOf(month), monthNumberOf(month) - 1, 1, 12));

export function createDateWords({ dates: formats, or }: Grammar, phrases: DatePhrases): DateWords {
  const month = (of: Month): string => formats.month(dateOf(of));
  /** A month name of four letters or fewer isn't worth cutting. */
  const shortMonth = (of: Month): string =>
    formats.monthName(dateOf(of)).length <= 4 ? month(of) : formats.shortMonth(dateOf(of));
  const either = (of: Month, long: boolean): string => (long ? month(of) : shortMonth(of));
  const plain = (text: string, long: boolean): string => {
    if (/^\d{4}$/.test(text)) return text;
    const asMonth = parseMonth(text);
    if (asMonth !== null) return long ? month(asMonth) : shortMonth(asMonth);
    return formats.day(new Date(`${text}T12:00:00Z`));
  };
  const oneOf = (dates: readonly string[]): string => {
    const months = dates.map((date) => parseMonth(date));
    const years = new Set(months.map((of) => (of === null ? null : yearOf(of))));
    const [first] = months;
    if (years.size === 1 && first !== null && first !== undefined) {
      // «June or July 2018»: the year is said once, with the last.
      const names = months.map((of, position) =>
        of === null
          ? ''
          : position === months.length - 1
            ? month(of)
            : formats.monthName(dateOf(of)),
      );
      return or(names);
    }
    return or(dates.map((date) => plain(date, true)));
  };
  const edtfText = (date: Edtf, long: boolean): string => {
    const { text } = date;
    if (date.kind === 'open') return phrases.stillRunning;
    if (text.startsWith('['))
      return oneOf(
        text
          .slice(1, -1)
          .split(',')
          .map((part) => part.trim()),
      );
    if (text.endsWith('~')) return phrases.about(plain(text.slice(0, -1), long));
    if (text.endsWith('?')) return phrases.perhaps(plain(text.slice(0, -1), long));
    if (date.doubtful) return phrases.perhaps(plain(text.replace('?', ''), long));
    return plain(text, long);
  };
  const duration = (start: Edtf | undefined, end: Edtf | undefined): string | null => {
    if (start === undefined) return end === undefined ? null : phrases.until(edtfText(end, true));
    if (end === undefined) return phrases.from(edtfText(start, true));
    return range(start, end, edtfText);
  };
  return {
    month,
    shortMonth,
    monthName: (of) => formats.shortMonthName(dateOf(of)),
    interval: ({ first, last }) => range(first, last, either),
    brokenInterval: ({ first, last }) => {
      const [from, to] = [shortMonth(first), shortMonth(last)];
      return from === to ? ['', month(last)] : [`${from} –`, to];
    },
    edtf: (date) => edtfText(date, true),
    shortEdtf: (date) => edtfText(date, false),
    duration,
    inText: (text) =>
      text.replaceAll(ISO_DATES, (found) => {
        const [from = found, to] = found.split('/');
        return range(from, to ?? from, plain);
      }),
  };
}

/** Both ends; what would be said twice is said once, in full. */
function range<Value>(
  first: Value,
  last: Value,
  text: (value: Value, long: boolean) => string,
): string {
  const [from, to] = [text(first, false), text(last, false)];
  return from === to ? text(first, true) : `${from} – ${to}`;
}

/** Months and days of ISO 8601 in a text, and intervals of them. */
const ISO_DATES =
  /(?<![\d-])\d{4}-(?:0[1-9]|1[0-2])(?:-(?:[0-2]\d|3[01]))?(?:\/\d{4}-(?:0[1-9]|1[0-2])(?:-(?:[0-2]\d|3[01]))?)?(?![\d-])/g;
