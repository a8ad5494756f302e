import { projectsOf } from '../../domain/projects.ts';
import type { DimensionId } from '../../dimensions/index.ts';
import { dimensionReading } from '../../dimensions/read-dimension.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { filteredBy, filterKey, type Filters } from '../../view-state/filters.ts';

/**
 * Whether the project at a position passes: in each dimension it has any of the options that are
 * chosen there. Ids that the dataset hasn't got let nothing pass.
 */
export function passes(
  dataset: Dataset,
  filters: Filters,
  dimensions: readonly DimensionId[] = filteredBy(filters),
): (index: number) => boolean {
  const tests = dimensions.map((id) => {
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
export type ShownProjects = (view: Filters) => ReadonlySet<number> | null;

/** Gives the same set while the same options are chosen. */
export function createShownProjects(dataset: Dataset): ShownProjects {
  let last: { readonly key: string; readonly shown: ReadonlySet<number> } | null = null;
  return (view) => {
    const by = filteredBy(view);
    if (by.length === 0) return null;
    const key = filterKey(view);
    if (last?.key !== key) {
      const pass = passes(dataset, view, by);
      last = {
        key,
        shown: new Set(
          projectsOf(dataset)
            .positions()
            .filter((index) => pass(index)),
        ),
      };
    }
    return last.shown;
  };
}

/**
 * What of `whole`, a dataset with more than that of `page`, is shown beside the projects of the
 * page that are: a project of both as the page has it, another by its own values.
 */
export function shownBeside(
  page: Dataset,
  shown: ReadonlySet<number> | null,
  whole: Dataset,
  filters: Filters,
): ReadonlySet<number> | null {
  if (shown === null) return null;
  const pass = passes(whole, filters);
  return new Set(
    projectsOf(whole).flatMap(({ id }, index) => {
      const position = projectsOf(page).indexOf(id);
      return (position === -1 ? pass(index) : shown.has(position)) ? [index] : [];
    }),
  );
}
