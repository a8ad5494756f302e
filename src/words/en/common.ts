import type { DataSubject } from '../../core/selectors/records/data-subject.ts';

/** Words that stand on every screen. */
export const common = {
  name: 'Cooperation Atlas',
  purpose: ({ union, home }: DataSubject): string =>
    `See which ${union === null ? '' : home === null ? `${union.id} cooperation ` : `${union.id}–${home.name} `}project targets which territory, when, and who pays.`,
  shortPurpose: 'Which project targets which territory, when, and who pays.',
  unionNames: { EU: 'European Union' } as Readonly<Record<string, string>>,
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
