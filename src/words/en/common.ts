import type { DataSubject } from '../../core/selectors/records/data-subject.ts';

/** Words that stand on every screen. */
export const common = {
  name: 'Cooperation Atlas',
  purpose: ({ eu, latinAmerica }: DataSubject): string =>
    `See which ${eu ? (latinAmerica ? 'EU–Latin America ' : 'EU cooperation ') : ''}project targets which territory, when, and who pays.`,
  shortPurpose: 'Which project targets which territory, when, and who pays.',
  europeanUnion: 'European Union',
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
