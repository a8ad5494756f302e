import type { PartyRole, Project } from '../../core/domain/project.ts';
import { PROJECT_FIELD_NAMES, projectField } from '../../core/domain/fields/project-fields.ts';
import { unreadIn, type Unread, type WithUnread } from '../../core/domain/unread.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { partiesSaid } from './party-names.ts';
import type { Words } from '../words.ts';

/** Values that are written out where there are many; the list above the page has all. */
const MOST_VALUES = 6;

/**
 * What stands unread in fields of a record: «in the file: AN, which is no place here». Null where
 * all was read.
 */
export function unreadWords(
  record: WithUnread,
  fields: readonly string[],
  words: Words,
): string | null {
  const found = unreadIn(record, ...fields);
  return found.length === 0 ? null : words.messages.unread.inFile(valueWords(found, words));
}

/** Values by why they are none, in the order of the file. */
function valueWords(found: readonly Unread[], { messages: { grammar, unread } }: Words): string {
  const groups = new Map<Unread['reason'], string[]>();
  for (const { text, reason, near } of found) {
    const texts = groups.get(reason) ?? [];
    texts.push(near === undefined ? text : unread.nearest(text, near));
    groups.set(reason, texts);
  }
  return grammar.semicolons(
    [...groups].map(([reason, texts]) => {
      // Never «1 more», which takes the room of a value.
      const most = texts.length > MOST_VALUES + 1 ? MOST_VALUES : texts.length;
      return unread.values(texts.slice(0, most), texts.length - most, reason);
    }),
  );
}

/**
 * When a project runs, with what of its dates couldn't be read: «until Dec 2019; start in the file:
 * 1900-01, before 1950». Null where nothing is stated.
 */
export function datesInWords(
  project: Pick<Project, 'start' | 'end' | 'unread'>,
  words: Words,
): string | null {
  const said = [
    words.dates.duration(project.start, project.end),
    unreadDates(project, words),
  ].filter((part) => part !== null);
  return said.length === 0 ? null : words.grammar.semicolons(said);
}

/** The same; «not stated» where nothing is. */
export const whenInWords = (
  project: Pick<Project, 'start' | 'end' | 'unread'>,
  words: Words,
): string => datesInWords(project, words) ?? words.messages.notStated;

/** The dates of a project that couldn't be read; null where there are none. */
export function unreadDates(project: WithUnread, words: Words): string | null {
  const { unread } = words.messages;
  const [start, end] = [unreadIn(project, 'start'), unreadIn(project, 'end')];
  const [from, to] = [start[0], end[0]];
  if (from !== undefined && to !== undefined && to.reason === 'ends-before-it-starts')
    return unread.inFile(unread.span(from.text, to.text));
  const parts = [
    ...(start.length === 0 ? [] : [unread.fieldInFile('start', valueWords(start, words))]),
    ...(end.length === 0 ? [] : [unread.fieldInFile('end', valueWords(end, words))]),
  ];
  return parts.length === 0 ? null : words.grammar.semicolons(parts);
}

/**
 * Bodies of which the file gives a role that there isn't: any role may be theirs. Null where there
 * are none.
 */
export function unreadParties({ unread = [] }: WithUnread, words: Words): string | null {
  return unreadWords(
    { unread: unread.filter(({ reason }) => reason !== 'no-name') },
    ['parties'],
    words,
  );
}

/**
 * The bodies in one role in a line; where there are none, what the file says that couldn't be read,
 * else «not stated».
 */
export function partiesInWords(
  project: Project,
  role: PartyRole,
  atlas: Atlas,
  words: Words,
): string {
  const names = partiesSaid(project, role, atlas, words);
  return names.length > 0
    ? words.grammar.semicolons(names)
    : (unreadParties(project, words) ?? words.messages.notStated);
}

/** «Paid by the European Parliament», or that it isn't stated, or what the file says. */
export function payersInWords(project: Project, atlas: Atlas, words: Words): string {
  const { panel, unread } = words.messages;
  const names = partiesSaid(project, 'funding', atlas, words);
  if (names.length > 0) return panel.paidBy(names);
  const inFile = unreadParties(project, words);
  return inFile === null ? panel.payerNotStated : unread.payer(inFile);
}

/** Fields that have a row on the page of a project. */
const IN_ROWS: ReadonlySet<string> = new Set(
  PROJECT_FIELD_NAMES.filter((name) => projectField(name).rows.length > 0),
);

/** What no row of a project's page has a place for, a line for each field. */
export function furtherUnread({ unread = [] }: WithUnread, words: Words): readonly string[] {
  return fieldsUnread(
    {
      unread: unread.filter(
        ({ field, reason }) => !IN_ROWS.has(field) || (field === 'parties' && reason === 'no-name'),
      ),
    },
    words,
  );
}

/**
 * What couldn't be read of a record, field by field, without some of them: «url: ftp://…, which is
 * no address of the web».
 */
export function fieldsUnread(
  { unread = [] }: WithUnread,
  words: Words,
  without: readonly string[] = [],
): readonly string[] {
  const found = unread.filter(({ field }) => !without.includes(field));
  const fields = [...new Set(found.map(({ field }) => field))];
  return fields.map((field) =>
    words.messages.unread.furtherValue(
      field,
      valueWords(
        found.filter((one) => one.field === field),
        words,
      ),
    ),
  );
}
