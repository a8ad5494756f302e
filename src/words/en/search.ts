import { and, frameworks, number, projects } from './grammar.ts';
import type { AreaKind } from '../../core/domain/area.ts';
import type { BodyRoleCount } from '../../core/selectors/records/body-roles.ts';
import type { Counts } from '../../core/counts/counts.ts';

const ROLES = {
  funding: 'pays for',
  accountable: 'monitors',
  extending: 'manages',
  implementing: 'carries out',
  partner: 'is a partner in',
  responsible: 'is responsible for',
};
const role = ({ role: of, count: n }: BodyRoleCount): string =>
  `${ROLES[of]} ${of === 'responsible' ? frameworks(n) : projects(n)}`;

const AREA_KINDS: Record<AreaKind, string> = {
  country: 'country',
  unit: 'place',
  'cross-border': 'cross-border area',
  group: 'group of countries',
  region: 'region',
  shape: 'place',
};

/** What the search says. */
export const search = {
  field: 'Find a place or a project',
  open: 'Search',
  close: 'Close the search',
  clear: 'Clear the search',
  found: 'Found',
  groups: {
    period: 'Time',
    place: 'Places',
    border: 'Cross-border areas',
    project: 'Projects',
    body: 'Organisations',
    record: 'Frameworks and more',
  },
  /** How many of a group are listed, where not all are. */
  someOf: (shown: number, all: number): string => `${String(shown)} of ${number(all)}`,
  areaKinds: AREA_KINDS,
  /** What a period is by its months. */
  periodKinds: { 1: 'month', 3: 'quarter', 12: 'year' } as Readonly<Record<number, string>>,
  period: 'period',
  inCountry: (country: string): string => `in ${country}`,
  kinds: { project: 'project', body: 'organisation' },
  recordKinds: {
    framework: 'framework',
    event: 'event',
    call: 'call',
    publication: 'publication',
    strategy: 'strategy',
    support: 'support',
    result: 'result',
  },
  /** Beside a place, in few letters. */
  counts: ({ certain, possible }: Counts): string => {
    if (certain === 0) return possible === 0 ? 'no project' : `${number(possible)} possible`;
    return possible === 0
      ? projects(certain)
      : `${projects(certain)}, ${number(possible)} possible`;
  },
  /** The same, spoken. */
  spokenCounts: ({ certain, possible }: Counts): string => {
    if (certain === 0) return possible === 0 ? 'No project' : `${number(possible)} possible`;
    return possible === 0
      ? projects(certain)
      : `${projects(certain)}, ${number(possible)} more possible`;
  },
  reasons: {
    former: (name: string): string => `formerly ${name}`,
    part: (name: string): string => `${name} is part of it`,
    spelt: (words: string): string => `on the page as “${words}”`,
    source: (words: string): string => `the page says “${words}”`,
    topic: 'in its topic',
    objective: 'in its objective',
    text: 'in its text',
    author: (name: string): string => `author ${name}`,
    reaches: (place: string): string => `reaches ${place}`,
    holds: (place: string): string => `holds ${place}`,
    roles: (roles: readonly BodyRoleCount[]): string => and(roles.map(role)),
  },
  /** An option as it is spoken: what it is, and what stands beside it. */
  spoken: (what: readonly string[], beside: string): string =>
    `${what.filter((part) => part !== '').join(', ')}.${beside === '' ? '' : ` ${beside}.`}`,
  /** The same with a word more. */
  spokenToo: (spoken: string, word: string): string => `${spoken.replace(/\.$/, '')}, ${word}.`,
  nothing: (text: string): string => `Nothing found for “${text}”`,
  didYouMean: 'Nothing found. Did you mean',
  keys: { move: 'move', enter: 'Enter', select: 'select', escape: 'Esc', close: 'close' },
};
