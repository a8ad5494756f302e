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
  const kinds = new Map<number, ClassTarget>();
  const classes = new Map<string, number>();
  const targets: (readonly ClassTarget[])[] = [];
  const kindOf = (area: AreaId, isWhole: boolean, soft: SoftAt): number => {
    const position = areas.get(area) ?? areas.size;
    areas.set(area, position);
    const kind = position * 8 + (isWhole ? 4 : 0) + SOFTNESS.indexOf(soft);
    if (!kinds.has(kind)) kinds.set(kind, { area, isWhole, softAt: soft });
    return kind;
  };
  const classOf = (named: ReadonlySet<number>): number => {
    const own = [...named].toSorted((a, b) => a - b);
    const key = own.join();
    const found = classes.get(key) ?? targets.length;
    if (found === targets.length) {
      classes.set(key, found);
      targets.push(own.flatMap((kind) => kinds.get(kind) ?? []));
    }
    return found;
  };
  if (softAt === undefined && 'stored' in projects && projects.stored !== null) {
    const of = storedRecipients(projects.stored, (named) =>
      classOf(new Set(named.map(({ area, isWhole }) => kindOf(area, isWhole, 'none')))),
    );
    return { of, targets };
  }
  const of = Int32Array.from(projects, (project) => {
    const named = new Set<number>();
    for (const target of project.targets) {
      const { area, role, extent } = target;
      if (role === 'recipient')
        named.add(kindOf(area, extent === 'whole', softAt?.(project, target) ?? 'none'));
    }
    return classOf(named);
  });
  return { of, targets };
}

/** What `of` gives for the recipients of each project. */
function storedRecipients(
  { size, areas, targetsFrom, targetAreas, targetKinds }: StoredProjects,
  of: (named: readonly Pick<ClassTarget, 'area' | 'isWhole'>[]) => number,
): Int32Array {
  return Int32Array.from({ length: size }, (_, position) => {
    const named: Pick<ClassTarget, 'area' | 'isWhole'>[] = [];
    const end = targetsFrom[position + 1] ?? 0;
    for (let target = targetsFrom[position] ?? 0; target < end; target += 1) {
      const kind = targetKinds[target] ?? 0;
      const area = areas[targetAreas[target] ?? 0];
      if ((kind & RECIPIENT) !== 0 && area !== undefined)
        named.push({ area, isWhole: (kind & WHOLE) !== 0 });
    }
    return of(named);
  });
}
