import type { RawKin } from './raw/overview.ts';

/** How the activities of a file are related; activities are told by their indexes, from 0. */
export interface Families {
  /** It has children in the file that are counted in its stead. */
  readonly isProgramme: (activity: number) => boolean;
  readonly childrenOf: (activity: number) => readonly number[];
  readonly parentsOf: (activity: number) => readonly number[];
}

/**
 * Either side may name the other. Of two that call each other their child neither is a programme,
 * nor is one whose descendants end nowhere.
 */
export function createFamilies(kin: readonly RawKin[]): Families {
  const byId = new Map<string, number[]>();
  kin.forEach(({ id }, activity) => {
    if (id === undefined) return;
    const same = byId.get(id);
    if (same === undefined) byId.set(id, [activity]);
    else same.push(activity);
  });
  const children = new Map<number, Set<number>>();
  const parents = new Map<number, Set<number>>();
  const relate = (parent: number, child: number): void => {
    if (parent === child) return;
    children.set(parent, (children.get(parent) ?? new Set()).add(child));
    parents.set(child, (parents.get(child) ?? new Set()).add(parent));
  };
  kin.forEach((of, activity) => {
    for (const ref of of.parents)
      for (const parent of byId.get(ref) ?? []) relate(parent, activity);
    for (const ref of of.children) for (const child of byId.get(ref) ?? []) relate(activity, child);
  });

  // From those without children upwards: whoever isn't reached stands in a circle.
  const programmes = new Set<number>();
  const waiting = [...parents.keys()].filter((activity) => !children.has(activity));
  for (let activity = waiting.pop(); activity !== undefined; activity = waiting.pop())
    for (const parent of parents.get(activity) ?? [])
      if (!programmes.has(parent)) {
        programmes.add(parent);
        waiting.push(parent);
      }

  return {
    isProgramme: (activity) => programmes.has(activity),
    childrenOf: (activity) => [...(children.get(activity) ?? [])],
    parentsOf: (activity) => [...(parents.get(activity) ?? [])],
  };
}
