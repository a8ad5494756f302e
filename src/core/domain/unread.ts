/** Why something that stands in the file is no value here. */
export type UnreadReason =
  | 'no-place'
  | 'several-places'
  | 'no-border'
  | 'no-nuts-code'
  | 'no-point'
  | 'no-date'
  | 'before-1950'
  | 'after-2100'
  | 'ends-before-it-starts'
  | 'no-framework'
  | 'no-role'
  | 'no-name'
  | 'no-answer'
  | 'no-status'
  | 'no-amount'
  | 'no-currency'
  | 'no-address'
  | 'no-source'
  | 'no-code'
  /** Of the wrong kind for its field: a number where text belongs. */
  | 'no-value';

/**
 * Something that the file states and that couldn't be read. It is kept as it was written, so that
 * nobody is told that nothing is stated; no list, count or map knows of it.
 */
export interface Unread {
  /**
   * The field of its record that it stands in, or a path into one that was read: `start`,
   * `targets`, `targets.share`.
   */
  readonly field: string;
  /** As it stands in the file; cut where it is long. */
  readonly text: string;
  readonly reason: UnreadReason;
  /** What may be meant, by name and code: «Guatemala (GT)». */
  readonly near?: readonly string[];
  /** Key into the record's facts that speak of it, where that isn't the field. */
  readonly fact?: string;
}

/** A record that may hold such things. */
export interface WithUnread {
  readonly unread?: readonly Unread[];
}

const NONE: readonly Unread[] = [];

/** What stands unread in some fields of a record, in the order of the file. */
export const unreadIn = (
  { unread }: WithUnread,
  ...fields: readonly string[]
): readonly Unread[] =>
  unread === undefined ? NONE : unread.filter(({ field }) => fields.includes(field));
