import { few, number, or, projects } from './grammar.ts';
import type { OptionWord } from '../../core/dimensions/dimension.ts';
import type { PerDimension } from '../../core/dimensions/index.ts';
import type { Counts } from '../../core/counts/counts.ts';

const NAMES: PerDimension<string> = {
  framework: 'Framework',
  donor: 'Donor',
  monitor: 'Monitoring body',
  topic: 'Topic',
  eu: 'EU cooperation',
  status: 'Status',
};

const WORDS: Readonly<Record<OptionWord, string>> = {
  'not-stated': 'Not stated',
  unread: 'Can’t be read',
  'unread-or-not-stated': 'Not stated, or can’t be read',
  yes: 'Yes',
  no: 'No',
  unknown: 'Unknown',
  pipeline: 'Planned',
  active: 'On-going',
  finalising: 'Finalising',
  closed: 'Closed',
  cancelled: 'Cancelled',
  suspended: 'Suspended',
};

/** What the filters say. */
export const filters = {
  names: NAMES,
  words: WORDS,
  all: 'Filters',
  /** The button that opens all filters; `n` are the filters in which something is chosen. */
  open: (n: number): string => (n === 0 ? 'Filters' : `Filters (${String(n)})`),
  /** On the button of a filter. */
  one: (name: string, option: string): string => `${name}: ${option}`,
  several: (name: string, n: number): string => `${name}: ${number(n)} chosen`,
  notStated: (n: number): string => `not stated (${number(n)})`,
  outside: (name: string, hidden: number, of: number): string =>
    of === 1
      ? `${name}: not in this period`
      : `${name}: ${number(hidden)} of ${number(of)} not in this period`,
  clear: (name: string): string => `Clear ${name}`,
  clearChosen: (n: number): string => (n === 1 ? 'Clear' : `Clear ${number(n)}`),
  clearAll: 'Clear all',
  shown: (shown: number, of: number): { readonly shown: string; readonly of: string } => ({
    shown: number(shown),
    of: `of ${projects(of)} shown`,
  }),
  /** Beside an option: certain and possible apart. */
  count: ({ certain, possible }: Counts): string =>
    possible === 0 ? number(certain) : `${number(certain)} + ${number(possible)} possible`,
  /** The same for who hears it. */
  spokenCount: ({ certain, possible }: Counts): string =>
    possible === 0 ? projects(certain) : `${projects(certain)}, ${number(possible)} more possible`,
  /** What the counts are of. */
  countsOf: (where: string | null, when: string, others: readonly string[]): string =>
    `Counts: what choosing would give ${where === null ? '' : `for ${where} `}${when}${others.length === 0 ? '' : `, with ${others.join(', ')}`}.`,
  untied: 'On the page, tied to no project',
  aboutFrameworks: 'About the frameworks',
  search: (name: string): string => `Find in ${name}`,
  found: (found: number, of: number): string => `${number(found)} of ${number(of)}`,
  nothingFound: (of: number): string =>
    of === 1
      ? 'The one option hasn’t these letters.'
      : `None of the ${number(of)} options has these letters.`,
  noOptions: 'This source states nothing here.',
  none: (name: string, of: number): string =>
    `“${name}” is chosen, and ${of === 1 ? 'its one project isn’t' : `none of its ${number(of)} projects is`} in this period.`,
  noneBeside: (name: string): string =>
    `“${name}” is chosen, and none of its projects passes the other filters.`,
  show: (n: number): string => (n === 1 ? 'Show it' : 'Show them'),
  /** Closes the filters on small screens. */
  showProjects: ({ certain, possible }: Counts): string =>
    certain === 0 && possible > 0
      ? `Show ${number(possible)} possible`
      : `Show ${projects(certain)}${possible === 0 ? '' : ` + ${number(possible)} possible`}`,
  more: (n: number): string => `${number(n)} more`,
  or: (names: readonly string[]): string => or(names),
  /** The same where there is little room. */
  orFew: (names: readonly string[]): string => or(few(names)),
  /** What the live region says: the filter with what is chosen, then how many projects pass. */
  spoken: (chosen: readonly string[], shown: number, of: number): string =>
    `${chosen.length === 0 ? 'No filter.' : `${chosen.join('; ')}.`} ${number(shown)} of ${projects(of)} shown.`,
  spokenChosen: (name: string, options: readonly string[]): string => `${name} ${or(options)}`,
  /** Where the filters let nothing pass. */
  emptyTitle: (of: number): string =>
    of === 1
      ? 'The one project doesn’t pass the filters.'
      : `None of the ${projects(of)} passes the filters.`,
  offerClear: 'Clear all filters',
  hiddenPage: 'The filters leave this project out of the lists.',
};
