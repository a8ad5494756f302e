import type { Dataset } from './dataset.ts';

type Id = string | null | undefined;

/**
 * Finds one of a list of a dataset by its id. Each list is looked through once; of several with one
 * id the first counts.
 */
function finder<Item extends { readonly id: string }>(
  listOf: (dataset: Dataset) => readonly Item[],
): (dataset: Dataset, id: Id) => Item | undefined {
  const known = new WeakMap<readonly Item[], ReadonlyMap<string, Item>>();
  return (dataset, id) => {
    if (id === null || id === undefined) return undefined;
    const list = listOf(dataset);
    const items = known.get(list) ?? new Map(list.toReversed().map((item) => [item.id, item]));
    known.set(list, items);
    return items.get(id);
  };
}

export const bodyById = finder(({ organisations }) => organisations);
export const frameworkById = finder(({ frameworks }) => frameworks);
export const recordById = finder(({ records }) => records);
export const sourceById = finder(({ sources }) => sources);
