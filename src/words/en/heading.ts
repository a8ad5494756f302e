import { and, countries, frameworks, number, projects } from './grammar.ts';
import type { BodyRoleCount } from '../../core/selectors/records/body-roles.ts';
import type { Counts } from '../../core/counts/counts.ts';
import type { DatePhrases } from '../dates.ts';

const BODY_ROLES = {
  funding: 'pays for',
  accountable: 'monitors',
  extending: 'manages',
  implementing: 'carries out',
  partner: 'is a partner in',
};
const bodyRole = ({ role, count: n }: BodyRoleCount): string =>
  role === 'responsible'
    ? `is responsible for ${frameworks(n)}`
    : `${BODY_ROLES[role]} ${projects(n)}`;
const morePossible = ({ possible }: Counts): string =>
  possible === 0 ? '' : `${number(possible)} more possible`;

export const dates: DatePhrases = {
  about: (date) => `about ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  stillRunning: 'still running',
};

/** A sentence in two parts: what is sure, and what is possible beside it ('' where nothing is). */
export interface HeadingWords {
  readonly sure: string;
  readonly possible: string;
}

/**
 * The sentences of the panel's heading. `when` is «in July 2017» or «from July 2012 to June 2013».
 */
export const heading = {
  when: (first: string, last: string): string =>
    first === last ? `in ${first}` : `from ${first} to ${last}`,
  active: (counts: Counts, when: string): HeadingWords => {
    if (counts.certain > 0)
      return { sure: `${projects(counts.certain)} active ${when}`, possible: morePossible(counts) };
    if (counts.possible === 0) return { sure: `No project active ${when}`, possible: '' };
    return {
      sure: `No project certainly active ${when}`,
      possible: `${number(counts.possible)} possible`,
    };
  },
  reaching: (counts: Counts, place: string, when: string): HeadingWords => {
    const verb = counts.certain === 1 ? 'reaches' : 'reach';
    if (counts.certain > 0)
      return {
        sure: `${projects(counts.certain)} ${verb} ${place} ${when}`,
        possible: morePossible(counts),
      };
    if (counts.possible === 0) return { sure: `No project reaches ${place} ${when}`, possible: '' };
    return {
      sure: `No project certainly reaches ${place} ${when}`,
      possible: `${number(counts.possible)} possible`,
    };
  },
  projectActive: (name: string, when: string): string => `${name}, active ${when}`,
  projectPossible: (name: string, when: string): string => `${name}, possibly active ${when}`,
  /** `exact`: the date is a month or a year, said with «in». */
  projectEnded: (name: string, date: string, exact: boolean): string =>
    `${name}, ended ${exact ? 'in ' : ''}${date}`,
  projectBegins: (name: string, date: string, exact: boolean): string =>
    `${name}, begins ${exact ? 'in ' : ''}${date}`,
  projectUnknown: (name: string, when: string): string =>
    `${name}, not known whether active ${when}`,
  projectUndated: (name: string): string => `${name}, without dates`,
  /**
   * «DG REGIO monitors 3 projects and is responsible for 1 framework»: each role with its number.
   */
  body: (name: string, roles: readonly BodyRoleCount[]): string =>
    roles.length === 0 ? `${name}: nothing stated` : `${name} ${and(roles.map(bodyRole))}`,
  lists: {
    projects: 'Projects',
    donors: 'Donors',
    overlaps: 'Overlaps',
    gaps: 'Not reached',
    about: 'About this cooperation',
  },
  /** Said by the live region after a change of period. */
  spoken: (when: string, counts: Counts, n: number): string => {
    if (counts.certain === 0 && counts.possible === 0) return `No project active in ${when}.`;
    if (counts.certain === 0)
      return `${when}. No project certainly active, ${number(counts.possible)} possible.`;
    if (counts.possible > 0)
      return `${when}. ${projects(counts.certain)} active, ${number(counts.possible)} more possible.`;
    return `${when}. ${projects(counts.certain)} active in ${countries(n)}.`;
  },
  spokenPlace: (place: string, when: string, counts: Counts, chosen: boolean): string => {
    const named = chosen ? `${place}, selected.` : `${place}.`;
    if (counts.certain === 0)
      return `${named} No project ${counts.possible > 0 ? 'certainly ' : ''}reaches it ${when}${counts.possible > 0 ? `, ${number(counts.possible)} possible` : ''}.`;
    const it = counts.certain === 1 ? 'reaches it' : 'reach it';
    return `${named} ${projects(counts.certain)} ${it} ${when}${counts.possible > 0 ? `, ${number(counts.possible)} more possible` : ''}.`;
  },
};
