import type { AreaId } from './area.ts';
import type { Project, Target } from './project.ts';

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

/** Reads the targets of role recipient. O(targets). */
export function reachClasses(
  projects: Iterable<Project>,
  softAt: (project: Project, target: Target) => SoftAt = () => 'none',
): ReachClasses {
  const areas = new Map<AreaId, number>();
  const kinds = new Map<number, ClassTarget>();
  const classes = new Map<string, number>();
  const targets: (readonly ClassTarget[])[] = [];
  const kindOf = (project: Project, target: Target): number => {
    const { area, extent } = target;
    const position = areas.get(area) ?? areas.size;
    areas.set(area, position);
    const [isWhole, soft] = [extent === 'whole', softAt(project, target)];
    const kind = position * 8 + (isWhole ? 4 : 0) + SOFTNESS.indexOf(soft);
    if (!kinds.has(kind)) kinds.set(kind, { area, isWhole, softAt: soft });
    return kind;
  };
  const of = Int32Array.from(projects, (project) => {
    const named = new Set<number>();
    for (const target of project.targets)
      if (target.role === 'recipient') named.add(kindOf(project, target));
    const own = [...named].toSorted((a, b) => a - b);
    const key = own.join();
    const found = classes.get(key) ?? targets.length;
    if (found === targets.length) {
      classes.set(key, found);
      targets.push(own.flatMap((kind) => kinds.get(kind) ?? []));
    }
    return found;
  });
  return { of, targets };
}
