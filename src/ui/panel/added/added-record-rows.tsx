import type { Dataset, DatasetRecord, Framework } from '../../../core/domain/dataset.ts';
import { fieldsUnread } from '../../../words/sentences/unread-words.ts';
import type { Words } from '../../../words/words.ts';
import { factsOf } from '../../../core/selectors/records/records.ts';
import type { AddedRow } from './added-rows.tsx';
import { AreaLink } from '../parts/area-link.tsx';
import { ProjectLinks } from '../project/project-links.tsx';
import { FrameworkLead } from '../about/record-framework.tsx';
import { RecordText } from '../about/record-text.tsx';

type Rows<Owner> = Readonly<
  Record<keyof Owner, ((added: Owner, words: Words, whole: Dataset) => AddedRow['value']) | null>
>;

/**
 * What is shown of each field of a framework that another source fills; null for one that stands
 * elsewhere.
 */
const FRAMEWORK: Rows<Framework> = {
  id: null,
  name: null,
  lead: (added) => (added.lead === undefined ? null : <FrameworkLead framework={added} />),
  roleLabel: ({ roleLabel, lead }) => (lead === undefined ? (roleLabel ?? null) : null),
  url: ({ url }) => (url === undefined ? null : <ProjectLinks links={[{ url }]} />),
  unread: (added, words) =>
    added.unread === undefined || added.unread.length === 0
      ? null
      : words.grammar.semicolons(fieldsUnread(added, words)),
  sources: null,
  facts: null,
};

/** The same of another record. */
const RECORD: Rows<DatasetRecord> = {
  id: null,
  kind: null,
  title: null,
  text: ({ text }, _, whole) =>
    text === undefined ? null : <RecordText of={text} dataset={whole} />,
  items: ({ items }, words) =>
    items.length === 0 ? null : words.grammar.semicolons(items.map(words.text)),
  date: ({ date }, words) => (date === undefined ? null : words.dates.edtf(date)),
  place: ({ place }, words) => placeValue(place, words),
  organiser: ({ organiser = null }) => organiser,
  whom: ({ whom = null }) => whom,
  authors: ({ authors }, words) => (authors.length === 0 ? null : words.grammar.commas(authors)),
  url: ({ url }) => (url === undefined ? null : <ProjectLinks links={[{ url }]} />),
  links: ({ links }) => (links.length === 0 ? null : <ProjectLinks links={links} />),
  unread: (added, words) =>
    added.unread === undefined || added.unread.length === 0
      ? null
      : words.grammar.semicolons(fieldsUnread(added, words)),
  sources: null,
  facts: null,
};

function placeValue(place: DatasetRecord['place'], words: Words): AddedRow['value'] {
  if (place === undefined) return null;
  if (place.name !== undefined) return place.name;
  if (place.area !== undefined) return <AreaLink area={place.area} />;
  return place.point === undefined ? null : words.messages.about.degrees(place.point);
}

/** What other sources alone state of a framework. */
export const addedFrameworkRows = (
  added: Framework,
  words: Words,
  whole: Dataset,
): readonly AddedRow[] => {
  const { about } = words.messages;
  return rowsOf(
    added,
    FRAMEWORK,
    {
      lead: about.leadRole,
      roleLabel: about.leadRole,
      url: about.fields.links,
      unread: words.messages.unread.further,
    },
    words,
    whole,
  );
};

/** What other sources alone state of another record. */
export const addedRecordRows = (
  added: DatasetRecord,
  words: Words,
  whole: Dataset,
): readonly AddedRow[] => {
  const { text, items, when, where, organiser, whom, authors, links } = words.messages.about.fields;
  return rowsOf(
    added,
    RECORD,
    {
      text,
      items,
      date: when,
      place: where,
      organiser,
      whom,
      authors,
      url: words.messages.added.fields.address,
      links,
      unread: words.messages.unread.further,
    },
    words,
    whole,
  );
};

type Named<Owner> = { readonly [Field in keyof Owner]?: string };

function rowsOf<Owner extends Pick<Framework, 'sources' | 'facts'>>(
  added: Owner,
  rows: Rows<Owner>,
  names: Named<Owner>,
  words: Words,
  whole: Dataset,
): readonly AddedRow[] {
  const found: AddedRow[] = [];
  for (const field in rows) {
    const value = rows[field]?.(added, words, whole) ?? null;
    if (value !== null)
      found.push({
        name: names[field] ?? field,
        facts: factsOf(added, field, `${field}.`),
        sources: added.sources,
        value,
        wide: field === 'text',
      });
  }
  return found;
}
