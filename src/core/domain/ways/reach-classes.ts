import type { AreaId } from '../area.ts';
import { numberedSets } from '../numbered-sets.ts';
import { once } from '../once.ts';
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
  if (softAt === undefined && 'stored' in projects && projects.stored !== null) {
    const { stored } = projects;
    const recipients = once(() => storedRecipients(stored));
    return {
      of: stored.classOf,
      get targets() {
        return recipients();
      },
    };
  }
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

/** What the first project of each class names. */
function storedRecipients({
  areas,
  firstOfClass,
  targetsFrom,
  targetAreas,
  targetKinds,
}: StoredProjects): readonly (readonly ClassTarget[])[] {
  const of = areas.map((area) => ({
    whole: { area, isWhole: true, softAt: 'none' } as const,
    part: { area, isWhole: false, softAt: 'none' } as const,
  }));
  return Array.from(firstOfClass, (position) => {
    const found = new Set<ClassTarget>();
    const end = targetsFrom[position + 1] ?? 0;
    for (let target = targetsFrom[position] ?? 0; target < end; target += 1) {
      const kind = targetKinds[target] ?? 0;
      const named = of[targetAreas[target] ?? 0];
      if ((kind & RECIPIENT) !== 0 && named !== undefined)
        found.add((kind & WHOLE) === 0 ? named.part : named.whole);
    }
    return [...found];
  });
}
