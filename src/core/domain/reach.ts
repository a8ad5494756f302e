import type { AreaId } from './area.ts';
import { activityIn, type Bounds, type Certainty } from './bounds.ts';
import type { Gazetteer } from './gazetteer.ts';
import { commonMonths, type MonthInterval } from './month.ts';
import {
  isSameTarget,
  namedTargets,
  pathAs,
  pathOf,
  reachOn,
  type Path,
  type PlaceReach,
} from './ways/reach-paths.ts';
import { once } from './once.ts';
import type { Project } from './project.ts';
import type { Projects } from './projects.ts';
import { reachClasses, type ReachClasses } from './ways/reach-classes.ts';
import { createWays, type NamedWays } from './ways/reach-ways.ts';

export type { Path, PlaceReach } from './ways/reach-paths.ts';

/**
 * Which projects reach a place whenever they are active. Answers are kept: the second asking costs
 * nothing.
 */
export interface Reach {
  /** In the order of the dataset. */
  readonly at: (place: AreaId) => readonly PlaceReach[];
  /**
   * Projects that reach some but not all parts of a group or cross-border area: shown below it, not
   * counted.
   */
  readonly inPartsOf: (place: AreaId) => readonly PlaceReach[];
  /** The areas that targets name, each once. */
  readonly namedAreas: readonly AreaId[];
  /** How these lead to places, whoever names them: what is counted needs no more. */
  readonly ways: NamedWays;
  /** Which projects name the same; of all, whichever of them count. Made when it is asked for. */
  readonly classes: () => ReachClasses;
}

/** The same of some projects; the areas that targets name stay those of all. */
export function narrowedReach(reach: Reach, counts: (reached: PlaceReach) => boolean): Reach {
  const kept = (
    of: (place: AreaId) => readonly PlaceReach[],
  ): ((place: AreaId) => readonly PlaceReach[]) => {
    const known = new Map<AreaId, readonly PlaceReach[]>();
    return (place) => {
      const found = known.get(place) ?? of(place).filter(counts);
      known.set(place, found);
      return found;
    };
  };
  return { ...reach, at: kept(reach.at), inPartsOf: kept(reach.inPartsOf) };
}

/**
 * Reads the targets of role recipient; partners and locations reach nothing (dataset format, «What
 * reaches a place»).
 */
export function createReach(projects: Iterable<Project> | Projects, gazetteer: Gazetteer): Reach {
  const recipients = namedTargets(projects);
  const namedAreas = recipients.areas;
  const ways = createWays(namedAreas, gazetteer);

  const known = new Map<AreaId, { whole: readonly PlaceReach[]; parts: readonly PlaceReach[] }>();
  function reachOf(place: AreaId): { whole: readonly PlaceReach[]; parts: readonly PlaceReach[] } {
    const found = known.get(place) ?? computed(place);
    known.set(place, found);
    return found;
  }

  const computed = (
    place: AreaId,
  ): { whole: readonly PlaceReach[]; parts: readonly PlaceReach[] } =>
    ways.isMadeOfParts(place)
      ? everyPart(place)
      : {
          whole: gathered(ways.touching(place).flatMap((via) => pathsThrough(place, via))),
          parts: [],
        };

  function pathsThrough(place: AreaId, via: AreaId): Led[] {
    const naming = recipients.of(via);
    if (naming.length === 0) return [];
    const { always, ...way } = ways.wayTo(place, via);
    return naming.map((target) => ({
      owner: target,
      path: pathOf(target, { ...way, via, certain: always || target.isWhole }),
    }));
  }

  /**
   * A group or cross-border area is reached by what names it, and by what reaches each of its
   * leaves on some way.
   */
  function everyPart(place: AreaId): {
    whole: readonly PlaceReach[];
    parts: readonly PlaceReach[];
  } {
    const own = pathsThrough(place, place);
    const ownProjects = new Set(own.map(({ owner: { index } }) => index));
    const leaves = gazetteer.leavesOf(place);
    const byProject = new Map<number, { reach: PlaceReach; leaves: number; certain: number }>();
    for (const leaf of leaves) {
      for (const reach of reachOf(leaf.area).whole) {
        if (ownProjects.has(reach.index)) continue;
        const before = byProject.get(reach.index);
        const certain = reach.paths.some((path) => path.certain) ? 1 : 0;
        byProject.set(reach.index, {
          reach: reachOn(reach, [...(before?.reach.paths ?? []), ...reach.paths]),
          leaves: (before?.leaves ?? 0) + 1,
          certain: (before?.certain ?? 0) + certain,
        });
      }
    }
    const others = [...byProject.values()];
    const throughAll = others.filter((other) => other.leaves === leaves.length);
    const collected = throughAll.flatMap(({ reach, certain }) =>
      distinctTargets(reach.paths).map((path) => ({
        owner: reach,
        path: pathAs(path, { kind: 'parts', certain: certain === leaves.length }),
      })),
    );
    const some = others
      .filter((other) => other.leaves < leaves.length)
      .map(({ reach }) => reachOn(reach, distinctTargets(reach.paths)));
    return {
      whole: gathered([...own, ...collected]),
      parts: some.toSorted((a, b) => a.index - b.index),
    };
  }

  return {
    at: (place) => reachOf(place).whole,
    inPartsOf: (place) => reachOf(place).parts,
    namedAreas,
    ways,
    classes: once(() => reachClasses(projects)),
  };
}

const distinctTargets = (paths: readonly Path[]): readonly Path[] =>
  paths.filter(
    (path, position) => paths.findIndex((other) => isSameTarget(other, path)) === position,
  );

/** A path, and what it is of. */
interface Led {
  readonly owner: Pick<PlaceReach, 'project' | 'index'>;
  readonly path: Path;
}

function gathered(entries: readonly Led[]): readonly PlaceReach[] {
  const byProject = new Map<number, { readonly owner: Led['owner']; readonly paths: Path[] }>();
  for (const { owner, path } of entries) {
    const found = byProject.get(owner.index);
    if (found === undefined) byProject.set(owner.index, { owner, paths: [path] });
    else found.paths.push(path);
  }
  return [...byProject.values()]
    .map(({ owner, paths }) => reachOn(owner, paths))
    .toSorted((a, b) => a.index - b.index);
}

/**
 * Whether a project is active at a place in a period: certain needs both, surely active and surely
 * reaching; possible where either is left open; null where it isn't active or no path leads there
 * in those months.
 */
export function activityAt(
  paths: readonly Path[],
  bounds: Bounds | null,
  period: MonthInterval,
): Certainty | null {
  let best: Certainty | null = null;
  for (const path of paths) {
    const months = path.during === undefined ? period : commonMonths(period, path.during);
    const activity = months === null ? null : activityIn(bounds, months);
    if (activity === 'certain' && path.certain) return 'certain';
    if (activity !== null) best = 'possible';
  }
  return best;
}
