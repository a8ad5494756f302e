import type { AreaId } from '../area.ts';
import type { Project, Target } from '../project.ts';
import type { Projects } from '../projects.ts';
import { RECIPIENT, WHOLE, type StoredProjects } from '../stored/stored-projects.ts';

/** At which places it isn't certain that a project reaches what it names itself. */
export type SoftAt = 'none' | 'units' | 'all';

const SOFTNESS: readonly SoftAt[] = ['none', 'units', 'all'];

/** What a project names of an area that it is to reach. */
export interface ClassTarget {
  readonly area: AreaId;
  /** False where only unnamed places inside it are meant. */
  readonly isWhole: boolean;
  readonly softAt: SoftAt;
}

/**
 * Projects that name the same areas to the same extent, put together: they reach the same places on
 * the same ways, whatever else they are.
 */
export interface ReachClasses {
  /** Position of the class of each project, by its position in the dataset. */
  readonly of: Int32Array;
  /** What each class names, each once, by its position; one class may name nothing. */
  readonly targets: readonly (readonly ClassTarget[])[];
}

/** Reads the targets of role recipient. O(targets). Of projects that are stored none is made. */
export function reachClasses(
  projects: Iterable<Project> | Projects,
  softAt?: (project: Project, target: Target) => SoftAt,
): ReachClasses {
  const areas = new Map<AreaId, number>();
  const kinds: ClassTarget[] = [];
  const targets: (readonly ClassTarget[])[] = [];
  const kindOf = (area: AreaId, isWhole: boolean, soft: SoftAt): number => {
    const position = areas.get(area) ?? areas.size;
    areas.set(area, position);
    const kind = position * 8 + (isWhole ? 4 : 0) + SOFTNESS.indexOf(soft);
    kinds[kind] ??= { area, isWhole, softAt: soft };
    return kind;
  };
  const classOf = numberedSets((named) => {
    targets.push(named.flatMap((kind) => kinds[kind] ?? []));
  });
  if (softAt === undefined && 'stored' in projects && projects.stored !== null) {
    const of = storedClasses(
      projects.stored,
      (area, isWhole) => kindOf(area, isWhole, 'none'),
      classOf,
    );
    return { of, targets };
  }
  const of = Int32Array.from(projects, (project) => {
    const named: number[] = [];
    for (const target of project.targets) {
      const { area, role, extent } = target;
      if (role === 'recipient')
        named.push(kindOf(area, extent === 'whole', softAt?.(project, target) ?? 'none'));
    }
    return classOf(named);
  });
  return { of, targets };
}

/** More than there are kinds of targets: those of a set are the steps of a path of such numbers. */
const MOST_KINDS = 2 ** 24;

/** Numbers sets from 0 as they first come; `take` gets each new one, in ascending order. */
function numberedSets(take: (set: readonly number[]) => void): (members: number[]) => number {
  const steps = new Map<number, number>();
  const numbers: number[] = [];
  let count = 0;
  return (members) => {
    if (members.length > 1) members.sort((a, b) => a - b);
    let node = 0;
    let before = -1;
    for (const member of members) {
      if (member === before) continue;
      before = member;
      const step = node * MOST_KINDS + member;
      const next = steps.get(step) ?? steps.size + 1;
      steps.set(step, next);
      node = next;
    }
    const known = numbers[node];
    if (known !== undefined) return known;
    numbers[node] = count;
    take([...new Set(members)]);
    count += 1;
    return count - 1;
  };
}

/** The class of each project by the kinds of its recipients. */
function storedClasses(
  { size, areas, targetsFrom, targetAreas, targetKinds }: StoredProjects,
  kindOf: (area: AreaId, isWhole: boolean) => number,
  classOf: (named: number[]) => number,
): Int32Array {
  /** By area and whether all of it is meant. */
  const known = new Int32Array(2 * areas.length).fill(-1);
  const kindAt = (area: number, isWhole: boolean): number => {
    const at = 2 * area + (isWhole ? 1 : 0);
    const found = known[at] ?? -1;
    if (found !== -1) return found;
    const id = areas[area];
    if (id === undefined) throw new RangeError(`no area at ${String(area)}`);
    return (known[at] = kindOf(id, isWhole));
  };
  const named: number[] = [];
  return Int32Array.from({ length: size }, (_, position) => {
    named.length = 0;
    const end = targetsFrom[position + 1] ?? 0;
    for (let target = targetsFrom[position] ?? 0; target < end; target += 1) {
      const kind = targetKinds[target] ?? 0;
      if ((kind & RECIPIENT) !== 0)
        named.push(kindAt(targetAreas[target] ?? 0, (kind & WHOLE) !== 0));
    }
    return classOf(named);
  });
}
