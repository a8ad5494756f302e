import type { NamedUnion } from '../../core/domain/union.ts';
import { createIntlGrammar, type Grammar } from '../grammar.ts';
import { MARKS } from '../marks.ts';

/** English as Europe writes it: no comma before «and», 3 July 2017. */
const intl = createIntlGrammar('en', 'en-GB');
export const { and, or, number, counted } = intl;

export const projects = (n: number): string => counted(n, { one: 'project', other: 'projects' });
export const countries = (n: number): string => counted(n, { one: 'country', other: 'countries' });
export const places = (n: number): string => counted(n, { one: 'place', other: 'places' });
export const months = (n: number): string => counted(n, { one: 'month', other: 'months' });
export const frameworks = (n: number): string =>
  counted(n, { one: 'framework', other: 'frameworks' });

const SMALL_NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** A number within a sentence: in words up to ten. */
export const inWords = (n: number): string => SMALL_NUMBERS[n] ?? number(n);

export const capital = (words: string): string =>
  `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

/** Names that a running sentence holds before they are counted. */
const MOST_NAMES = 6;

/**
 * Names for a sentence: all of a few, else the first and «34 more»: never «1 more», which takes the
 * room of a name.
 */
export const few = (names: readonly string[], most = MOST_NAMES): readonly string[] =>
  names.length <= most + 1
    ? names
    : [...names.slice(0, most), `${number(names.length - most)} more`];

/** Places whose English names take an article in a sentence. */
const PLACES_WITH_ARTICLE = new Set([
  'EU',
  'AE',
  'BS',
  'CD',
  'CF',
  'CK',
  'DO',
  'FK',
  'FO',
  'GB',
  'GM',
  'IM',
  'KM',
  'KY',
  'MH',
  'MP',
  'MV',
  'NL',
  'PH',
  'SB',
  'SC',
  'TC',
  'UM',
  'US',
  'VG',
  'VI',
]);

/** Bodies that English speaks of with an article: «the European Parliament», but «DG REGIO». */
const BODIES_WITH_ARTICLE =
  /^(?:European|EEAS|EU|United|World|Inter-American|Ministry|Government|Development) ?\b/;

export const grammar: Grammar = {
  ...intl,
  ...MARKS,
  dates: {
    ...intl.dates,
    // CLDR cuts September to four letters in British English, and the other months to three.
    shortMonth: (date) => intl.dates.shortMonth(date).replace(/^Sept /, 'Sep '),
    shortMonthName: (date) => intl.dates.shortMonthName(date).replace(/^Sept$/, 'Sep'),
  },
  sentence: (words) => `${capital(words)}${/[.!?]$/.test(words) ? '' : '.'}`,
  place: (code, name) => (PLACES_WITH_ARTICLE.has(code) ? `the ${name}` : name),
  body: (name) => (BODIES_WITH_ARTICLE.test(name) ? `the ${name}` : name),
};

/** Unions that English speaks of by their letters. */
const UNIONS: Readonly<Record<string, string>> = { EU: 'the EU' };
export const unionName = ({ id, name }: NamedUnion): string => UNIONS[id] ?? grammar.body(name);
