import type { AreaId } from '../area.ts';
import type { Project, Target } from '../project.ts';
import type { Projects } from '../projects.ts';
import type { MonthInterval } from '../month.ts';
import type { PathKind } from './reach-ways.ts';
import { RECIPIENT, WHOLE, type StoredProjects } from '../stored/stored-projects.ts';

/** One way on which a project reaches a place. */
export interface Path {
  readonly kind: PathKind;
  /** The area that the source names. */
  readonly via: AreaId;
  readonly target: Target;
  /**
   * False where the source names the area but only means places inside it that it leaves unnamed.
   */
  readonly certain: boolean;
  /** Months in which the path leads here, where that changes (membership of a union). */
  readonly during?: MonthInterval;
}

/**
 * All the ways on which one project reaches a place; never empty. It counts once, however many they
 * are.
 */
export interface PlaceReach {
  readonly project: Project;
  /** Position of the project in the dataset. */
  readonly index: number;
  readonly paths: readonly Path[];
}

/** A target of role recipient, and the project that has it. */
export interface NamedTarget {
  /** Position of the project in the dataset. */
  readonly index: number;
  readonly project: Project;
  readonly target: Target;
  /** False where only unnamed places inside its area are meant. */
  readonly isWhole: boolean;
}

export interface NamedTargets {
  /** The areas that recipients are, each once, in their order. */
  readonly areas: readonly AreaId[];
  /** In the order of the dataset. */
  readonly of: (area: AreaId) => readonly NamedTarget[];
}

/** O(targets). Of projects that are stored none is made. */
export function namedTargets(projects: Iterable<Project> | Projects): NamedTargets {
  if ('stored' in projects && projects.stored !== null)
    return storedTargets(projects, projects.stored);
  const byArea = new Map<AreaId, NamedTarget[]>();
  for (const [index, project] of [...projects].entries()) {
    for (const target of project.targets) {
      if (target.role !== 'recipient') continue;
      const named = byArea.get(target.area) ?? [];
      named.push({ index, project, target, isWhole: target.extent === 'whole' });
      byArea.set(target.area, named);
    }
  }
  return { areas: [...byArea.keys()], of: (area) => byArea.get(area) ?? [] };
}

function storedTargets(
  projects: Projects,
  { size, areas, targetsFrom, targetAreas, targetKinds }: StoredProjects,
): NamedTargets {
  const byArea = new Map<AreaId, { index: number; place: number; isWhole: boolean }[]>();
  for (let index = 0; index < size; index += 1) {
    const first = targetsFrom[index] ?? 0;
    const end = targetsFrom[index + 1] ?? 0;
    for (let target = first; target < end; target += 1) {
      const kind = targetKinds[target] ?? 0;
      const area = areas[targetAreas[target] ?? 0];
      if ((kind & RECIPIENT) === 0 || area === undefined) continue;
      const isWhole = (kind & WHOLE) !== 0;
      const named = byArea.get(area);
      const entry = { index, place: target - first, isWhole };
      if (named === undefined) byArea.set(area, [entry]);
      else named.push(entry);
    }
  }
  return {
    areas: [...byArea.keys()],
    of: (area) =>
      (byArea.get(area) ?? []).map(
        ({ index, place, isWhole }) => new StoredTarget(projects, index, place, isWhole),
      ),
  };
}

/** Its project is made when it is looked at. */
class StoredTarget implements NamedTarget {
  readonly index: number;
  readonly isWhole: boolean;
  private readonly projects: Projects;
  private readonly place: number;

  constructor(projects: Projects, index: number, place: number, isWhole: boolean) {
    this.projects = projects;
    this.index = index;
    this.place = place;
    this.isWhole = isWhole;
  }

  isSame({ index, place }: StoredTarget): boolean {
    return index === this.index && place === this.place;
  }

  get project(): Project {
    const project = this.projects.at(this.index);
    if (project === undefined) throw new RangeError(`no project ${String(this.index)}`);
    return project;
  }

  get target(): Target {
    const target = this.project.targets[this.place];
    if (target === undefined) throw new RangeError(`no target ${String(this.place)}`);
    return target;
  }
}

type Way = Pick<Path, 'kind' | 'via' | 'certain' | 'during'>;

/** The path on which a target leads somewhere. */
export const pathOf = (named: NamedTarget, way: Way): Path =>
  named instanceof StoredTarget ? new StoredPath(named, way) : { ...way, target: named.target };

/** A path of the same target. */
export const pathAs = (path: Path, way: Partial<Way>): Path =>
  path instanceof StoredPath
    ? new StoredPath(path.named, { ...wayOf(path), ...way })
    : { ...path, ...way };

const wayOf = ({ kind, via, certain, during }: Path): Way => ({
  kind,
  via,
  certain,
  ...(during === undefined ? {} : { during }),
});

export const isSameTarget = (a: Path, b: Path): boolean =>
  a instanceof StoredPath && b instanceof StoredPath
    ? a.named.isSame(b.named)
    : a.target === b.target;

class StoredPath implements Path {
  readonly kind: Path['kind'];
  readonly via: AreaId;
  readonly certain: boolean;
  readonly during?: NonNullable<Path['during']>;
  readonly named: StoredTarget;

  constructor(named: StoredTarget, { kind, via, certain, during }: Way) {
    this.named = named;
    this.kind = kind;
    this.via = via;
    this.certain = certain;
    if (during !== undefined) this.during = during;
  }

  get target(): Target {
    return this.named.target;
  }
}

type Owner = Pick<PlaceReach, 'project' | 'index'>;

/** What a project reaches on some paths. */
export const reachOn = (owner: Owner, paths: readonly Path[]): PlaceReach =>
  owner instanceof StoredTarget || owner instanceof StoredReach
    ? new StoredReach(owner, paths)
    : { project: owner.project, index: owner.index, paths };

class StoredReach implements PlaceReach {
  readonly index: number;
  readonly paths: readonly Path[];
  private readonly owner: Owner;

  constructor(owner: Owner, paths: readonly Path[]) {
    this.owner = owner;
    this.index = owner.index;
    this.paths = paths;
  }

  get project(): Project {
    return this.owner.project;
  }
}
