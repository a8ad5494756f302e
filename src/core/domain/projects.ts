import type { Dataset } from './dataset.ts';
import type { Project } from './project.ts';

/**
 * The projects of a dataset in its order. Nothing reads them but through this, so that columns can
 * stand behind it.
 */
export interface Projects extends Iterable<Project> {
  readonly size: number;
  readonly at: (position: number) => Project | undefined;
  readonly byId: (id: string | null) => Project | undefined;
  /** Position of the project of an id, from 0; -1 where there is none of it. */
  readonly indexOf: (id: string | null) => number;
  /** All positions, in order. */
  readonly positions: () => readonly number[];
  readonly forEach: (look: (project: Project, position: number) => void) => void;
  readonly map: <Value>(of: (project: Project, position: number) => Value) => readonly Value[];
  readonly flatMap: <Value>(
    of: (project: Project, position: number) => Value | readonly Value[],
  ) => readonly Value[];
  readonly filter: (passes: (project: Project, position: number) => boolean) => readonly Project[];
  readonly some: (passes: (project: Project, position: number) => boolean) => boolean;
  readonly every: (passes: (project: Project, position: number) => boolean) => boolean;
}

const madeOf = new WeakMap<Dataset['projects'], Projects>();

/** The same object for the same dataset; its ids are looked through once. */
export function projectsOf({ projects }: Pick<Dataset, 'projects'>): Projects {
  const made = madeOf.get(projects) ?? projectsIn(projects);
  madeOf.set(projects, made);
  return made;
}

function projectsIn(list: readonly Project[]): Projects {
  let known: ReadonlyMap<string, number> | null = null;
  const indexOf = (id: string | null): number => {
    if (id === null) return -1;
    known ??= positionsById(list);
    return known.get(id) ?? -1;
  };
  return {
    size: list.length,
    at: (position) => list[position],
    byId: (id) => list[indexOf(id)],
    indexOf,
    positions: () => [...list.keys()],
    forEach: (look) => {
      for (const [position, project] of list.entries()) look(project, position);
    },
    map: (of) => list.map((project, position) => of(project, position)),
    flatMap: (of) => list.flatMap((project, position) => of(project, position)),
    filter: (passes) => list.filter((project, position) => passes(project, position)),
    some: (passes) => list.some((project, position) => passes(project, position)),
    every: (passes) => list.every((project, position) => passes(project, position)),
    [Symbol.iterator]: () => list[Symbol.iterator](),
  };
}

/** Of projects that bear one id, which no file that was read has, the first counts. */
function positionsById(list: readonly Project[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const [position, { id }] of list.entries())
    if (!positions.has(id)) positions.set(id, position);
  return positions;
}
