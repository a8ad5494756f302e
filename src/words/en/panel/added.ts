import { counted, number, places } from '../grammar.ts';

const DATES = {
  plannedStart: 'planned start',
  actualStart: 'actual start',
  plannedEnd: 'planned end',
  actualEnd: 'actual end',
};

/** What the layer of other sources says: its switch, its lists and its cards. */
export const added = {
  show: 'Show what other sources add',
  layer: 'Other sources',
  hide: 'Hide what other sources add',
  /** Spoken when the switch is set; the numbers are places that are reached for certain. */
  spoken: (withAdded: number, page: number): string =>
    `Added facts shown. ${places(withAdded)} for certain, ${String(page)} on the page.`,
  hidden: 'Added facts hidden.',
  /** Heads of the table: what is counted, when; the page; the page and what is added. */
  counted: (when: string): string => `Counted or named, ${when}`,
  page: 'page',
  withAdded: 'with added',
  rows: {
    places: 'Places, for certain',
    paired: 'Paired regions',
    partners: 'EU regions',
    projects: 'Projects, for certain',
  },
  /** Paired regions, by the extent that all of the data lie in. */
  regionsOf: { 'latin-america': 'Latin American regions' } as Readonly<Record<string, string>>,
  /** «0 of 18»: how many are named of how many the source speaks of. */
  of: (named: number, spoken: number): string => `${String(named)} of ${String(spoken)}`,
  disagree: 'Sources disagree',
  /** The word on a mark beside the values. */
  disagreeShort: 'disagree',
  /** The first values of several: «18 EU regions or 20 pairings, 2 more values». */
  either: (values: readonly string[], all: number): string =>
    `${values.join(' or ')}${all > values.length ? `; ${counted(all - values.length, { one: 'more value', other: 'more values' })}` : ''}`,
  pairs: 'Paired regions',
  /** `inferred`: the source gives no year, and the date was concluded. */
  agreed: (date: string, inferred: boolean): string =>
    `Agreed in ${date}${inferred ? ', year inferred' : ''}`,
  agreedUnknown: 'No year found',
  partnerUnknown: 'EU partner not found',
  pair: (home: string, partner: string | null): string =>
    partner === null ? `${home}, EU partner not found` : `${home} with ${partner}`,
  namedBy: 'Named by another source',
  facts: 'What other sources add',
  /** Heads the fields of a page that other sources fill. */
  values: 'What other sources state',
  fields: {
    acronym: 'Acronym',
    dates: 'Planned and actual dates',
    themes: 'Themes',
    ids: 'Identifiers',
    address: 'Page',
  },
  /** «planned start May 2017» */
  dated: (which: keyof typeof DATES, date: string): string => `${DATES[which]} ${date}`,
  records: 'Named by other sources alone',
  roles: 'Roles that other sources state',
  after: 'What came after',
  before: 'What came before',
  related: 'Related',
  whatWeDo: 'What we do.',
  whoSays: 'Who says it',
  value: 'Value',
  whyAdded: 'Why added.',
  notOnPage: (page: boolean): string => `The ${page ? 'page' : 'source'} doesn’t say it.`,
  sources: 'Sources',
  independent: (yes: boolean): string =>
    yes ? 'independent of each other' : 'not independent of each other',
  said: (words: string): string => `“${words}”`,
  /** Of a project at a place in a period: null says that it isn't active then. */
  activity: (certainty: 'certain' | 'possible' | null, when: string): string | null =>
    certainty === null ? null : certainty === 'certain' ? `active ${when}` : `possible ${when}`,
  /** On the timeline: what is active beside the projects of the page. */
  active: (certain: number, possible: number): string =>
    certain + possible === 0
      ? 'Added: none'
      : `Added: ${certain === 0 ? `${number(possible)} possible` : `${number(certain)}${possible === 0 ? '' : `, and ${number(possible)} possible`}`}`,
  partnerRegions: (n: number): string =>
    `${counted(n, { one: 'partner region', other: 'partner regions' })}, added`,
};
