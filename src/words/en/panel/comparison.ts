import { and, capital, countries, number, places, projects } from '../grammar.ts';
import type { ComparedPlace, PlaceChange } from '../../../core/selectors/compare/comparison.ts';
import type { Counts } from '../../../core/counts/counts.ts';
import type { LegendWords } from '../map.ts';

const orNone = (n: number): string => (n === 0 ? 'none' : number(n));

/** Up to so many names are written out. */
const MOST_NAMES = 5;
const named = (names: readonly string[]): string =>
  names.length <= MOST_NAMES ? and(names) : projects(names.length);

const CHANGES: Readonly<Record<PlaceChange, string>> = {
  gained: 'Gained',
  kept: 'Kept',
  lost: 'Lost',
  possible: 'Possible',
};

const row = (long: string, short: string): LegendWords => ({ long, short });
/** The map counts region by region: a country may keep a project of which no region is sure. */
const NO_REGION = 'no region for certain';
/** `isAny`: though it is so of no region, it is of a country or another area. */
function withNumber(word: string, n: number, isAny: boolean): LegendWords {
  if (n > 0) return row(`${word}, ${places(n)}`, `${word}: ${number(n)}`);
  return isAny
    ? row(`${word}, ${NO_REGION}`, `${word}: none sure`)
    : row(`${word}, none`, `${word}: none`);
}

/** What a comparison of two periods says. */
export const comparison = {
  crumb: 'comparison',
  /** `isLater`: the second period lies after the first. */
  sentence: (
    first: string,
    second: string,
    ended: number,
    began: number,
    isLater: boolean,
  ): string =>
    isLater
      ? `${first} and ${second}: ${orNone(ended)} ended, ${orNone(began)} began`
      : `${first} and ${second}: ${orNone(ended)} ended since, ${orNone(began)} began since`,
  leftOpen: (n: number): string => (n === 0 ? '' : `${number(n)} left open`),
  /** The projects by name, or their number where they are many. */
  summary: (
    ended: readonly string[],
    began: readonly string[],
    stayed: readonly string[],
    open: readonly string[],
  ): string => {
    const parts = [
      ...(ended.length === 0 ? [] : [`${named(ended)} ended`]),
      ...(began.length === 0 ? [] : [`${named(began)} began`]),
      ...(stayed.length === 0
        ? []
        : [`${named(stayed)} ${stayed.length === 1 ? 'goes' : 'go'} on`]),
      ...(open.length === 0 ? [] : [`of ${named(open)} the source leaves it open`]),
    ];
    return parts.length === 0 ? 'No project is active in either.' : `${capital(parts.join('; '))}.`;
  },
  countries: (gained: readonly string[], lost: readonly string[]): string =>
    [
      ...(lost.length === 0
        ? []
        : [`${countries(lost.length)} fewer${lost.length <= MOST_NAMES ? `: ${and(lost)}` : ''}.`]),
      ...(gained.length === 0
        ? []
        : [
            `${countries(gained.length)} more${gained.length <= MOST_NAMES ? `: ${and(gained)}` : ''}.`,
          ]),
    ].join(' '),
  table: 'Places in both periods',
  place: 'Place',
  change: 'Change',
  countryGroup: 'Countries',
  borderGroup: 'Cross-border areas',
  selectedGroup: 'Selected',
  changeOf: ({
    change,
    first,
    second,
  }: Pick<ComparedPlace, 'change' | 'first' | 'second'>): string => {
    const by = second.certain - first.certain;
    if (change !== 'kept' || by === 0) return CHANGES[change];
    return by < 0 ? `Kept, ${number(-by)} fewer` : `Kept, ${number(by)} more`;
  },
  /** Below the change of a country or a border area of whose regions the map shows another one. */
  inRegions: (change: PlaceChange): string =>
    change === 'lost' ? 'no region was certain' : NO_REGION,
  /** Certain projects, and the possible ones beside them. */
  countOf: ({
    certain,
    possible,
  }: Counts): { readonly certain: string; readonly possible: string } => ({
    certain: number(certain),
    possible: possible === 0 ? '' : `+${number(possible)} possible`,
  }),
  noPlaces: 'No place on this map is reached in either.',
  note: 'A country counts every project that targets it or anything in it. The map counts region by region, so what a source leaves open in a country is only possible there.',
  swap: 'Swap',
  end: 'End comparison',
  legend: {
    title: (first: string, second: string): LegendWords =>
      first === second
        ? row(`${first} beside itself`, first)
        : row(`From ${first} to ${second}`, `${first} to ${second}`),
    gained: (n: number, isAny: boolean): LegendWords => withNumber('Gained', n, isAny),
    kept: (n: number, isAny: boolean): LegendWords => withNumber('Kept', n, isAny),
    lost: (n: number, isAny: boolean): LegendWords => withNumber('Lost', n, isAny),
    keptOpen: row('Kept, one more possible', 'Kept, 1 more possible'),
    unsure: (n: number): LegendWords =>
      row(`Lost, one still possible: ${places(n)}`, `Lost, 1 possible: ${number(n)}`),
    possible: (n: number): LegendWords =>
      row(`Possible in one or both: ${places(n)}`, `Possible: ${number(n)}`),
  },
};

/** What the map says of what is reached and what isn't. */
export const gapsLegend = {
  otherwise: (n: number): LegendWords =>
    row(`At another time only: ${places(n)}`, `At another time: ${number(n)}`),
  never: (n: number): LegendWords =>
    row(`In scope, never reached: ${places(n)}`, `Never reached: ${number(n)}`),
  outside: row('Outside the scope of the data', 'Outside the data'),
};
