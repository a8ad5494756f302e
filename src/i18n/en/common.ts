/** Words that stand on every screen. */
export const common = {
  name: 'Cooperation Atlas',
  purpose: 'See which EU–Latin America project targets which territory, when, and who pays.',
  shortPurpose: 'Which project targets which territory, when, and who pays.',
  europeanUnion: 'European Union',
  /** Within a sentence. */
  theEuropeanUnion: 'the European Union',
  share: 'Share',
  linkCopied: 'Link copied',
  copyFailed: 'Copying was refused. Select the link and copy it.',
  darkTheme: 'Dark theme',
  lightTheme: 'Light theme',
  close: 'Close',
  notStated: 'not stated',
  skipToTimeline: 'Skip to the timeline',
  loadFailed: 'The data could not be loaded. Check the connection and load the page again.',
  reload: 'Load again',
};
