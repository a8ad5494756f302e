import type { AreaId } from './area.ts';
import { once } from './once.ts';
import type { Project, Target } from './project.ts';
import { isCorrected, type StoredProjects } from './stored/stored-projects.ts';
import { unreadIn, type Unread } from './unread.ts';

/**
 * The projects of a dataset in its order. Nothing reads them but through this: those of a large
 * file are stored, and each is made when it is looked at, at the cost of reading its text. What
 * looks at all of them makes all, which then are kept.
 */
export interface Projects extends Iterable<Project> {
  readonly size: number;
  readonly at: (position: number) => Project | undefined;
  readonly byId: (id: string | null) => Project | undefined;
  /** Position of the project of an id, from 0; -1 where there is none of it. */
  readonly indexOf: (id: string | null) => number;
  /** Columns of them, where they are stored. */
  readonly stored: StoredProjects | null;
  /**
   * `map` of what depends on a single field: many projects have the same there, and for those it may
   * be asked only once.
   */
  readonly mapField: <Value>(
    field: keyof Project,
    of: (project: Project) => Value,
  ) => readonly Value[];
  /** Something of the project at a position that there is, with the project. */
  readonly withProject: <Rest extends object>(position: number, rest: Rest) => AtPosition & Rest;
  /** The areas that are to be reached by the project at a position, in its order. */
  readonly recipients: (position: number) => readonly AreaId[];
  /** Every area that is to be reached by some project, and whether all of it is meant, in order. */
  readonly eachRecipient: (
    look: (area: AreaId, isWhole: boolean, position: number) => void,
  ) => void;
  /** Positions of those of which some fact is said to be corrected, in order. */
  readonly corrected: () => readonly number[];
  /** The areas that the project at a position names as partners, in its order. */
  readonly partners: (position: number) => readonly AreaId[];
  /** Positions of those that name a place as a partner, in order. */
  readonly partnering: () => readonly number[];
  /** What stands unread in a field of the project at a position. */
  readonly unreadAt: (position: number, field: string) => readonly Unread[];
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

/** A project, by its position. It is made when it is looked at: `...` copies it without its project. */
export interface AtPosition {
  readonly project: Project;
  readonly index: number;
}

/** Projects that are there as they are. */
export function projectsIn(list: readonly Project[]): Projects {
  let known: ReadonlyMap<string, number> | null = null;
  const indexOf = (id: string | null): number => {
    if (id === null) return -1;
    known ??= positionsById(list);
    return known.get(id) ?? -1;
  };
  return {
    size: list.length,
    stored: null,
    at: (position) => list[position],
    byId: (id) => list[indexOf(id)],
    indexOf,
    withProject: (index, rest) => {
      const project = list[index];
      if (project === undefined) throw new RangeError(`no project at ${String(index)}`);
      return { project, index, ...rest };
    },
    recipients: (position) => areasNamed(list[position], 'recipient'),
    partners: (position) => areasNamed(list[position], 'partner'),
    eachRecipient: (look) => {
      for (const [position, { targets }] of list.entries())
        for (const { area, role, extent } of targets)
          if (role === 'recipient') look(area, extent === 'whole', position);
    },
    corrected: once(() =>
      list.flatMap(({ facts }, position) => (isCorrected(facts) ? [position] : [])),
    ),
    partnering: once(() =>
      list.flatMap(({ targets }, position) =>
        targets.some(({ role }) => role === 'partner') ? [position] : [],
      ),
    ),
    unreadAt: (position, field) => unreadIn(list[position] ?? {}, field),
    mapField: (_, of) => list.map((project) => of(project)),
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

const areasNamed = (project: Project | undefined, as: Target['role']): readonly AreaId[] =>
  (project?.targets ?? []).flatMap(({ area, role }) => (role === as ? [area] : []));

/** Of projects that bear one id, which no file that was read has, the first counts. */
function positionsById(list: readonly Project[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const [position, { id }] of list.entries())
    if (!positions.has(id)) positions.set(id, position);
  return positions;
}
