import type { AreaId } from './area.ts';
import { monthOfStatement } from './bounds.ts';
import type { Source } from './dataset.ts';
import { parseEdtf, type Edtf } from './edtf.ts';
import { isAddedFact } from './field-rules.ts';
import type { Project } from './project.ts';
import {
  DOUBTFUL,
  ENDS,
  HAS_UNREAD,
  hashOf,
  MAY_ADD,
  NO_MONTH,
  RECIPIENT,
  RUNS_ON,
  SHARED_FIELDS,
  STARTS,
  WHOLE,
  type SharedField,
  type StoredProject,
  type StoredProjects,
} from './stored-projects.ts';

/** What the columns of projects depend on beside them. */
export interface ColumnsContext {
  readonly sources: readonly Source[];
  readonly primary: string;
  /** Whether a framework is named by other sources than the primary one alone. */
  readonly isAddedFramework: (id: string) => boolean;
}

/** Gathers the columns of projects, which are given in any order, each with its own position. */
export interface ColumnsWriter {
  readonly write: (position: number, project: StoredProject) => void;
  readonly columns: () => Omit<StoredProjects, 'text' | 'from' | 'to' | 'size'>;
}

export function createColumns(size: number, context: ColumnsContext): ColumnsWriter {
  const months = new Int32Array(4 * size);
  const stated = new Int32Array(size).fill(NO_MONTH);
  const flags = new Uint8Array(size);
  const targets = createTargets(size);
  const sameAs = {
    topic: new Uint32Array(size),
    parties: new Uint32Array(size),
    status: new Uint32Array(size),
    euCooperation: new Uint32Array(size),
    frameworks: new Uint32Array(size),
  };
  const sharing = SHARED_FIELDS.map((field) => createSharing(field, sameAs[field]));
  const ids: string[] = [];
  const dates = new Map<string, Edtf | null>();
  const dateOf = (text: string | undefined): Edtf | null => {
    if (text === undefined) return null;
    const known = dates.get(text);
    if (known !== undefined) return known;
    const date = parseEdtf(text);
    dates.set(text, date);
    return date;
  };

  /** Flags of a start or an end, whose months are noted. */
  function dated(date: Edtf | null, at: number, flag: number): number {
    if (date?.kind !== 'span') return date === null || flag === STARTS ? 0 : RUNS_ON;
    months[at] = date.earliest;
    months[at + 1] = date.latest;
    return flag | (date.doubtful ? DOUBTFUL : 0);
  }

  return {
    write: (position, project) => {
      ids[position] = project.id;
      const ends = dated(dateOf(project.end), 4 * position + 2, ENDS);
      flags[position] =
        dated(dateOf(project.start), 4 * position, STARTS) |
        ends |
        (mayAdd(project, context) ? MAY_ADD : 0) |
        (project.unread === undefined ? 0 : HAS_UNREAD);
      if (ends === RUNS_ON)
        stated[position] =
          monthOfStatement({ facts: NO_FACTS, ...project }, context.sources) ?? NO_MONTH;
      targets.write(position, project.targets ?? []);
      for (const share of sharing) share(position, project);
    },
    columns: () => ({
      months,
      stated,
      flags,
      ...targets.columns(),
      sameAs,
      byId: positionsById(ids),
    }),
  };
}

const NO_FACTS: Project['facts'] = {};

/** Whether more than the primary source may state something of a project; false is for certain. */
const mayAdd = (
  { sources, facts = NO_FACTS, frameworks, related }: StoredProject,
  { primary, isAddedFramework }: ColumnsContext,
): boolean =>
  !sources.includes(primary) ||
  (related ?? []).length > 0 ||
  (frameworks ?? []).some(isAddedFramework) ||
  Object.values(facts).some((fact) => isAddedFact(fact, primary));

const UNSEEN = 2 ** 32 - 1;

function createTargets(size: number) {
  const areas = new Map<AreaId, number>();
  const counts = new Uint32Array(size);
  const at = new Uint32Array(size);
  let named = new Uint32Array(4 * size);
  let kinds = new Uint8Array(4 * size);
  let length = 0;
  const areaOf = (area: AreaId): number => {
    const known = areas.get(area) ?? areas.size;
    areas.set(area, known);
    return known;
  };
  return {
    write: (position: number, targets: NonNullable<StoredProject['targets']>): void => {
      at[position] = length;
      counts[position] = targets.length;
      for (const { area, role = 'recipient', extent = 'whole' } of targets) {
        if (length === named.length) {
          named = larger(named, new Uint32Array(2 * length + 16));
          kinds = larger(kinds, new Uint8Array(2 * length + 16));
        }
        named[length] = areaOf(area);
        kinds[length] = (role === 'recipient' ? RECIPIENT : 0) | (extent === 'whole' ? WHOLE : 0);
        length += 1;
      }
    },
    /** In the order of the projects. */
    columns: (): Pick<
      StoredProjects,
      'areas' | 'targetsFrom' | 'targetAreas' | 'targetKinds'
    > => {
      const targetsFrom = new Uint32Array(size + 1);
      const targetAreas = new Uint32Array(length);
      const targetKinds = new Uint8Array(length);
      const known = [...areas.keys()];
      const ordered: AreaId[] = [];
      const renumbered = new Uint32Array(known.length).fill(UNSEEN);
      let next = 0;
      for (let position = 0; position < size; position += 1) {
        const first = at[position] ?? 0;
        const end = first + (counts[position] ?? 0);
        targetsFrom[position] = next;
        for (let target = first; target < end; target += 1) {
          const area = named[target] ?? 0;
          if (renumbered[area] === UNSEEN) {
            renumbered[area] = ordered.length;
            ordered.push(...known.slice(area, area + 1));
          }
          targetAreas[next] = renumbered[area] ?? 0;
          targetKinds[next] = kinds[target] ?? 0;
          next += 1;
        }
      }
      targetsFrom[size] = next;
      return { areas: ordered, targetsFrom, targetAreas, targetKinds };
    },
  };
}

function larger<Column extends { set: (values: Column) => void }>(
  column: Column,
  room: Column,
): Column {
  room.set(column);
  return room;
}

function createSharing(
  field: SharedField,
  sameAs: Uint32Array,
): (position: number, project: StoredProject) => void {
  const positions = new Map<string, number>();
  return (position, project) => {
    const value = project[field];
    // No value and an empty list are the same.
    const key = value === undefined ? '[]' : JSON.stringify(value);
    const known = positions.get(key) ?? position;
    if (known === position) positions.set(key, position);
    sameAs[position] = known;
  };
}

/** Of projects that bear one id, which no file that was read has, the first counts. */
function positionsById(ids: readonly string[]): Uint32Array {
  const byId = new Uint32Array(2 ** Math.ceil(Math.log2(2 * ids.length + 2)));
  ids.forEach((id, position) => {
    let place = hashOf(id) & (byId.length - 1);
    while (byId[place] !== 0) place = (place + 1) & (byId.length - 1);
    byId[place] = position + 1;
  });
  return byId;
}
