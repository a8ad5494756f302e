import { number, projects } from '../grammar.ts';

/** What the lists of many projects say. */
export const lists = {
  tabs: 'Places, projects and donors',
  places: 'Places',
  projects: 'Projects',
  donors: 'Donors',
  active: 'active',
  possible: 'possible',
  scope: 'Which places',
  countries: 'Countries',
  all: 'All places',
  more: (n: number): string => (n === 0 ? '–' : `+${number(n)}`),
  spoken: (certain: number, possible: number): string =>
    `${projects(certain)}${possible === 0 ? '' : `, ${number(possible)} more possible`}`,
  filterBy: (name: string): string => `Filter by ${name}`,
  filter: 'Filter',
  find: 'Find in these projects',
  found: (n: number, of: number): string => `${number(n)} of ${number(of)}`,
  none: 'None of these projects has these letters.',
  sort: 'Sort by',
  sorts: { name: 'Name', start: 'Start', end: 'End' },
  outside: 'Outside this period',
  ended: (date: string): string => `ended ${date}`,
  begins: (date: string): string => `begins ${date}`,
  undated: 'no dates stated',
  unknown: 'not known whether active',
  goTo: (state: string): string => `${state}: show these months`,
};
