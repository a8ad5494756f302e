import { sourceById } from '../core/domain/by-id.ts';
import type { Dimension } from '../core/dimensions/dimension.ts';
import { DIMENSIONS } from '../core/dimensions/index.ts';
import type { Atlas } from '../core/domain/atlas.ts';
import type { Bounds } from '../core/domain/bounds.ts';
import { formatMonth, type Month } from '../core/domain/month.ts';
import type { Fact, PartyRole, Project, Target } from '../core/domain/project.ts';
import {
  PROJECT_FIELD_NAMES,
  PROJECT_FIELDS,
  type ProjectColumn,
  type ProjectFieldName,
} from '../core/domain/fields/project-fields.ts';
import type { LocalText } from '../core/domain/text/text.ts';
import { unreadIn } from '../core/domain/unread.ts';
import { nameOf } from '../words/sentences/option-names.ts';
import { partyNames } from '../words/sentences/party-names.ts';
import type { Words } from '../words/words.ts';

/** A column of the exchange form, by the name that every language's file has. */
type Column = (project: Project, atlas: Atlas, words: Words) => string;

const listed = (values: readonly string[]): string => values.join('; ');

const party =
  (role: PartyRole): Column =>
  (project, atlas, words) =>
    listed(partyNames(project, role, atlas, words));

/** A value; where the file's couldn't be read, as it stands there. */
const orAsWritten = (value: string | undefined, project: Project, field: string): string =>
  value ?? listed(unreadIn(project, field).map(({ text }) => text));

/**
 * References of what a project targets; of what the source names only in part it is said. What
 * couldn't be read stands behind them as it is written.
 */
const targets =
  (isKind: (kind: string) => boolean, form: RegExp): Column =>
  (project, { gazetteer }) => {
    const read = project.targets
      .filter(({ area, role }) => role === 'recipient' && isKind(gazetteer.area(area).kind))
      .map(reference);
    return listed([
      ...read,
      ...unreadIn(project, 'targets').flatMap(({ text }) => (form.test(text) ? text : [])),
    ]);
  };

/** How references are written, by what they are of: `CO`, `CO x EC`, all else. */
const FORMS = {
  country: /^[A-Za-z]{2}$/,
  border: /^[A-Za-z]{2} ?[x×] ?[A-Za-z]{2}$/,
  other: /^(?![A-Za-z]{2}$)(?![A-Za-z]{2} ?[x×] ?[A-Za-z]{2}$)/,
} as const;

const reference = ({ area, extent }: Target): string =>
  extent === 'unnamed-parts' ? `${area} (unnamed parts)` : area;

/** What stands in each column, where that isn't the one text of its field. */
const CELLS: { readonly [Name in ProjectColumn]?: Column } = {
  framework: (project) =>
    listed([...project.frameworks, ...unreadIn(project, 'frameworks').map(({ text }) => text)]),
  countries: targets((kind) => kind === 'country', FORMS.country),
  regions: targets((kind) => kind !== 'country' && kind !== 'cross-border', FORMS.other),
  cross_border: targets((kind) => kind === 'cross-border', FORMS.border),
  points: (project) =>
    listed(
      project.targets.flatMap(({ point }) =>
        point === undefined ? [] : `${String(point[1])} ${String(point[0])}`,
      ),
    ),
  start: (project) => orAsWritten(project.start?.text, project, 'start'),
  end: (project) => orAsWritten(project.end?.text, project, 'end'),
  status: (project) => orAsWritten(project.status, project, 'status'),
  funder: party('funding'),
  accountable: party('accountable'),
  implementer: party('implementing'),
  partners: party('partner'),
  eu_cooperation: (project) => orAsWritten(project.euCooperation?.value, project, 'euCooperation'),
  budget: (project) => orAsWritten(project.budget[0]?.amount, project, 'budget'),
  currency: ({ budget }) => budget[0]?.currency ?? '',
  url: (project) => orAsWritten(project.links[0]?.url, project, 'links'),
  source: ({ sources }, { dataset }) =>
    listed(sources.map((id) => sourceById(dataset, id)?.url ?? id)),
};

/** The text of a field that is one text. */
const textOf =
  (field: ProjectFieldName): Column =>
  (project, _, words) => {
    const value: unknown = project[field];
    return isText(value) ? words.text(value) : '';
  };

const isText = (value: unknown): value is LocalText =>
  typeof value === 'string' ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((part) => typeof part === 'string'));

/**
 * What can be filtered by has a column: one of its own, where none carries the field that it is
 * read from.
 */
const optionsOf =
  (dimension: Dimension): Column =>
  (project, { dataset }, words) =>
    listed(
      dimension
        .valuesIn(dataset)(project)
        .map(({ name }) => nameOf(name, words)),
    );

type NamedColumn = readonly [name: string, of: Column];

/**
 * The columns of a project in a table, in their order: those of its fields are those that an opened
 * table is read by.
 */
const COLUMNS: readonly NamedColumn[] = [
  ...PROJECT_FIELD_NAMES.flatMap((field) =>
    PROJECT_FIELDS[field].columns.map((name): NamedColumn => [name, CELLS[name] ?? textOf(field)]),
  ),
  ...DIMENSIONS.filter(({ field }) => PROJECT_FIELDS[field].columns.length === 0).map(
    (dimension): NamedColumn => [dimension.id, optionsOf(dimension)],
  ),
];

export const COLUMN_NAMES: readonly string[] = COLUMNS.map(([name]) => name);

/** The cells of a project; what the source doesn't state is empty. */
export const projectCells = (project: Project, atlas: Atlas, words: Words): readonly string[] =>
  COLUMNS.map(([, of]) => of(project, atlas, words));

/** When the project runs, in the words of its source; empty where it says nothing. */
export const datesAsWritten = ({ facts }: Pick<Project, 'facts'>): string =>
  [
    ...new Set(
      [facts['start'], facts['end']].flatMap((fact: Fact | undefined) => fact?.text ?? []),
    ),
  ].join('; ');

/**
 * The months that the start and the end are read as: one, or first and last joined by `/`; empty
 * without dates.
 */
export const datesAsRead = (
  bounds: Bounds | null,
): { readonly start: string; readonly end: string } =>
  bounds === null
    ? { start: '', end: '' }
    : {
        start: monthsRead(bounds.earliestStart, bounds.latestStart),
        end: monthsRead(bounds.earliestEnd, bounds.latestEnd),
      };

const monthsRead = (first: Month, last: Month): string =>
  first === last ? formatMonth(first) : `${formatMonth(first)}/${formatMonth(last)}`;
