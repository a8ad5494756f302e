import { projectsOf } from '../../domain/projects.ts';
import type { DimensionId } from '../../dimensions/index.ts';
import { dimensionReading } from '../../dimensions/read-dimension.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { markedProjects, type ProjectSet } from '../../domain/project-set.ts';
import { filteredBy, filterKey, type Filters } from '../../view-state/filters.ts';

/**
 * Whether the project at a position passes: in each dimension it has any of the options that are
 * chosen there. Ids that the dataset hasn't got let nothing pass.
 */
function passes(dataset: Dataset, filters: Filters): (index: number) => boolean {
  const tests = filteredBy(filters).map((id) => {
    const { options, of } = dimensionReading(dataset, id);
    const chosen = options.map((option) => filters[id].includes(option.id));
    return (index: number): boolean =>
      of[index]?.some((position) => chosen[position] === true) === true;
  });
  return (index) => tests.every((test) => test(index));
}

/**
 * From a view to the positions of the projects that its filters let pass; null where nothing is
 * chosen.
 */
export type ShownProjects = (view: Filters) => ProjectSet | null;

/** Gives the same set while the same options are chosen. */
export const createShownProjects =
  (dataset: Dataset): ShownProjects =>
  (view) =>
    passing(dataset, view);

/** So many sets are kept: of a view, of what each of its filters shows, and of those before it. */
const MOST_KEPT = 12;

interface Passing {
  /** By dimension: of the options that were chosen last, the projects that have any of them. */
  readonly having: Map<DimensionId, { readonly key: string; readonly marks: Uint8Array }>;
  /** By all that is chosen, those asked for last at the end. */
  readonly sets: Map<string, ProjectSet>;
}

const known = new WeakMap<Dataset, Passing>();

/** The projects that filters let pass; null where nothing is chosen. Kept for the last choices. */
export function passing(dataset: Dataset, filters: Filters): ProjectSet | null {
  const by = filteredBy(filters);
  if (by.length === 0) return null;
  const kept = known.get(dataset) ?? { having: new Map(), sets: new Map() };
  known.set(dataset, kept);
  const key = filterKey(filters);
  const set =
    kept.sets.get(key) ??
    markedProjects(inAll(by.map((id) => markedBy(dataset, kept, id, filters[id]))));
  kept.sets.delete(key);
  kept.sets.set(key, set);
  for (const oldest of kept.sets.keys()) {
    if (kept.sets.size <= MOST_KEPT) break;
    kept.sets.delete(oldest);
  }
  return set;
}

/** A byte for each project, 1 for those that have any of the chosen options. */
function markedBy(
  dataset: Dataset,
  { having }: Passing,
  dimension: DimensionId,
  ids: readonly string[],
): Uint8Array {
  const key = JSON.stringify(ids);
  const found = having.get(dimension);
  if (found?.key === key) return found.marks;
  const { options, of } = dimensionReading(dataset, dimension);
  const chosen = Uint8Array.from(options, ({ id }) => (ids.includes(id) ? 1 : 0));
  const marks = new Uint8Array(of.length);
  for (let project = 0; project < of.length; project += 1) {
    const positions = of[project] ?? [];
    for (let each = 0; each < positions.length; each += 1)
      if (chosen[positions[each] ?? -1] === 1) marks[project] = 1;
  }
  having.set(dimension, { key, marks });
  return marks;
}

/** Nobody changes the marks of one, so it may be the only one itself. */
function inAll([first, ...others]: readonly Uint8Array[]): Uint8Array {
  if (first === undefined || others.length === 0) return first ?? new Uint8Array(0);
  const marks = Uint8Array.from(first);
  for (const other of others)
    for (let project = 0; project < marks.length; project += 1)
      marks[project] = (marks[project] ?? 0) & (other[project] ?? 0);
  return marks;
}

/**
 * What of `whole`, a dataset with more than that of `page`, is shown beside the projects of the
 * page that are: a project of both as the page has it, another by its own values.
 */
export function shownBeside(
  page: Dataset,
  shown: ProjectSet | null,
  whole: Dataset,
  filters: Filters,
): ProjectSet | null {
  if (shown === null) return null;
  const pass = passes(whole, filters);
  return new Set(
    projectsOf(whole).flatMap(({ id }, index) => {
      const position = projectsOf(page).indexOf(id);
      return (position === -1 ? pass(index) : shown.has(position)) ? [index] : [];
    }),
  );
}
