import type { Addition, Conflict, Subject } from './addition.ts';
import type { Dataset } from './dataset.ts';
import {
  fieldsOfPage,
  isAddedFact,
  those,
  type FieldRules,
  type Facts,
  type PageScope,
} from './fields/field-rules.ts';
import type { Project, Target } from './project.ts';
import { PROJECT_FIELDS } from './fields/project-fields.ts';
import { projectsOf } from './projects.ts';
import { FRAMEWORK_FIELDS, INFO_FIELDS, RECORD_FIELDS } from './fields/record-fields.ts';
import { MAY_ADD } from './stored/stored-projects.ts';

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
    projects: addedIds(mayAdd(dataset)),
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
  const asStored =
    dataset.stored !== undefined &&
    mayAdd(dataset).every(
      (project) => isOfPage(project) && fieldsOfPage(project, PROJECT_FIELDS, page) === project,
    );
  const projects = asStored
    ? dataset.projects
    : ofPage(
        dataset.stored === undefined ? dataset.projects : everyProject(dataset),
        PROJECT_FIELDS,
      );
  const records = ofPage(dataset.records, RECORD_FIELDS);
  const organisations =
    projects === dataset.projects && frameworks === dataset.frameworks
      ? dataset.organisations
      : namedBodies(dataset, projects, frameworks);
  const { stored, ...rest } = dataset;
  const alone: Dataset = {
    ...rest,
    ...(stored === undefined || !asStored ? {} : { stored }),
    info,
    areas,
    organisations,
    frameworks,
    projects,
    records,
  };
  return PARTS.every((part) => alone[part] === dataset[part]) ? dataset : alone;
}

const everyProject = (dataset: Dataset): readonly Project[] => [...projectsOf(dataset)];

/** All projects of which another source than the primary one may state something. */
const mayAdd = (dataset: Dataset): readonly Project[] =>
  dataset.stored === undefined
    ? dataset.projects
    : Array.from(dataset.stored.flags.entries()).flatMap(([position, flag]) =>
        (flag & MAY_ADD) === 0 ? [] : (projectsOf(dataset).at(position) ?? []),
      );

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

/** Without the organisations that only projects and frameworks named that aren't of the page. */
function namedBodies(
  dataset: Dataset,
  projects: readonly Project[],
  frameworks: Dataset['frameworks'],
): Dataset['organisations'] {
  const bodies = bodiesOf(projectsOf(dataset), dataset.frameworks);
  const kept = bodiesOf(projects, frameworks);
  return those(dataset.organisations, ({ id }) => kept.has(id) || !bodies.has(id));
}

/** The organisations that projects and frameworks name. */
const bodiesOf = (
  projects: Iterable<Project>,
  frameworks: Dataset['frameworks'],
): ReadonlySet<string> =>
  new Set([
    ...[...projects].flatMap(({ parties }) => parties.flatMap(({ org }) => org ?? [])),
    ...frameworks.flatMap(({ lead }) => lead ?? []),
  ]);
