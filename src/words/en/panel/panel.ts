import {
  and,
  capital,
  grammar,
  inWords,
  counted,
  countries,
  few,
  months,
  number,
  places,
  projects,
} from '../grammar.ts';
import type { ProjectStatus, UnionCooperation } from '../../../core/domain/project.ts';
import type { NamedUnion } from '../../../core/domain/union.ts';
import type { Counts } from '../../../core/counts/counts.ts';
import type { TargetSummary } from '../../../core/selectors/projects/target-summary.ts';
import { unread } from './unread.ts';

/** Names of bodies in a sentence: they are long. */
const MOST_BODIES = 3;

/** Of projects, below their number. */
const unplaced = (n: number): string =>
  n === 1 ? 'It names no place on this map.' : 'None of them names a place on this map.';

const allOf = (n: number): string => (n === 2 ? 'Both' : `All ${inWords(n)}`);

/** Names of some parts of an area, or their number where they are many. */
const fewOf = (names: readonly string[], of: number): string =>
  names.length <= 6
    ? `${and(names)}, not all of it`
    : `${String(names.length)} of its ${String(of)} places`;

const EU_UNITS = {
  region: { one: 'EU region', other: 'EU regions' },
  city: { one: 'EU city', other: 'EU cities' },
  organisation: { one: 'EU organisation', other: 'EU organisations' },
};

const STATUSES: Record<ProjectStatus, string> = {
  pipeline: 'planned',
  active: 'on-going',
  finalising: 'finalising',
  closed: 'closed',
  cancelled: 'cancelled',
  suspended: 'suspended',
};

const UNIONS: Readonly<Record<string, string>> = { EU: 'the EU' };
const unionName = ({ id, name }: NamedUnion): string => UNIONS[id] ?? grammar.body(name);

