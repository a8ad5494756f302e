import { and, capital, counted, frameworks, inWords, number, projects } from '../grammar.ts';
import type { AboutCount, AboutSection } from '../../../core/selectors/records/about-sections.ts';
import type { BodyRole } from '../../../core/selectors/records/body-roles.ts';
import type { Counts } from '../../../core/counts/counts.ts';

type SectionKind = AboutSection['kind'];

const KINDS: Record<SectionKind, { readonly one: string; readonly other: string }> = {
  framework: { one: 'Framework', other: 'Frameworks' },
  event: { one: 'Event', other: 'Events' },
  call: { one: 'Call', other: 'Calls' },
  publication: { one: 'Publication', other: 'Publications' },
  strategy: { one: 'Strategy', other: 'Strategies' },
  support: { one: 'Support', other: 'Support' },
  result: { one: 'Results', other: 'Results' },
  'strategy-result': { one: 'Strategy and results', other: 'Strategy and results' },
};

/** One and several of a kind, within a sentence. */
const COUNTED: Record<AboutCount['kind'], { readonly one: string; readonly other: string }> = {
  framework: { one: 'a framework', other: 'frameworks' },
  event: { one: 'an event', other: 'events' },
  call: { one: 'a call', other: 'calls' },
  publication: { one: 'a publication', other: 'publications' },
  strategy: { one: 'a strategy', other: 'strategies' },
  support: { one: 'support', other: 'offers of support' },
  result: { one: 'results', other: 'results' },
};

const SILENCE: Partial<Record<SectionKind, string>> = {
  call: 'no deadline stated',
  publication: 'no year stated',
};

/** «3 projects, 2 active in July 2018, 1 more possible». */
function projectsIn(n: number, { certain, possible }: Counts, when: string): string {
  if (certain === 0 && possible > 0)
    return `${projects(n)}, none certainly active ${when}, ${number(possible)} possible`;
  return `${projects(n)}, ${certain === 0 ? 'none' : number(certain)} active ${when}${possible === 0 ? '' : `, ${number(possible)} more possible`}`;
}

/** What the pages of records and bodies say. */
export const about = {
  /** What the source says beside its projects, with the title of the data. */
  lead: (title: string, n: number, page: boolean): string => {
    const beside = n === 0 ? '' : ` beside its ${n === 1 ? 'project' : `${inWords(n)} projects`}`;
    return `“${title}”: what the ${page ? 'page' : 'source'} says${beside}.`;
  },
  titleOfData: 'Title of the data',
  titleOfRecord: 'Title',
  /** The role of a framework's body, where the source has no words for it. */
  leadRole: 'Responsible',
  sections: 'Sections',
  nothing: (n: number, page: boolean): string => {
    const source = page ? 'page' : 'source';
    return n === 0
      ? `The ${source} names no projects, and says nothing else.`
      : `The ${source} says nothing beside its ${n === 1 ? 'project' : 'projects'}.`;
  },
  kind: (kind: SectionKind, n: number): string => KINDS[kind][n === 1 ? 'one' : 'other'],
  /** Beside the title of a section: how many it holds, and of how many no date is stated. */
  extent: (kind: SectionKind, n: number, undated: number): string => {
    if (undated === 0) return String(n);
    if (undated === n)
      return `${String(n)}, ${SILENCE[kind] ?? (n === 1 ? 'without a date' : 'without dates')}`;
    return `${String(n)}, ${String(undated)} without ${undated === 1 ? 'a date' : 'dates'}`;
  },
  /**
   * The names of the projects in the order of the source, round their links; what it lists them as,
   * where it says.
   */
  listed: (n: number, page: boolean, heading: string | null): readonly [string, string] => {
    const under = heading === null ? '' : `, under “${heading}”`;
    return [
      n === 1
        ? `Its project${under}: `
        : `Its projects${under}, in the order of the ${page ? 'page' : 'source'}: `,
      '.',
    ];
  },
  projectsHeading: 'Projects',
  noneUnderAny: (page: boolean): string =>
    `The ${page ? 'page' : 'source'} ties no project to a framework.`,
  noneUnder: (page: boolean): string => `The ${page ? 'page' : 'source'} ties no project to it.`,
  projectsUnder: 'Projects under it',
  /** The link below the projects of a period. */
  link: (counts: readonly AboutCount[]): string =>
    `About this cooperation: ${and(counts.map(({ kind, count: n }) => (n === 1 ? COUNTED[kind].one : counted(n, COUNTED[kind]))))}`,

  fields: {
    text: 'Text',
    items: 'List',
    when: 'When',
    where: 'Where',
    whenWhere: 'When and where',
    whom: 'For',
    how: 'How',
    opens: 'Opens',
    deadline: 'Deadline',
    organiser: 'Organiser',
    authors: 'Authors',
    links: 'Links',
  },
  noDate: 'No date stated',
  onTimeline: 'on the timeline',
  cut: (page: boolean): string => `cut ${page ? 'on the page' : 'in the source'}`,
  authors: (n: number, page: boolean): string =>
    n === 1
      ? 'One author'
      : `${capital(inWords(n))} authors, in the order of the ${page ? 'page' : 'source'}`,
  remarks: 'Remarks on the words',
  picture: 'Picture',
  pictureText: 'Text of the picture',
  /** Heads the records that speak of a place. */
  recordsHere: 'What the source says of it',
  extentNotStated: 'Extent not stated',
  position: (place: string): string => `Position of ${place}`,
  /** «4.65° N, 74.1° W». */
  degrees: ([longitude, latitude]: readonly [number, number]): string =>
    `${String(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ${String(Math.abs(longitude))}° ${longitude < 0 ? 'W' : 'E'}`,
  positionRule: 'A point that these data set for the place by its name; no source draws it.',
  positionWhy: 'The source names the place and draws no extent: the ring on the map has none.',

  roles: {
    accountable: 'Monitors',
    responsible: 'Responsible for',
    funding: 'Pays for',
    extending: 'Manages',
    implementing: 'Carries out',
    partner: 'Partner in',
  } satisfies Record<BodyRole, string>,
  nothingStated: 'nothing stated',
  projectsIn,
  frameworksIn: (n: number): string => `${frameworks(n)}, without dates`,
  namedAs: (name: string): string => `as “${name}”`,
  names: (names: readonly string[], page: boolean): string =>
    `One body under ${inWords(names.length)} names ${page ? 'on the page' : 'in the source'}: ${and(names.map((name) => `“${name}”`))}.`,
  namesField: 'Name',
  rules: {
    names: 'Names that the data join in one body.',
    organises: 'Whatever names the body as its organiser, by its name or its abbreviation.',
    services:
      'Bodies whose name begins with that of this body, and what they have a role in. It counts for them, and not once more here.',
  },
  organises: 'Organises',
  services: 'Through its services',
  servicesNote: 'Not counted again above.',
  /** Round the name of the service. */
  through: (what: string): readonly [string, string] => ['through ', `: ${what}`],
  throughCount: (n: number, m: number): string =>
    [...(n === 0 ? [] : [projects(n)]), ...(m === 0 ? [] : [frameworks(m)])].join(', '),
};
