/**
 * What a finding means to the reader: the record isn't shown; it is, with something repaired or
 * left out; or a remark.
 */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * Every code a format can report. E001 to E009 say that a file can't be read at all, E101 and E103
 * that a record can't be shown; all others leave the record standing. A code keeps its meaning for
 * ever, as tests, links and help pages name it.
 */
export const FINDING_SEVERITIES = {
  /** The file is empty. */
  E001: 'error',
  /** Not well-formed. */
  E002: 'error',
  /** A web page. */
  E003: 'error',
  /** A file of organisations, not of activities. */
  E004: 'error',
  /** A document that could do harm: with a document type, or too deep. */
  E005: 'error',
  /** Larger than a page should hold. */
  E006: 'error',
  /** Readable, but another kind of file. */
  E007: 'error',
  /** Made by a later version of the format. */
  E008: 'error',
  /** Only a password opens it. */
  E009: 'error',
  /** Breaks off, or is damaged from some line on. */
  E010: 'warning',
  /** Letters whose encoding is guessed. */
  E011: 'warning',
  /** A list without records. */
  E012: 'warning',

  /** A record without a usable id. */
  E101: 'error',
  /** An id used more than once. */
  E102: 'warning',
  /** A record without its title, name or another part that it can't be shown without. */
  E103: 'error',
  /** A value of the wrong kind. */
  E104: 'warning',
  /** A key that the format doesn't know. */
  E105: 'notice',
  /** A part of the head is missing. */
  E106: 'warning',
  /** A key given twice. */
  E107: 'warning',

  /** No source given. */
  E111: 'warning',
  /** A source that the file hasn't got. */
  E112: 'warning',
  /** The file has no sources. */
  E113: 'warning',

  /** Words of a source for a field that there isn't. */
  E121: 'warning',
  /** Words that the source's text hasn't got. */
  E122: 'error',
  /** A target names words of a source that the project hasn't got. */
  E123: 'warning',

  E131: 'notice',
  E141: 'warning',
  /** Something added that is about nothing of the file. */
  E142: 'warning',

  /** An area that isn't known. */
  E150: 'warning',
  /** An area's name that can mean several. */
  E151: 'warning',
  /** An area's code corrected. */
  E152: 'notice',
  /** Shares that don't sum to 100. */
  E153: 'warning',
  /** Shares of some targets only. */
  E154: 'warning',
  /** A point that is none on Earth. */
  E155: 'warning',
  /** A point with latitude and longitude swapped. */
  E156: 'warning',
  /** The point 0, 0. */
  E157: 'warning',
  /** No target at all. */
  E158: 'notice',
  /** Two countries without a common border. */
  E159: 'warning',

  E161: 'warning',
  /** The role of a party. */
  E171: 'warning',
  /** An organisation that the file hasn't got. */
  E172: 'warning',

  /** Not a date. */
  E181: 'warning',
  /** An end before the start. */
  E182: 'warning',
  /** A date that stands for «unknown». */
  E183: 'warning',
  /** A status that there isn't. */
  E185: 'warning',
  /** A status against the dates. */
  E186: 'notice',

  E191: 'warning',
  /** A currency. */
  E192: 'warning',
  /** An original budget beside a revised one. */
  E193: 'notice',
  /** An address that isn't one of the web. */
  E195: 'warning',
  /** A related project that the file hasn't got. */
  E197: 'notice',
} as const satisfies Readonly<Record<`E${number}`, Severity>>;

export type FindingCode = keyof typeof FINDING_SEVERITIES;

export const isFindingCode = (text: string): text is FindingCode =>
  Object.hasOwn(FINDING_SEVERITIES, text);
