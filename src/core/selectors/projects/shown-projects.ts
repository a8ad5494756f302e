import { projectsOf } from '../../domain/projects.ts';
import type { DimensionId } from '../../dimensions/index.ts';
import { optionProjects } from '../../dimensions/option-projects.ts';
import { dimensionReading } from '../../dimensions/read-dimension.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { noBits, setBits, setOfBits, type ProjectSet } from '../../domain/project-set.ts';
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
  readonly having: Map<DimensionId, { readonly key: string; readonly bits: Uint32Array }>;
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
    setOfBits(inAll(by.map((id) => bitsHaving(dataset, kept, id, filters[id]))));
  kept.sets.delete(key);
  kept.sets.set(key, set);
  for (const oldest of kept.sets.keys()) {
    if (kept.sets.size <= MOST_KEPT) break;
    kept.sets.delete(oldest);
  }
  return set;
}

/** Of the projects that have any of the chosen options. */
function bitsHaving(
  dataset: Dataset,
  { having: kept }: Passing,
  dimension: DimensionId,
  ids: readonly string[],
): Uint32Array {
  const key = JSON.stringify(ids);
  const found = kept.get(dimension);
  if (found?.key === key) return found.bits;
  const { options, of } = dimensionReading(dataset, dimension);
  const chosen = new Set(ids);
  const bits = noBits(of.length);
  for (const [option, having] of optionProjects(dataset, dimension).entries()) {
    if (!chosen.has(options[option]?.id ?? '')) continue;
    if (having.kind === 'bits')
      for (let word = 0; word < bits.length; word += 1)
        bits[word] = (bits[word] ?? 0) | (having.numbers[word] ?? 0);
    else setBits(bits, having.numbers);
  }
  kept.set(dimension, { key, bits });
  return bits;
}

/** The bits may be the only ones themselves: nobody changes them. */
function inAll([first, ...others]: readonly Uint32Array[]): Uint32Array {
  if (first === undefined || others.length === 0) return first ?? noBits(0);
  const bits = Uint32Array.from(first);
  for (const other of others)
    for (let word = 0; word < bits.length; word += 1)
      bits[word] = (bits[word] ?? 0) & (other[word] ?? 0);
  return bits;
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
