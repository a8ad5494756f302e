import type { AreaId } from './area.ts';
import type { Dataset } from './dataset.ts';
import { once } from './once.ts';
import type { Project, Target } from './project.ts';
import {
  CORRECTED,
  HAS_UNREAD,
  isCorrected,
  PARTNER,
  RECIPIENT,
  SHARED_FIELDS,
  storedPosition,
  storedProject,
  type SharedField,
  type StoredProjects,
  WHOLE,
} from './stored/stored-projects.ts';
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
interface AtPosition {
  readonly project: Project;
  readonly index: number;
}

const madeOf = new WeakMap<object, Projects>();

/** The same object for the same dataset; its ids are looked through once. */
export function projectsOf({ projects, stored }: Pick<Dataset, 'projects' | 'stored'>): Projects {
  const key = stored ?? projects;
  const made = madeOf.get(key) ?? (stored === undefined ? projectsIn(projects) : inStore(stored));
  madeOf.set(key, made);
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

/** Made when they are looked at: one by one, or all where all are. */
function inStore(stored: StoredProjects): Projects {
  const { size } = stored;
  const seen = new Map<number, WeakRef<Project>>();
  let all: Projects | null = null;
  const made = (position: number): Project => {
    const known = all?.at(position) ?? seen.get(position)?.deref();
    if (known !== undefined) return known;
    const project = storedProject(stored, position);
    seen.set(position, new WeakRef(project));
    return project;
  };
  const at = (position: number): Project | undefined =>
    Number.isInteger(position) && position >= 0 && position < size ? made(position) : undefined;
  // One that is looked at stays the same object for whoever holds it.
  const every = (): Projects => {
    all ??= projectsIn(
      Array.from(
        { length: size },
        (_, position) => seen.get(position)?.deref() ?? storedProject(stored, position),
      ),
    );
    return all;
  };
  const indexOf = (id: string | null): number => (id === null ? -1 : storedPosition(stored, id));
  return {
    size,
    stored,
    at,
    byId: (id) => at(indexOf(id)),
    indexOf,
    recipients: (position) => areasStored(stored, position, RECIPIENT),
    partners: (position) => areasStored(stored, position, PARTNER),
    eachRecipient: (look) => {
      eachStored(stored, look);
    },
    corrected: once(() =>
      Array.from(stored.flags.entries()).flatMap(([position, flag]) =>
        (flag & CORRECTED) === 0 ? [] : [position],
      ),
    ),
    partnering: once(() => partneringIn(stored)),
    withProject: (index, rest) => Object.assign(new StoredAt(index, made), rest),
    unreadAt: (position, field) =>
      unreadIn(
        ((stored.flags[position] ?? 0) & HAS_UNREAD) === 0 ? {} : (at(position) ?? {}),
        field,
      ),
    mapField: (field, of) =>
      isShared(field) ? mapSame(stored.sameAs[field], made, of) : every().map(of),
    positions: once(() => Array.from({ length: size }, (_, position) => position)),
    forEach: (look) => {
      every().forEach(look);
    },
    map: (of) => every().map(of),
    flatMap: (of) => every().flatMap(of),
    filter: (passes) => every().filter(passes),
    some: (passes) => every().some(passes),
    every: (passes) => every().every(passes),
    [Symbol.iterator]: () => every()[Symbol.iterator](),
  };
}

const areasNamed = (project: Project | undefined, as: Target['role']): readonly AreaId[] =>
  (project?.targets ?? []).flatMap(({ area, role }) => (role === as ? [area] : []));

/** The areas of targets of a kind. */
function areasStored(
  { areas, targetsFrom, targetAreas, targetKinds }: StoredProjects,
  position: number,
  kind: number,
): readonly AreaId[] {
  const found: AreaId[] = [];
  const end = targetsFrom[position + 1] ?? 0;
  for (let target = targetsFrom[position] ?? 0; target < end; target += 1) {
    const area = areas[targetAreas[target] ?? 0];
    if (area !== undefined && ((targetKinds[target] ?? 0) & kind) !== 0) found.push(area);
  }
  return found;
}

function eachStored(
  { size, areas, targetsFrom, targetAreas, targetKinds }: StoredProjects,
  look: (area: AreaId, isWhole: boolean, position: number) => void,
): void {
  for (let position = 0; position < size; position += 1) {
    const end = targetsFrom[position + 1] ?? 0;
    for (let target = targetsFrom[position] ?? 0; target < end; target += 1) {
      const kind = targetKinds[target] ?? 0;
      const area = areas[targetAreas[target] ?? 0];
      if ((kind & RECIPIENT) !== 0 && area !== undefined)
        look(area, (kind & WHOLE) !== 0, position);
    }
  }
}

function partneringIn({ size, targetsFrom, targetKinds }: StoredProjects): readonly number[] {
  const found: number[] = [];
  for (let position = 0; position < size; position += 1) {
    const kinds = targetKinds.subarray(targetsFrom[position], targetsFrom[position + 1]);
    if (kinds.some((kind) => (kind & PARTNER) !== 0)) found.push(position);
  }
  return found;
}

class StoredAt implements AtPosition {
  readonly index: number;
  readonly #made: (position: number) => Project;

  constructor(index: number, made: (position: number) => Project) {
    this.index = index;
    this.#made = made;
  }

  get project(): Project {
    return this.#made(this.index);
  }
}

const isShared = (field: string): field is SharedField =>
  SHARED_FIELDS.some((shared) => shared === field);

function mapSame<Value>(
  sameAs: Uint32Array,
  at: (position: number) => Project,
  of: (project: Project) => Value,
): readonly Value[] {
  const made = new Map<number, { readonly value: Value }>();
  return Array.from(sameAs, (position) => {
    const known = made.get(position) ?? { value: of(at(position)) };
    made.set(position, known);
    return known.value;
  });
}

/** Of projects that bear one id, which no file that was read has, the first counts. */
function positionsById(list: readonly Project[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const [position, { id }] of list.entries())
    if (!positions.has(id)) positions.set(id, position);
  return positions;
}
