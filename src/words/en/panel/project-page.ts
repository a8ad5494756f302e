import { and, counted, countries, few, grammar, places } from '../grammar.ts';
import type { ProjectStatus, UnionCooperation } from '../../../core/domain/project.ts';

/** Names of bodies in a sentence: they are long. */
const MOST_BODIES = 3;

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

/** What the page and the card of a project say. */
export const projectPage = {
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
  paidBy: (names: readonly string[]): string =>
    `Paid by ${and(few(names.map(grammar.body), MOST_BODIES))}`,
  monitoredBy: (names: readonly string[]): string =>
    `Monitored by ${and(few(names.map(grammar.body), MOST_BODIES))}`,
  /**
   * The same for so many that they are folded: what stands before them, and each as it is spoken
   * of.
   */
  paidByMany: 'Paid by ',
  monitoredByMany: 'Monitored by ',
  payerNotStated: 'Who pays: not stated',
  noAmounts: 'No amounts are given in the source.',
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
