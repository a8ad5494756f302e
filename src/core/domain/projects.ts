import type { Dataset } from './dataset.ts';
import { projectsIn, type Projects } from './project-list.ts';
import { inStore } from './stored/projects-in-store.ts';

export type { Projects };

const madeOf = new WeakMap<object, Projects>();

/** The same object for the same dataset; its ids are looked through once. */
export function projectsOf({ projects, stored }: Pick<Dataset, 'projects' | 'stored'>): Projects {
  const key = stored ?? projects;
  const made = madeOf.get(key) ?? (stored === undefined ? projectsIn(projects) : inStore(stored));
  madeOf.set(key, made);
  return made;
}
