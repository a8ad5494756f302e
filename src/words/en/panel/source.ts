/** What source marks and their cards say. */
export const source = {
  /** Name of a mark: «Source of When: inferred». */
  of: (field: string, word: string | null): string =>
    `Source of ${field}${word === null ? '' : `: ${word}`}`,
  kinds: { corrected: 'corrected', inferred: 'inferred' },
  added: 'added',
  derived: 'derived',
  /** What kind of statement a card holds, by the sign of its mark. */
  layers: {
    quote: 'On the page',
    equals: 'Derived by us',
    plus: 'Added',
    differ: 'Sources disagree',
  },
  signs: { quote: '“', equals: '=', plus: '+' },
  /** With what stands before the words there: «The page says, under Duration». */
  pageSays: (label: string | null): string =>
    `The page says${label === null ? '' : `, under ${label}`}`,
  sourceSays: (label: string | null): string =>
    `The source says${label === null ? '' : `, under ${label}`}`,
  weRead: 'We read',
  readings: { literal: 'Literal.', corrected: 'Corrected.', inferred: 'Inferred.' },
  wordForWord: 'Taken over word for word.',
  noReading: 'Shown as it stands there.',
  line: (first: number, last: number): string =>
    first === last
      ? `Line ${String(first)} of the page`
      : `Lines ${String(first)}–${String(last)} of the page`,
  noText: (page: boolean): string =>
    `The text of the ${page ? 'page' : 'source'} isn’t kept with the data.`,
  showInText: 'Show in the page text',
  textOf: (title: string): string => `Text of “${title}”`,
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying was refused',
  onPage: (line: number | null, quote: string): string =>
    `the page${line === null ? '' : `, line ${String(line)}`}: “${quote}”`,
  sourceName: 'Source',
  dated: 'Dated',
  datedAndSeen: (date: string, seen: string | null): string =>
    `${date}${seen === null ? '' : `; looked up ${seen}`}`,
  confidence: 'Confidence',
  confidences: {
    confirmed: 'Confirmed by two sources or more',
    likely: 'Likely',
    guess: 'A guess',
  },
  rule: 'Rule',
  gives: 'Gives',
  from: 'From',
  why: 'Why.',
  name: 'Name',
  borderRule: 'The first-level units of both countries that touch the common border',
  borderWhy: 'The source gives no extent for its cross-border areas.',
  /** What counts of projects go by. */
  counts: 'Counts',
  countsRule:
    'A project counts once in a period and at a place that its dates and its places allow: for certain where the source leaves no doubt, else as possible.',
  euSideRule:
    'A project that names the EU as a partner is on the side of every state that is a member in the period.',
  inPartsRule:
    'A project reaches an area in parts where it reaches some of its parts and not all of them.',
  where: (project: string): string => `Where ${project} works`,
  whenOf: (project: string): string => `When, ${project}`,
  paysFor: (project: string): string => `Who pays for ${project}`,
  monitorOf: (project: string): string => `Who monitors ${project}`,
  extentOf: (area: string): string => `Extent of ${area}`,
};
