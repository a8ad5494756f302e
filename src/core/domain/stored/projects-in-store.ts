import type { AreaId } from '../area.ts';
import { once } from '../once.ts';
import type { Project } from '../project.ts';
import { projectsIn, type AtPosition, type Projects } from '../project-list.ts';
import { unreadIn } from '../unread.ts';
import {
  CORRECTED,
  HAS_UNREAD,
  PARTNER,
  RECIPIENT,
  SHARED_FIELDS,
  storedPosition,
  storedProject,
  type SharedField,
  type StoredProjects,
  WHOLE,
} from './stored-projects.ts';

/** Made when they are looked at: one by one, or all where all are. */
export function inStore(stored: StoredProjects): Projects {
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
