import type { DataSubject } from '../../core/selectors/records/data-subject.ts';

/** Places whose English names take an article in a sentence. */
const WITH_ARTICLE = new Set([
  'EU',
  'AE',
  'BS',
  'CD',
  'CF',
  'CK',
  'DO',
  'FK',
  'FO',
  'GB',
  'GM',
  'KM',
  'KY',
  'MH',
  'MP',
  'MV',
  'NL',
  'PH',
  'SB',
  'SC',
  'TC',
  'US',
  'VG',
  'VI',
]);

/** Words that stand on every screen. */
export const common = {
  /** Words as a sentence: a capital first, a full stop last. */
  sentence: (words: string): string =>
    `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`,
  name: 'Cooperation Atlas',
  purpose: ({ union, home }: DataSubject): string =>
    `See which ${union === null ? '' : home === null ? `${union.id} cooperation ` : `${union.id}–${home.name} `}project targets which territory, when, and who pays.`,
  shortPurpose: 'Which project targets which territory, when, and who pays.',
  unionNames: { EU: 'European Union' } as Readonly<Record<string, string>>,
  /** Name of a place within a sentence: «reaches the European Union». `code` is that of the place. */
  inSentence: (code: string, name: string): string =>
    WITH_ARTICLE.has(code) ? `the ${name}` : name,
  /** A name that more than one thing has, with what differs. */
  toldApart: (name: string, by: string): string => `${name} (${by})`,
  share: 'Share',
  openFull: 'Open the full atlas',
  copyFailed: 'Copying was refused. Select the link and copy it.',
  darkTheme: 'Dark theme',
  lightTheme: 'Light theme',
  close: 'Close',
  notStated: 'not stated',
  skipToTimeline: 'Skip to the timeline',
};
