/** The parts of the page that can break each by itself. */
const PARTS = {
  header: 'The header',
  search: 'The search',
  filters: 'The filters',
  panel: 'The panel',
  list: 'The list',
  map: 'The map',
  table: 'The table',
  timeline: 'The timeline',
  share: 'Sharing',
  keys: 'The list of keys',
  print: 'Printing',
  page: 'The page',
};

/** What is said where a part of the page broke. */
export const broken = {
  title: (part: keyof typeof PARTS): string => `${PARTS[part]} broke`,
  /** Of a part: the others haven't. */
  rest: 'Everything else goes on working. The fault is ours, not yours.',
  whole: 'Something in it went wrong. The fault is ours, not yours.',
  again: 'Show it again',
  copy: 'Copy the report',
  copied: 'Report copied',
  refused: 'Copying was refused. The report stands below, to be selected and copied.',
  report: 'What the report says',
  /** The report: who mends it needs all of this. */
  lines: (of: {
    readonly part: keyof typeof PARTS;
    readonly version: string;
    readonly error: string;
    readonly where: string;
    readonly address: string;
    readonly data: string;
    readonly browser: string;
  }): string =>
    [
      `Cooperation Atlas ${of.version}: ${PARTS[of.part]} broke`,
      `Error: ${of.error}`,
      `View: ${of.address}`,
      ...(of.data === '' ? [] : [`Data: ${of.data}`]),
      `Browser: ${of.browser}`,
      ...(of.where === '' ? [] : [`In:${of.where}`]),
    ].join('\n'),
};

export type BrokenPart = keyof typeof PARTS;