/** What the panel says. */
export const panel = {
  membership: {
    field: (of: NamedUnion): string => `Membership of ${unionName(of)}`,
    state: (of: NamedUnion, state: 'member' | 'part' | 'no', when: string): string =>
      ({
        member: `Member of ${unionName(of)} ${when}`,
        part: `Member of ${unionName(of)} for part of the time ${when}`,
        no: `Not a member of ${unionName(of)} ${when}`,
      })[state],
    span: (first: string, last: string | null): string =>
      last === null ? `since ${first}` : first === last ? first : `${first} to ${last}`,
    rule: 'A state is a member from the month of its accession to that of its leaving.',
    from: 'Dates of membership that come with the map',
  },
  source: {
    data: 'Data:',
    /** Behind the title of the data. */
    published: (publisher: string | null, version: string): string =>
      `${publisher === null ? '' : `, ${publisher}`}. Version ${version}.`,
    licences: 'Licences',
    map: 'Map: made with Natural Earth. Boundaries and names imply no opinion on the legal status of any territory.',
  },
  name: 'Panel',
  projects: 'Projects',
  wayUp: 'Way up',
  allProjects: 'All projects',
  project: 'project',
  body: 'body',
  record: 'record',
  closePage: (name: string): string => `Close ${name}`,

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

  where: 'Where',
  when: 'When',
  pays: 'Pays',
  monitors: 'Monitors',
  possible: 'Possible',
  borderCount: (n: number): string =>
    counted(n, { one: 'cross-border area', other: 'cross-border areas' }),
  countryCount: countries,
  placeCount: places,
  inCountries: (what: string, n: number): string => `${what} in ${countries(n)}`,
  regionsOf: (what: string): string => `Regions of ${what}`,
  notNamed: (what: string): string => `${what}, not named`,

  /** Why a project is only possibly active. Dates are said as the source gives them. */
  doubt: {
    ended: (date: string): string => `Possible: ended in ${date}.`,
    began: (date: string): string => `Possible: began in ${date}.`,
    'no-end': (): string => 'Possible: the source gives no end.',
    'still-running': (): string => 'Possible: still running when the source was written.',
    'no-start': (): string => 'Possible: the source gives no start.',
    year: (): string => 'Possible: the source leaves the year open.',
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

  tags: { area: 'Area named', country: 'Country named', possible: 'Possible' },
  leadsTo: 'leads to',
  perhaps: (place: string): string => `${place}?`,
  why: {
    itself: (place: string): string => `The source names ${place}.`,
    itselfOpen: (place: string, quote: string | null): string =>
      quote === null
        ? `The source means some places in ${place} and doesn’t name them.`
        : `The source says “${quote}” and doesn’t name them.`,
    border: (place: string, n: number): string => {
      if (n === 1)
        return `The source names the border, not the places along it. ${place} touches it.`;
      return `The source names ${n === 2 ? 'both borders' : `${inWords(n)} borders`}, not the places along them. ${place} touches ${n === 2 ? 'both' : 'each'}.`;
    },
    borderSide: (beyond: readonly string[]): string =>
      `The source names the ${beyond.length === 1 ? 'border' : 'borders'} with ${and(few(beyond))}, not the whole country.`,
    member: (place: string, areas: readonly string[]): string =>
      `The source names ${and(few(areas))}. ${place} is part of ${areas.length === 1 ? 'it' : 'them'}.`,
    country: 'The source names the whole country.',
    inside: (place: string, areas: readonly string[]): string =>
      `The source names ${and(few(areas))}, in ${place}.`,
    unnamed: (place: string, areas: readonly string[], quote: string | null): string =>
      `${quote === null ? `The source means some places in ${and(few(areas))}` : `The source says “${quote}”`} and doesn’t name them. ${place} may not be one.`,
    everyPart: (areas: readonly string[]): string =>
      `The source names ${and(few(areas))} as a whole, and so every place in this area.`,
    everyPartOpen: (areas: readonly string[], quote: string | null): string =>
      `${quote === null ? `The source means some places in ${and(few(areas))}` : `The source says “${quote}”`} and doesn’t name them. They may lie elsewhere.`,
    someParts: (names: readonly string[], of: number): string => `It reaches ${fewOf(names, of)}.`,
    perhapsSomeParts: (names: readonly string[], of: number): string =>
      `It may reach ${fewOf(names, of)}.`,
  },
  paidBy: (names: readonly string[]): string =>
    `Paid by ${and(few(names.map(grammar.body), MOST_BODIES))}`,
  monitoredBy: (names: readonly string[]): string =>
    `Monitored by ${and(few(names.map(grammar.body), MOST_BODIES))}`,
  /** The same for so many that they are folded: what stands before them, and each as it is spoken of. */
  paidByMany: 'Paid by ',
  monitoredByMany: 'Monitored by ',
  payerNotStated: 'Who pays: not stated',
  noAmounts: 'No amounts are given in the source.',

  ways: {
    liesIn: 'Lies in',
    overlaps: 'Overlaps with',
    across: 'Areas across its borders',
    sides: 'On its two sides',
    units: (n: number): string =>
      `Its ${counted(n, { one: 'first-level unit', other: 'first-level units' })}, one by one`,
    members: (n: number): string =>
      `Its ${counted(n, { one: 'member', other: 'members' })}, one by one`,
    byRule: 'Units that touch the border, by our rule',
    parts: 'Its parts, as the data define it',
    declared:
      'Places that the project itself declares on its own site, which the page doesn’t name',
    bothLists:
      'Two lists of places are known for this area. The map and the counts follow the rule.',
    inParts: 'In parts of it',
    inPartsNote: 'Not counted above: they don’t reach all of it.',
    euSide: 'On the EU side',
    onEuSideOf: 'On the EU side of ',
    takePart: (what: string, n: number): string => `${what} ${n === 1 ? 'takes' : 'take'} part in `,
    unnamedThere: (n: number): string => `; the source doesn’t name ${n === 1 ? 'it' : 'them'}.`,
  },
  countAt: ({ certain, possible }: Counts): string => {
    if (certain === 0) return possible === 0 ? 'none' : `${number(possible)} possible`;
    return possible === 0
      ? projects(certain)
      : `${projects(certain)}, ${number(possible)} more possible`;
  },

  fields: {
    topic: 'Topic',
    when: 'When',
    where: 'Where',
    eu: 'EU side',
    funding: 'Pays',
    accountable: 'Monitors',
    extending: 'Manages',
    implementing: 'Carries out',
    partner: 'Partners',
    amount: 'Amount',
    framework: 'Framework',
    listed: 'Listed as',
    links: 'Links',
    objective: 'Objective',
  },
  /** The words round the names of targets. */
  targets: {
    wholeCountries: (n: number): readonly [string, string] => [
      '',
      n === 1 ? ', as a whole' : ', each as a whole',
    ],
    borders: (n: number): readonly [string, string] => [
      n === 1 ? 'the cross-border area ' : 'the cross-border areas ',
      '',
    ],
    regions: ['regions of ', ', not named'] as readonly [string, string],
    located: 'located in ',
    named: 'Named: ',
    none: 'not stated, and so not on the map',
  },
  eu: {
    no: 'No',
    with: (cooperation: UnionCooperation): string | null => {
      if (cooperation.partners === undefined) return null;
      return counted(
        cooperation.partners,
        cooperation.unit === undefined
          ? { one: 'EU partner', other: 'EU partners' }
          : EU_UNITS[cooperation.unit],
      );
    },
    yesWith: (what: string): string => `Yes, with ${what}, not named`,
    yesOnly: 'Yes. How many partners: ',
  },
  status: STATUSES,
  quoted: (text: string): string => `“${text}”`,
  onUndatedPage: (what: string): string => `${what}, on an undated page`,
  inUndatedSource: (what: string): string => `${what}, in an undated source`,
  onDay: (what: string, date: string): string => `${what}, said in ${date}`,
  amountKinds: { total: '', committed: 'committed', spent: 'spent' },
  reading: { corrected: 'corrected', inferred: 'inferred' },
  pageSays: 'The page says',
  sourceSays: 'The source says',
  ended: (date: string | null): string => (date === null ? 'ended' : `ended ${date}`),
  begins: (date: string | null): string => (date === null ? 'not begun' : `begins ${date}`),
  undated: 'The source gives no dates, so it is never active here.',
  showMonths: (interval: string): string => `Show ${interval}`,
};
