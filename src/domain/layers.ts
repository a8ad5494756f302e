import type { Addition, Conflict, Subject } from './addition.ts';
import type { AreaId } from './area.ts';
import type { Dataset, DatasetRecord, Framework } from './dataset.ts';
import type { Fact, Project, Target } from './project.ts';
import type { WithUnread } from './unread.ts';

// A dataset speaks of one page, its primary source. What only other sources say lies in the same file and is a layer over it:
// it is shown as added, and nothing that the page is counted, listed or drawn by knows of it.

/** `page`: what the primary source says. `added`: that, and what other sources say. */
export type Layer = 'page' | 'added';

/** What a dataset holds in a layer; additions and conflicts are kept in both, as they count nowhere. */
export const inLayer = (layer: Layer, dataset: Dataset): Dataset => (layer === 'page' ? pageAlone(dataset) : dataset);

/**
 * A dataset without all that isn't of its primary source: projects, frameworks, records and own areas that only other sources
 * name; targets, parties and other fields whose fact has another source; facts of other sources; and organisations that nothing
 * else names. A field without a fact is of the sources of its record. Sources, additions and conflicts stay.
 */
export function pageAlone(dataset: Dataset): Dataset {
  const primary = dataset.info.primarySource;
  const isOfPage = ({ sources }: { readonly sources: readonly string[] }): boolean => sources.includes(primary);
  const addedAreas = new Set(dataset.areas.filter((own) => !isOfPage(own)).map(({ id }) => id));
  const addedProjects = new Set(dataset.projects.filter((project) => !isOfPage(project)).map(({ id }) => id));
  const kept = {
    frameworks: dataset.frameworks.filter(isOfPage).map((framework) => factsAlone(framework, FRAMEWORK_FIELDS, primary)),
    projects: dataset.projects.filter(isOfPage).map((project) => projectAlone(project, addedProjects, primary)),
    records: dataset.records.filter(isOfPage).map((record) => recordAlone(record, addedAreas, primary)),
  };
  const [bodies, keptBodies] = [bodiesOf(dataset), bodiesOf(kept)];
  return {
    ...dataset,
    info: { ...dataset.info, facts: pageFacts(dataset.info.facts, primary) },
    areas: dataset.areas.filter(isOfPage),
    organisations: dataset.organisations.filter(({ id }) => keptBodies.has(id) || !bodies.has(id)),
    ...kept,
  };
}

const adding = new WeakMap<Dataset, boolean>();

/** Whether a dataset holds anything that its primary source doesn't say. Looked at once for each dataset. */
export function addsAnything(dataset: Dataset): boolean {
  const known = adding.get(dataset);
  if (known !== undefined) return known;
  const adds = dataset.additions.length > 0 || dataset.conflicts.length > 0 || sizeOf(pageAlone(dataset)) < sizeOf(dataset);
  adding.set(dataset, adds);
  return adds;
}

const sizeOf = ({ projects, records, frameworks }: Dataset): number =>
  projects.reduce((sum, { targets }) => sum + targets.length, projects.length) + records.length + frameworks.length;

/** Whether a target of a project is of another source than the primary one. */
export const isAddedTarget = ({ facts }: Project, { fact }: Target, primary: string): boolean => isAdded(facts[fact ?? 'targets'], primary);

/** The additions about one thing, in the order of the dataset. */
export const additionsAbout = ({ additions }: Dataset, subject: Subject): readonly Addition[] => additions.filter(({ about }) => isSame(about, subject));

/** The conflicts about one thing, in the order of the dataset. */
export const conflictsAbout = ({ conflicts }: Dataset, subject: Subject): readonly Conflict[] => conflicts.filter(({ about }) => isSame(about, subject));

const isSame = (a: Subject, b: Subject): boolean => a.kind === b.kind && a.id === b.id;

const isAdded = (fact: Fact | undefined, primary: string): boolean => fact !== undefined && fact.source !== primary;

type Facts = Readonly<Record<string, Fact>>;

const pageFacts = (facts: Facts, primary: string): Facts => Object.fromEntries(Object.entries(facts).filter(([, fact]) => !isAdded(fact, primary)));

/** What a field that another source fills is without it: left out, or an empty list. */
const FRAMEWORK_FIELDS = { roleLabel: undefined, url: undefined } as const satisfies Emptied<Framework>;

const PROJECT_FIELDS = {
  acronym: undefined,
  objective: undefined,
  topic: undefined,
  themes: [],
  frameworks: [],
  euCooperation: undefined,
  start: undefined,
  end: undefined,
  dates: undefined,
  status: undefined,
  budget: [],
  links: [],
  ids: [],
  related: [],
} as const satisfies Emptied<Project>;

const RECORD_FIELDS = {
  text: undefined,
  items: [],
  date: undefined,
  place: undefined,
  organiser: undefined,
  whom: undefined,
  authors: [],
  url: undefined,
  links: [],
} as const satisfies Emptied<DatasetRecord>;

type Emptied<Owner> = { readonly [Field in keyof Owner]?: readonly [] | undefined };

/** The owner without the fields, and the facts, of other sources. */
function factsAlone<Owner extends WithUnread & { readonly facts: Facts }>(owner: Owner, fields: Emptied<Owner>, primary: string): Owner {
  const added = Object.entries(fields).filter(([field]) => isAdded(owner.facts[field], primary));
  const unread = owner.unread?.filter(({ field, fact = field }) => !isAdded(owner.facts[fact] ?? owner.facts[field.split('.')[0] ?? ''], primary));
  const left = { ...owner, facts: pageFacts(owner.facts, primary), ...(unread === undefined ? {} : { unread }), ...Object.fromEntries(added) };
  for (const [field, empty] of added) if (empty === undefined) Reflect.deleteProperty(left, field);
  return left;
}

function projectAlone(project: Project, addedProjects: ReadonlySet<string>, primary: string): Project {
  const alone = factsAlone(project, PROJECT_FIELDS, primary);
  return {
    ...alone,
    targets: project.targets.filter((target) => !isAddedTarget(project, target, primary)),
    parties: project.parties.filter(({ role }) => !isAdded(project.facts[`parties.${role}`] ?? project.facts['parties'], primary)),
    related: alone.related.filter((other) => !addedProjects.has(other.project)),
  };
}

function recordAlone(record: DatasetRecord, addedAreas: ReadonlySet<AreaId>, primary: string): DatasetRecord {
  const alone = factsAlone(record, RECORD_FIELDS, primary);
  const items = alone.items.filter((_, index) => !isAdded(record.facts[`items.${String(index + 1)}`], primary));
  const { place, ...rest } = alone;
  if (place?.area === undefined || !addedAreas.has(place.area)) return { ...alone, items };
  const { area: _, ...known } = place;
  return { ...rest, items, ...(Object.keys(known).length === 0 ? {} : { place: known }) };
}

/** The organisations that projects and frameworks name. */
function bodiesOf({ projects, frameworks }: Pick<Dataset, 'projects' | 'frameworks'>): ReadonlySet<string> {
  return new Set([...projects.flatMap(({ parties }) => parties.flatMap(({ org }) => org ?? [])), ...frameworks.map(({ lead }) => lead)]);
}
