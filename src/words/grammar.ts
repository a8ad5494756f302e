import { once } from '../core/domain/once.ts';
import type { Marks } from './marks.ts';

/**
 * The forms a language has for counted things (CLDR plural categories); `other` is the one that
 * always is.
 */
type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A list in its parts, for names that are links. */
export type ListPart = { readonly type: 'element' | 'literal'; readonly value: string };

/**
 * What every language needs and Intl (CLDR) knows. Each format is made once, when it is first
 * needed: making one takes longer than using it.
 */
export interface IntlGrammar {
  /** BCP 47: of the page, and the first that is looked for among the texts of the data. */
  readonly language: string;
  /** In digits, grouped: `12,194`. */
  readonly number: (n: number) => string;
  /** A number with the right form of the noun: `574 projects`, `1 project`. */
  readonly counted: (n: number, forms: PluralForms) => string;
  readonly and: (parts: readonly string[]) => string;
  readonly andParts: (parts: readonly string[]) => readonly ListPart[];
  readonly or: (parts: readonly string[]) => string;
  /** Order of the alphabet. */
  readonly compare: (a: string, b: string) => number;
  /** The same with the numbers in names by their size: «Lot 9» before «Lot 10». */
  readonly compareNumbered: (a: string, b: string) => number;
  /** A country by its ISO 3166-1 alpha-2 code; null where there is no name. */
  readonly country: (code: string, style?: 'long' | 'short') => string | null;
  readonly languageName: (code: string) => string;
  /** `amount` is kept as the decimal text that it is: a number would lose digits. */
  readonly money: (amount: `${number}`, currency: string) => string;
  readonly dates: DateFormats;
}

/** Dates as the language writes them, in universal time. */
interface DateFormats {
  /** `July 2017` */
  readonly month: (date: Date) => string;
  /** `Jul 2017` */
  readonly shortMonth: (date: Date) => string;
  /** `July` */
  readonly monthName: (date: Date) => string;
  /** `Jul` */
  readonly shortMonthName: (date: Date) => string;
  /** `3 July 2017` */
  readonly day: (date: Date) => string;
}

/** The same with what Intl doesn't know. */
export interface Grammar extends IntlGrammar, Marks {
  /** Words as a sentence: a capital first, a full stop last. */
  readonly sentence: (words: string) => string;
  /**
   * Name of a place within a sentence: «reaches the European Union». `code` is that of the place.
   */
  readonly place: (code: string, name: string) => string;
  /** Name of a body within a sentence: «paid by the European Parliament». */
  readonly body: (name: string) => string;
}

/**
 * `locale` is the variety in which lists and dates are written: `en-GB` has no comma before «and».
 */
export function createIntlGrammar(language: string, locale = language): IntlGrammar {
  const rules = once(() => new Intl.PluralRules(language));
  const digits = once(() => new Intl.NumberFormat(language));
  const number = (n: number): string => digits().format(n);
  const and = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const or = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const alphabet = once(() => new Intl.Collator(language));
  const numbered = once(() => new Intl.Collator(language, { numeric: true }));
  return {
    language,
    number,
    counted: (n, forms) => `${number(n)} ${forms[rules().select(n)] ?? forms.other}`,
    and: (parts) => and().format(parts),
    andParts: (parts) => and().formatToParts(parts),
    or: (parts) => or().format(parts),
    compare: (a, b) => alphabet().compare(a, b),
    compareNumbered: (a, b) => numbered().compare(a, b),
    country: countryNames(language),
    languageName: (code) => languageNames(language).of(code) ?? code,
    money: moneyIn(language),
    dates: dateFormats(locale),
  };
}

const languageNames = (language: string): Intl.DisplayNames =>
  new Intl.DisplayNames(language, { type: 'language' });

function countryNames(language: string): IntlGrammar['country'] {
  const names = (style: 'long' | 'short'): (() => Intl.DisplayNames) =>
    once(() => new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style }));
  const styles = { long: names('long'), short: names('short') };
  return (code, style = 'long') =>
    (/^[A-Z]{2}$/.test(code) ? styles[style]().of(code) : undefined) ?? null;
}

/** Whole amounts are written without decimals. */
const moneyIn =
  (language: string): IntlGrammar['money'] =>
  (amount, currency) =>
    new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      ...(amount.includes('.') ? {} : { maximumFractionDigits: 0 }),
    }).format(amount);

function dateFormats(locale: string): DateFormats {
  const format = (options: Intl.DateTimeFormatOptions): ((date: Date) => string) => {
    const written = once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
    return (date) => written().format(date);
  };
  return {
    month: format({ month: 'long', year: 'numeric' }),
    shortMonth: format({ month: 'short', year: 'numeric' }),
    monthName: format({ month: 'long' }),
    shortMonthName: format({ month: 'short' }),
    day: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  };
}
