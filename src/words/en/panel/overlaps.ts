import { and, counted, countries, few as firstFew, months, number } from '../grammar.ts';
import type { PathKind } from '../../../core/domain/ways/reach-ways.ts';
import type { Counts } from '../../../core/counts/counts.ts';
import type { HeadingWords } from '../heading.ts';

/** Up to so many names are written out. */
const MOST_NAMES = 8;
const few = (names: readonly string[]): string => and(firstFew(names, MOST_NAMES));

/** How a project reaches places, after its name. */
const WAYS: Readonly<Record<PathKind, string>> = {
  named: 'by name',
  border: 'through border areas',
  group: 'through a larger area',
  country: 'through the whole country',
  inside: 'through places in it',
  parts: 'through all its parts',
};

/** What is said of pairs of projects, and of what isn't reached. */
export const overlaps = {
  switch: 'What the panel lists',
  projects: 'Projects',
  active: 'Active',
  overlaps: 'Overlaps',
  gaps: 'Not reached',
  heading: ({ certain, possible }: Counts, when: string): HeadingWords => {
    const pairs = `${counted(certain, { one: 'pair', other: 'pairs' })} of projects ${certain === 1 ? 'overlaps' : 'overlap'} ${when}`;
    if (certain > 0)
      return { sure: pairs, possible: possible === 0 ? '' : `${number(possible)} more possible` };
    if (possible === 0) return { sure: `No pair of projects overlaps ${when}`, possible: '' };
    return {
      sure: `No pair of projects certainly overlaps ${when}`,
      possible: `${number(possible)} possible`,
    };
  },
  lead: 'The same place in the same months.',
  onlyOne: (isFiltered: boolean): string =>
    `${isFiltered ? 'One project passes the filters' : 'These data have one project'}, and it takes two to overlap.`,
  none: 'No two projects reach the same place in the same months.',
  list: 'Pairs of projects',
  and: 'and',
  pair: (one: string, other: string): string => `${one} and ${other}`,
  /**
   * `certain`: months in which both are surely active, `open`: those before and after them in which
   * they may be.
   */
  months: (certain: string, n: number, open: readonly string[]): string => {
    const sure = `${certain}, ${months(n)}`;
    return open.length === 0 ? sure : `${sure}; ${and(open)} possible`;
  },
  possibleMonths: (possible: string): string => `possibly ${possible}`,
  certain: 'Certain',
  possible: 'Possible',
  wholeCountries: (names: readonly string[]): string =>
    names.length === 1 ? `all of ${and(names)}` : `${countries(names.length)}: ${few(names)}`,
  countryAsSuch: (names: readonly string[]): string =>
    names.length === 1 ? and(names) : `${countries(names.length)}: ${few(names)}`,
  anyRegion: (names: readonly string[]): string => `any region in ${few(names)}`,
  units: (names: readonly string[]): string => few(names),
  parts: (parts: readonly string[]): string => parts.join('; '),
  ways: (
    one: string,
    oneWays: readonly PathKind[],
    other: string,
    otherWays: readonly PathKind[],
  ): string =>
    `${one} ${and(oneWays.map((way) => WAYS[way]))}, ${other} ${and(otherWays.map((way) => WAYS[way]))}.`,
  show: (pair: string): string => `Show ${pair} on the map`,
  more: (n: number): string => `Show ${number(n)} more`,
};

/** What is said of places that nothing reaches. */
export const gaps = {
  /** `n` of the places of `scope` countries; `unsure` of them are only possibly reached. */
  heading: (n: number, scope: number, unsure: number, when: string): HeadingWords => {
    if (scope === 0) return { sure: `No place is in scope ${when}`, possible: '' };
    if (n === 0)
      return {
        sure: `Every place in scope is reached ${when}${unsure === 0 ? '' : ', or possibly'}`,
        possible: '',
      };
    return {
      sure: `${counted(n, { one: 'place is', other: 'places are' })} not reached ${when}`,
      possible: '',
    };
  },
  lead: (scope: number): string =>
    `Counted in the ${scope === 1 ? 'one country' : countries(scope)} that the data name. Places outside ${scope === 1 ? 'it' : 'them'} are not part of the data.`,
  /** Behind the lead, while the filters hold projects back. */
  filtered: 'Only projects that pass the filters count.',
  noScope: 'No project names a place on this map.',
  never: 'Never reached',
  certainly: (when: string): string => `Reached at another time: ${when}`,
  possibly: (when: string): string => `Possibly at another time: ${when}`,
  certainlyMixed: 'Reached at another time',
  possiblyMixed: 'Possibly at another time',
  unknown: 'Reached at a time that isn’t stated',
  /** Beside a country: how many of its first-level units, or that it has none on this map. */
  of: (all: number): string => (all === 1 ? 'the whole country' : `of ${number(all)} regions`),
};
