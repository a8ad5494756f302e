import type { Dataset, DatasetRecord, Framework } from '../../domain/dataset.ts';
import type { Fact, Project } from '../../domain/project.ts';
import {
  PROJECT_FIELD_NAMES,
  projectField,
  type ProjectFieldName,
  type SearchedAs,
} from '../../domain/fields/project-fields.ts';
import type { LocalText } from '../../domain/text/text.ts';
import { foldTexts } from './search-text.ts';

/**
 * A text of a project or record beside its names. `spelt`: words of the source that are read
 * otherwise; `source`: its other words.
 */
export interface SearchField {
  readonly kind: SearchedAs | 'author' | 'spelt' | 'source';
  readonly text: string;
}

/** A text in all languages that the data give it in. */
export const allTexts = (text: LocalText | undefined): readonly string[] => {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
};

/** What a project is called, in all languages: acronym and title. */
export const projectNames = ({ acronym, title }: Project): readonly string[] => [
  ...(acronym === undefined ? [] : [acronym]),
  ...allTexts(title),
];

/** Of fields that hold the same words the first is told. */
const ORDER: readonly SearchedAs[] = ['topic', 'objective', 'text'];

/** The fields whose texts are searched, in that order. */
const SEARCHED: readonly ProjectFieldName[] = ORDER.flatMap((kind) =>
  PROJECT_FIELD_NAMES.filter((name) => searchedAs(name) === kind),
);

function searchedAs(name: ProjectFieldName): SearchedAs | null {
  const { searched } = projectField(name);
  return searched === null || searched === 'apart' ? null : searched.as;
}

/**
 * The texts of a project beside its names; words of the source that say the same again are left
 * out.
 */
export function projectFields(project: Project): readonly SearchField[] {
  const fields = SEARCHED.flatMap((name) => textsOf(project, name));
  return [
    ...fields,
    ...factFields(project.facts, [...projectNames(project), ...fields.map(({ text }) => text)]),
  ];
}

function textsOf<Name extends ProjectFieldName>(
  project: Pick<Project, Name>,
  name: Name,
): readonly SearchField[] {
  const { searched } = projectField(name);
  if (searched === null || searched === 'apart') return [];
  return searched.texts(project[name]).flatMap((text) => fieldsOf(searched.as, text));
}

/** The texts of a framework beside its name. */
export const frameworkFields = ({ name, roleLabel, facts }: Framework): readonly SearchField[] => [
  ...fieldsOf('text', roleLabel),
  ...factFields(facts, [...allTexts(name), ...allTexts(roleLabel)]),
];

/** The texts of another record beside its title. */
export function recordFields({
  title,
  text,
  items,
  place,
  organiser,
  whom,
  authors,
  facts,
}: DatasetRecord): readonly SearchField[] {
  const fields = [
    ...authors.flatMap((author) => fieldsOf('author', author)),
    ...fieldsOf('text', text),
    ...items.flatMap((item) => fieldsOf('text', item)),
    ...[place?.name, organiser, whom].flatMap((words) => fieldsOf('text', words)),
  ];
  return [
    ...fields,
    ...factFields(facts, [...allTexts(title), ...fields.map(({ text: known }) => known)]),
  ];
}

const fieldsOf = (kind: SearchField['kind'], text: LocalText | undefined): readonly SearchField[] =>
  allTexts(text).map((words) => ({ kind, text: words }));

function factFields(
  facts: Readonly<Record<string, Fact>>,
  known: readonly string[],
): readonly SearchField[] {
  const seen = new Set(known.map((text) => foldTexts([text])));
  return Object.values(facts).flatMap(({ text, reading }): readonly SearchField[] => {
    const folded = foldTexts([text]);
    if (seen.has(folded)) return [];
    seen.add(folded);
    return [{ kind: reading === 'corrected' ? 'spelt' : 'source', text }];
  });
}

/** Frameworks and other records in one list, as the page of them stands: frameworks first. */
export type AnyRecord = { readonly framework: Framework } | { readonly record: DatasetRecord };

export const allRecords = ({
  frameworks,
  records,
}: Pick<Dataset, 'frameworks' | 'records'>): readonly AnyRecord[] => [
  ...frameworks.map((framework) => ({ framework })),
  ...records.map((record) => ({ record })),
];
