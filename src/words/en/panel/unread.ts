import { and, number, or } from '../grammar.ts';
import type { UnreadReason } from '../../../core/domain/unread.ts';

type Phrase = (n: number) => string;
const which =
  (one: string, other: string): Phrase =>
  (n) =>
    n === 1 ? `which is ${one}` : `which are ${other}`;

/** What a value isn't, behind it: «AN, which is no place here». */
const REASONS: Readonly<Record<UnreadReason, Phrase>> = {
  'no-place': which('no place here', 'no places here'),
  'several-places': (n) =>
    n === 1 ? 'which can be several places' : 'each of which can be several places',
  'no-border': (n) =>
    n === 1
      ? 'two countries without a common border'
      : 'pairs of countries without a common border',
  'no-nuts-code': which('no NUTS code known here', 'no NUTS codes known here'),
  'no-point': which('no point there', 'no points there'),
  'no-date': which('no date', 'no dates'),
  'before-1950': () => 'before 1950',
  'after-2100': () => 'after 2100',
  'ends-before-it-starts': () => 'which ends before it starts',
  'no-framework': which('no framework of the file', 'no frameworks of the file'),
  'no-role': (n) => (n === 1 ? 'whose role is not known here' : 'whose roles are not known here'),
  'no-name': () => 'without the name of a body',
  'no-answer': which('none of yes, no and unknown', 'none of yes, no and unknown'),
  'no-status': which('no status known here', 'none of them a status known here'),
  'no-amount': which('no amount', 'no amounts'),
  'no-currency': (n) =>
    n === 1 ? 'whose currency is not known here' : 'whose currencies are not known here',
  'no-address': which('no address of the web', 'no addresses of the web'),
  'no-source': which('no source of the file', 'no sources of the file'),
  'no-code': which('no code of a theme', 'no codes of themes'),
  'no-value': () => 'which can’t be read',
};

/** What stands in the file and couldn't be read, said where its value would stand. */
export const unread = {
  /** «in the file: AN, which is no place here» */
  inFile: (what: string): string => `in the file: ${what}`,
  /** «start in the file: 1900-01, before 1950» */
  fieldInFile: (field: 'start' | 'end', what: string): string => `${field} in the file: ${what}`,
  /** Values of one kind; `more` are not written out. */
  values: (texts: readonly string[], more: number, reason: UnreadReason): string =>
    `${more === 0 ? and(texts) : `${texts.join(', ')} and ${number(more)} more`}, ${REASONS[reason](texts.length + more)}`,
  /** A start and an end that can't both be true. */
  span: (start: string, end: string): string =>
    `${start} to ${end}, ${REASONS['ends-before-it-starts'](1)}`,
  nearest: (what: string, near: readonly string[]): string => `${what} (nearest: ${or(near)})`,
  /** Name of the row of a project that holds what no other row does. */
  further: 'In the file, not read',
  furtherValue: (field: string, what: string): string => `${field}: ${what}`,
  payer: (what: string): string => `Who pays, ${what}`,
  notOnMap: (what: string): string => `${what}, and so not on the map`,
  undated: 'The dates in the file can’t be read, so it is never active here.',
  doubt: {
    start: 'Possible: the start in the file can’t be read.',
    end: 'Possible: the end in the file can’t be read.',
  },
  emptyEver: 'No project of these data has dates that can be read.',
  euUnread: (n: number): string =>
    n === 1
      ? 'Whether it cooperates with the EU can’t be read.'
      : 'Whether they cooperate with the EU can’t be read.',
};
