import {
  facts,
  kept,
  list,
  parts,
  single,
  text,
  those,
  unread,
  type FieldRule,
  type FieldRules,
} from './field-rules.ts';
import type { Project } from '../project.ts';
import type { LocalText } from '../text/text.ts';

/** As what the texts of a field are found. */
export type SearchedAs = 'topic' | 'objective' | 'text';

/** All that is decided for a field of a project. */
interface ProjectField<Value> {
  /** What the page alone has of it. */
  readonly ofPage: FieldRule<Value>;
  /** The columns of a table that carry it. */
  readonly columns: readonly string[];
  /** The rows of its page that show it. */
  readonly rows: readonly string[];
  /**
   * `apart`: what it names is found by itself, or is a name of the project; null where nothing of
   * it is searched.
   */
  readonly searched:
    | { readonly as: SearchedAs; readonly texts: (value: Value) => readonly LocalText[] }
    | 'apart'
    | null;
}

type ProjectFields = { readonly [Field in keyof Required<Project>]: ProjectField<Project[Field]> };

const NOWHERE = { columns: [], rows: [], searched: null } as const;

const ofText = (value: LocalText | undefined): readonly LocalText[] =>
  value === undefined ? [] : [value];

/**
 * The fields of a project, in the order of the columns of a table. One that has no row here doesn't
 * compile: so none is forgotten by the layer of the page, by tables, by the page of a project or by
 * the search.
 */
export const PROJECT_FIELDS = {
  id: { ofPage: kept, columns: ['id'], rows: [], searched: 'apart' },
  acronym: { ofPage: single, columns: ['acronym'], rows: [], searched: 'apart' },
  title: { ofPage: kept, columns: ['title'], rows: [], searched: 'apart' },
  objective: {
    ofPage: text,
    columns: ['objective'],
    rows: ['objective'],
    searched: { as: 'objective', texts: ofText },
  },
  topic: {
    ofPage: text,
    columns: ['topic'],
    rows: ['topic'],
    searched: { as: 'topic', texts: ofText },
  },
  frameworks: {
    ofPage: (frameworks, field, { page, isAdded }) =>
      those(
        frameworks,
        (id, index) =>
          !page.frameworks.has(id) &&
          !isAdded(`${field}.${id}`, `${field}.${String(index + 1)}`, field),
      ),
    columns: ['framework'],
    rows: ['framework'],
    searched: 'apart',
  },
  targets: {
    ofPage: (targets, field, { isAdded }) => those(targets, ({ fact = field }) => !isAdded(fact)),
    columns: ['countries', 'regions', 'cross_border', 'points'],
    rows: ['where'],
    searched: { as: 'text', texts: (targets) => targets.flatMap(({ name }) => ofText(name)) },
  },
  start: { ofPage: single, columns: ['start'], rows: ['when'], searched: null },
  end: { ofPage: single, columns: ['end'], rows: ['when'], searched: null },
  status: { ofPage: single, columns: ['status'], rows: ['listed'], searched: null },
  parties: {
    ofPage: (parties, field, { isAdded }) =>
      those(parties, ({ role }) => !isAdded(`${field}.${role}`, field)),
    columns: ['funder', 'accountable', 'implementer', 'partners'],
    rows: ['funding', 'accountable', 'extending', 'implementing', 'partner'],
    searched: 'apart',
  },
  euCooperation: {
    ofPage: (value, field, context) =>
      context.isAdded(`${field}.value`, field) ? undefined : parts(value, field, context),
    columns: ['eu_cooperation'],
    rows: ['eu'],
    searched: null,
  },
  budget: { ofPage: list, columns: ['budget', 'currency'], rows: ['amount'], searched: null },
  links: { ofPage: list, columns: ['url'], rows: ['links'], searched: null },
  sources: { ofPage: kept, columns: ['source'], rows: [], searched: null },
  themes: { ofPage: list, ...NOWHERE },
  dates: { ofPage: parts, ...NOWHERE },
  ids: { ofPage: list, ...NOWHERE, searched: 'apart' },
  related: {
    ofPage: (related, field, context) =>
      those(list(related, field, context), ({ project }) => !context.page.projects.has(project)),
    ...NOWHERE,
  },
  unread: { ofPage: unread, ...NOWHERE },
  facts: { ofPage: facts('title'), ...NOWHERE, searched: 'apart' },
} as const satisfies ProjectFields & FieldRules<Project>;

export type ProjectFieldName = keyof typeof PROJECT_FIELDS;

type Listed<Of extends 'columns' | 'rows'> = (typeof PROJECT_FIELDS)[ProjectFieldName][Of][number];

/** A column of a table that carries a field of a project. */
export type ProjectColumn = Listed<'columns'>;

/** A row of the page of a project. */
export type ProjectRow = Listed<'rows'>;

/** The names of the fields in the order of the table. */
export const PROJECT_FIELD_NAMES: readonly ProjectFieldName[] = Object.keys(PROJECT_FIELDS).filter(
  (name): name is ProjectFieldName => Object.hasOwn(PROJECT_FIELDS, name),
);

const ANY_FIELD: ProjectFields = PROJECT_FIELDS;

/** The row of a field that is known only when the page runs. */
export const projectField = <Name extends ProjectFieldName>(name: Name): ProjectFields[Name] =>
  ANY_FIELD[name];
