import type { Atlas } from '../domain/atlas.ts';
import type { Bounds } from '../domain/bounds.ts';
import { formatMonth, type Month } from '../domain/month.ts';
import type { Fact, PartyRole, Project, Target } from '../domain/project.ts';
import { partyNames } from '../i18n/party-names.ts';
import type { Words } from '../i18n/words.ts';

/** A column of the exchange form, by the name that every language's file has. */
type Column = (project: Project, atlas: Atlas, words: Words) => string;

const listed = (values: readonly string[]): string => values.join('; ');

const party =
  (role: PartyRole): Column =>
  (project, atlas, words) =>
    listed(partyNames(project, role, atlas, words));

/** References of what a project targets; of what the source names only in part it is said. */
const targets =
  (isKind: (kind: string) => boolean): Column =>
  (project, { gazetteer }) =>
    listed(project.targets.filter(({ area, role }) => role === 'recipient' && isKind(gazetteer.area(area).kind)).map(reference));

const reference = ({ area, extent }: Target): string => (extent === 'unnamed-parts' ? `${area} (unnamed parts)` : area);

/** The columns of a project in a table, in their order: those that an opened table is read by. */
export const PROJECT_COLUMNS = {
  id: ({ id }) => id,
  acronym: ({ acronym }) => acronym ?? '',
  title: ({ title }, _, words) => words.text(title),
  objective: ({ objective }, _, words) => (objective === undefined ? '' : words.text(objective)),
  topic: ({ topic }, _, words) => (topic === undefined ? '' : words.text(topic)),
  framework: ({ frameworks }) => listed(frameworks),
  countries: targets((kind) => kind === 'country'),
  regions: targets((kind) => kind !== 'country' && kind !== 'cross-border'),
  cross_border: targets((kind) => kind === 'cross-border'),
  points: (project) => listed(project.targets.flatMap(({ point }) => (point === undefined ? [] : `${String(point[1])} ${String(point[0])}`))),
  start: ({ start }) => start?.text ?? '',
  end: ({ end }) => end?.text ?? '',
  status: ({ status }) => status ?? '',
  funder: party('funding'),
  accountable: party('accountable'),
  implementer: party('implementing'),
  partners: party('partner'),
  eu_cooperation: ({ euCooperation }) => euCooperation?.value ?? '',
  budget: ({ budget }) => budget[0]?.amount ?? '',
  currency: ({ budget }) => budget[0]?.currency ?? '',
  url: ({ links }) => links[0]?.url ?? '',
  source: ({ sources }, { dataset }) => listed(sources.map((id) => dataset.sources.find((source) => source.id === id)?.url ?? id)),
} as const satisfies Readonly<Record<string, Column>>;

const COLUMNS: readonly (readonly [name: string, of: Column])[] = Object.entries(PROJECT_COLUMNS);

export const COLUMN_NAMES: readonly string[] = COLUMNS.map(([name]) => name);

/** The cells of a project; what the source doesn't state is empty. */
export const projectCells = (project: Project, atlas: Atlas, words: Words): readonly string[] => COLUMNS.map(([, of]) => of(project, atlas, words));

/** When the project runs, in the words of its source; empty where it says nothing. */
export const datesAsWritten = ({ facts }: Pick<Project, 'facts'>): string =>
  [...new Set([facts['start'], facts['end']].flatMap((fact: Fact | undefined) => fact?.text ?? []))].join('; ');

/** The months that the start and the end are read as: one, or first and last joined by `/`; empty without dates. */
export const datesAsRead = (bounds: Bounds | null): { readonly start: string; readonly end: string } =>
  bounds === null ? { start: '', end: '' } : { start: monthsRead(bounds.earliestStart, bounds.latestStart), end: monthsRead(bounds.earliestEnd, bounds.latestEnd) };

const monthsRead = (first: Month, last: Month): string => (first === last ? formatMonth(first) : `${formatMonth(first)}/${formatMonth(last)}`);
