import { and, counted } from './grammar.ts';
import type { FindingCode } from '../../formats/finding-codes.ts';

const kind =
  (one: string, other: string) =>
  (n: number): string =>
    counted(n, { one, other });

/** Kinds of what reading a file finds, with their number. */
const KINDS: Readonly<Record<FindingCode, (n: number) => string>> = {
  E001: kind('empty file', 'empty files'),
  E002: kind('file that is not well-formed', 'files that are not well-formed'),
  E003: kind('web page', 'web pages'),
  E004: kind('file of organisations', 'files of organisations'),
  E005: kind('file that could do harm', 'files that could do harm'),
  E006: kind('file that is too large', 'files that are too large'),
  E007: kind('file of another kind', 'files of another kind'),
  E008: kind('file of a later version', 'files of a later version'),
  E009: kind('file behind a password', 'files behind a password'),
  E010: kind('file that breaks off', 'files that break off'),
  E011: kind('guess at the encoding', 'guesses at the encoding'),
  E012: kind('file without projects', 'files without projects'),
  E101: kind('record without a usable id, not shown', 'records without usable ids, not shown'),
  E102: kind('id used again', 'ids used again'),
  E103: kind(
    'record without what it needs, not shown',
    'records without what they need, not shown',
  ),
  E104: kind('value of the wrong kind', 'values of the wrong kind'),
  E105: kind('key that is not known', 'keys that are not known'),
  E106: kind('part of the head that is missing', 'parts of the head that are missing'),
  E107: kind('key given twice', 'keys given twice'),
  E111: kind('missing source', 'missing sources'),
  E112: kind('source that the file lacks', 'sources that the file lacks'),
  E113: kind('list of sources that is missing', 'lists of sources that are missing'),
  E121: kind(
    'quotation for a field that does not exist',
    'quotations for fields that do not exist',
  ),
  E122: kind('quotation that is not in its source', 'quotations that are not in their source'),
  E123: kind('quotation that is missing', 'quotations that are missing'),
  E131: kind('theme with a code that is not known', 'themes with codes that are not known'),
  E141: kind('framework that the file lacks', 'frameworks that the file lacks'),
  E142: kind('addition about nothing in the file', 'additions about nothing in the file'),
  E150: kind('place that is not known', 'places that are not known'),
  E151: kind('place that can be several', 'places that can be several'),
  E152: kind('place read by another code', 'places read by other codes'),
  E153: kind('project whose shares don’t add up', 'projects whose shares don’t add up'),
  E154: kind('project with shares of some places only', 'projects with shares of some places only'),
  E155: kind('point that is nowhere on Earth', 'points that are nowhere on Earth'),
  E156: kind('point outside its place', 'points outside their places'),
  E157: kind('point at 0, 0', 'points at 0, 0'),
  E158: kind('project without a known place', 'projects without a known place'),
  E159: kind(
    'pair of countries without a common border',
    'pairs of countries without a common border',
  ),
  E161: kind('answer on the EU that can’t be read', 'answers on the EU that can’t be read'),
  E171: kind('body with a role that is not known', 'bodies with roles that are not known'),
  E172: kind('body that the file lacks', 'bodies that the file lacks'),
  E181: kind('date that can’t be read as it stands', 'dates that can’t be read as they stand'),
  E182: kind('end before its start', 'ends before their starts'),
  E183: kind('date before 1950 or after 2100', 'dates before 1950 or after 2100'),
  E185: kind('status that is not known', 'statuses that are not known'),
  E186: kind('status that contradicts the dates', 'statuses that contradict the dates'),
  E191: kind('amount that can’t be read', 'amounts that can’t be read'),
  E192: kind('currency that is not known', 'currencies that are not known'),
  E193: kind('original budget beside a revised one', 'original budgets beside revised ones'),
  E195: kind('address that can’t be a link', 'addresses that can’t be links'),
  E197: kind('related project that the file lacks', 'related projects that the file lacks'),
};

/** What is told of a file that was opened: what of it couldn't be read as it stands. */
export const found = {
  title: (faults: number, remarks: number): string =>
    faults === 0
      ? counted(remarks, { one: 'remark on the data', other: 'remarks on the data' })
      : counted(faults, { one: 'fault in the data', other: 'faults in the data' }),
  kept: 'All else is shown. Where a value would stand, the page says what is in the file.',
  show: 'Show the list',
  hide: 'Hide the list',
  /** The kinds in a line; `more` are left out. */
  summary: (kinds: readonly string[], more: number): string =>
    `${and([...kinds, ...(more === 0 ? [] : [counted(more, { one: 'other kind', other: 'other kinds' })])])}.`,
  more: (n: number): string => `Show ${counted(n, { other: 'more' })}`,
  kinds: KINDS,
};
