import type { AreaId } from '../area.ts';
import { monthOfStatement } from '../bounds.ts';
import type { Source } from '../dataset.ts';
import { parseEdtf, type Edtf } from '../edtf.ts';
import { isAddedFact } from '../fields/field-rules.ts';
import type { Project } from '../project.ts';
import { storedClasses } from './stored-classes.ts';
import {
  CORRECTED,
  DOUBTFUL,
  ENDS,
  HAS_UNREAD,
  hashOf,
  isCorrected,
  MAY_ADD,
  NO_MONTH,
  PARTNER,
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

/** Gathers the columns of projects, which are given in any order. */
export interface ColumnsWriter {
  /** At a position below `size`; what was written there before is forgotten. */
  readonly write: (position: number, project: StoredProject) => void;
  /** Of the projects at some positions, each of which was written. */
  readonly columns: (
    kept: readonly number[],
  ) => Omit<StoredProjects, 'text' | 'from' | 'to' | 'size'>;
}

export function createColumns(size: number, context: ColumnsContext): ColumnsWriter {
  const months = new Int32Array(4 * size);
  const stated = new Int32Array(size).fill(NO_MONTH);
  const flags = new Uint8Array(size);
  const targets = createTargets(size);
  const shared = {
    topic: createShared(size, 'topic'),
    parties: createShared(size, 'parties'),
    status: createShared(size, 'status'),
    euCooperation: createShared(size, 'euCooperation'),
    frameworks: createShared(size, 'frameworks'),
  };
  const ids: string[] = [];

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
        (project.unread === undefined ? 0 : HAS_UNREAD) |
        (isCorrected(project.facts ?? NO_FACTS) ? CORRECTED : 0);
      if (ends === RUNS_ON)
        stated[position] =
          monthOfStatement({ facts: NO_FACTS, ...project }, context.sources) ?? NO_MONTH;
      targets.write(position, project.targets ?? []);
      for (const field of SHARED_FIELDS) shared[field].write(position, project);
    },
    columns: (kept) => {
      const named = targets.columns(kept);
      return {
        months: Int32Array.from({ length: 4 * kept.length }, (_, at) =>
          Number(months[4 * (kept[at >> 2] ?? 0) + (at & 3)]),
        ),
        stated: Int32Array.from(kept, (position) => stated[position] ?? NO_MONTH),
        flags: Uint8Array.from(kept, (position) => flags[position] ?? 0),
        ...named,
        ...storedClasses(named),
        sameAs: {
          topic: shared.topic.column(kept),
          parties: shared.parties.column(kept),
          status: shared.status.column(kept),
          euCooperation: shared.euCooperation.column(kept),
          frameworks: shared.frameworks.column(kept),
        },
        byId: positionsById(kept.map((position) => ids[position] ?? '')),
      };
    },
  };
}

const dateOf = (text: string | undefined): Edtf | null =>
  text === undefined ? null : parseEdtf(text);

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

const ROLES = { recipient: RECIPIENT, partner: PARTNER, location: 0 } as const;

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
        kinds[length] = ROLES[role] | (extent === 'whole' ? WHOLE : 0);
        length += 1;
      }
    },
    columns: (
      kept: readonly number[],
    ): Pick<StoredProjects, 'areas' | 'targetsFrom' | 'targetAreas' | 'targetKinds'> => {
      const targetsFrom = new Uint32Array(kept.length + 1);
      const targetAreas = new Uint32Array(length);
      const targetKinds = new Uint8Array(length);
      const known = [...areas.keys()];
      const ordered: AreaId[] = [];
      const renumbered = new Uint32Array(known.length).fill(UNSEEN);
      let next = 0;
      for (const [index, position] of kept.entries()) {
        const first = at[position] ?? 0;
        const end = first + (counts[position] ?? 0);
        targetsFrom[index] = next;
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
      targetsFrom[kept.length] = next;
      return {
        areas: ordered,
        targetsFrom,
        targetAreas: targetAreas.slice(0, next),
        targetKinds: targetKinds.slice(0, next),
      };
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

/** The same for the same value; no value and an empty list are the same. */
function keyOf(value: StoredProject[SharedField]): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  return typeof value === 'string' ? `"${value}` : JSON.stringify(value);
}

function createShared(size: number, field: SharedField) {
  const values = new Map<string, number>();
  const valueOf = new Uint32Array(size);
  return {
    write: (position: number, project: StoredProject): void => {
      const key = keyOf(project[field]);
      const known = values.get(key) ?? values.size;
      if (known === values.size) values.set(key, known);
      valueOf[position] = known;
    },
    /** The first of the kept projects that has the same. */
    column: (kept: readonly number[]): Uint32Array => {
      const first = new Uint32Array(values.size).fill(UNSEEN);
      return Uint32Array.from(kept, (position, index) => {
        const value = valueOf[position] ?? 0;
        if (first[value] === UNSEEN) first[value] = index;
        return first[value] ?? 0;
      });
    },
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
