import type { Addition, Conflict, Subject } from './addition.ts';
import type { Dataset } from './dataset.ts';
import {
  fieldsOfPage,
  isAddedFact,
  those,
  type FieldRules,
  type Facts,
  type PageScope,
} from './field-rules.ts';
import type { Project, Target } from './project.ts';
import { PROJECT_FIELDS } from './project-fields.ts';
import { FRAMEWORK_FIELDS, INFO_FIELDS, RECORD_FIELDS } from './record-fields.ts';

// A dataset speaks of one page, its primary source. What only other sources say lies in the same
// file and is a layer over it: it is shown as added, and nothing that the page is counted, listed
// or drawn by knows of it.

/** `page`: what the primary source says. `added`: that, and what other sources say. */
export type Layer = 'page' | 'added';

/**
 * What a dataset holds in a layer; additions and conflicts are kept in both, as they count nowhere.
 */
export const inLayer = (layer: Layer, dataset: Dataset): Dataset =>
  layer === 'page' ? pageAlone(dataset) : dataset;

/**
 * A dataset without all that isn't of its primary source: projects, frameworks, records and own
 * areas that only other sources name; of the others what those alone state, as the table of their
 * fields says; and organisations that nothing else names. Sources, additions and conflicts stay.
 * The very dataset where that is all of it: so it says itself whether anything was taken out.
 */
export function pageAlone(dataset: Dataset): Dataset {
  const primary = dataset.info.primarySource;
  const isOfPage = ({ sources }: { readonly sources: readonly string[] }): boolean =>
    sources.includes(primary);
  const addedIds = <Id extends string>(
    of: readonly { readonly id: Id; readonly sources: readonly string[] }[],
  ): ReadonlySet<Id> => new Set(of.filter((one) => !isOfPage(one)).map(({ id }) => id));
  const page: PageScope = {
    primary,
    projects: addedIds(dataset.projects),
    frameworks: addedIds(dataset.frameworks),
    areas: addedIds(dataset.areas),
  };
  const ofPage = <Owner extends Sourced>(
    owners: readonly Owner[],
    rules: FieldRules<Owner>,
  ): readonly Owner[] =>
    sameOr(
      owners,
      those(owners, isOfPage).map((owner) => fieldsOfPage(owner, rules, page)),
    );
  const info = fieldsOfPage(dataset.info, INFO_FIELDS, page);
  const areas = those(dataset.areas, isOfPage);
  const frameworks = ofPage(dataset.frameworks, FRAMEWORK_FIELDS);
  const projects = ofPage(dataset.projects, PROJECT_FIELDS);
  const records = ofPage(dataset.records, RECORD_FIELDS);
  const [bodies, keptBodies] = [bodiesOf(dataset), bodiesOf({ projects, frameworks })];
  const organisations = those(
    dataset.organisations,
    ({ id }) => keptBodies.has(id) || !bodies.has(id),
  );
  const alone: Dataset = { ...dataset, info, areas, organisations, frameworks, projects, records };
  return PARTS.every((part) => alone[part] === dataset[part]) ? dataset : alone;
}

const PARTS = ['info', 'areas', 'organisations', 'frameworks', 'projects', 'records'] as const;

type Sourced = { readonly sources: readonly string[]; readonly facts: Facts };

/** The very list where another one has the same items. */
const sameOr = <Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] =>
  items.length === others.length && items.every((item, index) => item === others[index])
    ? items
    : others;

const adding = new WeakMap<Dataset, boolean>();

/**
 * Whether a dataset holds anything that its primary source doesn't say. Looked at once for each
 * dataset.
 */
export function addsAnything(dataset: Dataset): boolean {
  const known = adding.get(dataset);
  if (known !== undefined) return known;
  const adds =
    dataset.additions.length > 0 || dataset.conflicts.length > 0 || pageAlone(dataset) !== dataset;
  adding.set(dataset, adds);
  return adds;
}

/** Whether a target of a project is of another source than the primary one. */
export const isAddedTarget = ({ facts }: Project, { fact }: Target, primary: string): boolean =>
  isAddedFact(facts[fact ?? 'targets'], primary);

/** The additions about one thing, in the order of the dataset. */
export const additionsAbout = ({ additions }: Dataset, subject: Subject): readonly Addition[] =>
  additions.filter(({ about }) => isSame(about, subject));

/** The conflicts about one thing, in the order of the dataset. */
export const conflictsAbout = ({ conflicts }: Dataset, subject: Subject): readonly Conflict[] =>
  conflicts.filter(({ about }) => isSame(about, subject));

const isSame = (a: Subject, b: Subject): boolean => a.kind === b.kind && a.id === b.id;

/** The organisations that projects and frameworks name. */
function bodiesOf({
  projects,
  frameworks,
}: Pick<Dataset, 'projects' | 'frameworks'>): ReadonlySet<string> {
  return new Set([
    ...projects.flatMap(({ parties }) => parties.flatMap(({ org }) => org ?? [])),
    ...frameworks.flatMap(({ lead }) => lead ?? []),
  ]);
}
