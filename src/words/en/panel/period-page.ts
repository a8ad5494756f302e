import {
  and,
  capital,
  counted,
  countries,
  inWords,
  months,
  number,
  projects,
  unionName,
} from '../grammar.ts';
import type { Counts } from '../../../core/counts/counts.ts';
import type { TargetSummary } from '../../../core/selectors/projects/target-summary.ts';
import { unread } from './unread.ts';

/** Of projects, below their number. */
const unplaced = (n: number): string =>
  n === 1 ? 'It names no place on this map.' : 'None of them names a place on this map.';

const allOf = (n: number): string => (n === 2 ? 'Both' : `All ${inWords(n)}`);

/** What the page of a period says, and that of one in which nothing is. */
export const periodPage = {
  summary: ({
    projects: n,
    countries: c,
    borders,
    others,
    union,
    withUnion,
    unreadUnion,
  }: TargetSummary): string => {
    const named = [
      ...(c === 0 ? [] : [countries(c)]),
      ...(borders === 0
        ? []
        : [counted(borders, { one: 'cross-border area', other: 'cross-border areas' })]),
      ...(others === 0 ? [] : [counted(others, { one: 'other place', other: 'other places' })]),
    ];
    const targets =
      named.length === 0
        ? `${unplaced(n)} `
        : `${n === 1 ? 'It targets' : 'They target'} ${and(named)}. `;
    if (withUnion === 0 && unreadUnion > 0) return `${targets}${unread.euUnread(n)}`;
    if (union === null) return targets.trimEnd();
    const partner = unionName(union);
    if (withUnion === 0)
      return `${targets}${n === 1 ? 'It isn’t' : 'None is'} said to cooperate with ${partner}.`;
    if (n === 1) return `${targets}It cooperates with ${partner}.`;
    if (withUnion === n) return `${targets}${allOf(n)} cooperate with ${partner}.`;
    return `${targets}${number(withUnion)} of ${number(n)} ${withUnion === 1 ? 'cooperates' : 'cooperate'} with ${partner}.`;
  },
  certainties: ({ certain, possible }: Counts): string => {
    if (possible === 0) return certain === 1 ? 'It is certain.' : `${allOf(certain)} are certain.`;
    const left = possible === 1 ? 'left open by its source' : 'left open by their sources';
    if (certain === 0)
      return possible === 1 ? 'It is left open by its source.' : `${allOf(possible)} are ${left}.`;
    return `${capital(inWords(certain))} ${certain === 1 ? 'is' : 'are'} certain, ${inWords(possible)} ${possible === 1 ? 'is' : 'are'} ${left}.`;
  },
  empty: (when: string): string => `No project was active ${when}. Go to the nearest:`,
  emptyPlace: (place: string, when: string): string =>
    `No project reached ${place} ${when}. Go to the nearest:`,
  noProjects: 'These data have no projects.',
  unplaced,
  emptyEver: (n: number, isFiltered: boolean): string =>
    n === 1
      ? `The one project ${isFiltered ? 'that passes the filters' : 'of these data'} has no dates.`
      : `No project ${isFiltered ? 'that passes the filters' : 'of these data'} has dates.`,
  emptyPlaceEver: (place: string, isFiltered: boolean): string =>
    `No project ${isFiltered ? 'that passes the filters' : 'of these data'} reaches ${place} at any time.`,
  emptyPlaceUndated: (place: string, n: number, isFiltered: boolean): string => {
    const passing = isFiltered
      ? n === 1
        ? ' and passes the filters'
        : ' and pass the filters'
      : '';
    return n === 1
      ? `The one project that reaches ${place}${passing} has no dates.`
      : `None of the ${number(n)} projects that reach ${place}${passing} has dates.`;
  },
  nearest: ({ certain, possible }: Counts): string =>
    certain === 0
      ? counted(possible, { one: 'possible project', other: 'possible projects' })
      : `${projects(certain)} active${possible === 0 ? '' : `, ${number(possible)} more possible`}`,
  /** Whole years where there are many. */
  monthsAway: (n: number): string => {
    const away =
      Math.abs(n) < 36
        ? months(Math.abs(n))
        : counted(Math.floor(Math.abs(n) / 12), { one: 'year', other: 'years' });
    return n < 0 ? `${away} earlier` : `${away} later`;
  },
  wholeTime: (first: string, last: string): string =>
    `The whole time, ${first === last ? first : `${first}–${last}`}`,
  /** `n` of all projects, those with dates that count. */
  allAtOnce: (n: number, of: number): string => {
    if (n < of) return n === 1 ? projects(n) : `${projects(n)} at once`;
    return n === 1 ? 'The one project' : `All ${projects(n)} at once`;
  },
};
