import type { AreaId } from './area.ts';
import { activityIn, type Bounds, type Certainty } from './bounds.ts';
import type { Gazetteer } from './gazetteer.ts';
import { commonMonths, type MonthInterval } from './month.ts';
import { once } from './once.ts';
import type { Project, Target } from './project.ts';
import { reachByParts, type ReachByParts } from './reach-by-parts.ts';
import { reachClasses, type ReachClasses } from './reach-classes.ts';
import { createWays, type NamedWay, type NamedWays, type PathKind } from './reach-ways.ts';

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

/** Made when they are asked for. */
interface PlaceReaches {
  readonly whole: () => readonly PlaceReach[];
  readonly parts: () => readonly PlaceReach[];
}

interface NamedTarget {
  readonly index: number;
  readonly project: Project;
  readonly target: Target;
}

/**
 * Reads the targets of role recipient; partners and locations reach nothing (dataset format, «What
 * reaches a place»).
 */
export function createReach(projects: Iterable<Project>, gazetteer: Gazetteer): Reach {
  const all = [...projects];
  const targetsByArea = new Map<AreaId, NamedTarget[]>();
  for (const [index, project] of all.entries()) {
    for (const target of project.targets) {
      if (target.role !== 'recipient') continue;
      const named = targetsByArea.get(target.area) ?? [];
      named.push({ index, project, target });
      targetsByArea.set(target.area, named);
    }
  }
  const namedAreas = [...targetsByArea.keys()];
  const ways = createWays(namedAreas, gazetteer);

  const classes = once(() => reachClasses(all));
  const known = new Map<AreaId, PlaceReaches>();
  function reachOf(place: AreaId): PlaceReaches {
    const found = known.get(place) ?? computed(place);
    known.set(place, found);
    return found;
  }

  const computed = (place: AreaId): PlaceReaches =>
    ways.isMadeOfParts(place)
      ? everyPart(place)
      : {
          whole: once(() =>
            gathered(ways.touching(place).flatMap((via) => pathsThrough(place, via))),
          ),
          parts: () => [],
        };

  function pathsThrough(place: AreaId, via: AreaId): (NamedTarget & { path: Path })[] {
    const targets = targetsByArea.get(via) ?? [];
    if (targets.length === 0) return [];
    const way = ways.wayTo(place, via);
    return targets.map(({ index, project, target }) => ({
      index,
      project,
      target,
      path: pathOf(way, target),
    }));
  }

  /**
   * A group or cross-border area is reached by what names it, and by what reaches each of its
   * leaves on some way.
   */
  function everyPart(place: AreaId): PlaceReaches {
    const named = once(() => pathsThrough(place, place));
    const isNamed = once(() => new Set(named().map(({ index }) => index)));
    const leaves = gazetteer.leavesOf(place).map(({ area }) => area);
    const byParts = once(() => reachByParts(leaves, ways, classes()));
    /** The projects of classes that don't name the place, each with its targets that lead to it. */
    const inClasses = (
      numbers: ReadonlySet<number>,
      of: (path: Path, number: number) => Path,
    ): readonly (NamedTarget & { readonly path: Path })[] =>
      all.flatMap((project, index) => {
        const number = classes().of[index] ?? -1;
        if (!numbers.has(number) || isNamed().has(index)) return [];
        return pathsTo(project, byParts()).map((path) => ({
          index,
          project,
          target: path.target,
          path: of(path, number),
        }));
      });
    return {
      whole: once(() => {
        const certainty = new Map(
          byParts().whole.map(({ number, isCertain }) => [number, isCertain]),
        );
        const collected = inClasses(new Set(certainty.keys()), (path, number) => ({
          ...path,
          kind: 'parts',
          certain: certainty.get(number) === true,
        }));
        return gathered([...named(), ...collected]);
      }),
      parts: once(() => gathered(inClasses(new Set(byParts().some), (path) => path))),
    };
  }

  return {
    at: (place) => reachOf(place).whole(),
    inPartsOf: (place) => reachOf(place).parts(),
    namedAreas,
    ways,
    classes,
  };
}

const pathOf = ({ always, ...way }: NamedWay, target: Target): Path => ({
  ...way,
  via: target.area,
  target,
  certain: always || target.extent === 'whole',
});

/** The targets of a project that lead to leaves of a place, each on its first way. */
const pathsTo = ({ targets }: Project, { leads }: ReachByParts): readonly Path[] =>
  targets
    .flatMap((target) => {
      const lead = target.role === 'recipient' ? leads.get(target.area) : undefined;
      return lead === undefined ? [] : { target, lead };
    })
    .toSorted((a, b) => a.lead.rank - b.lead.rank)
    .map(({ target, lead: { way } }) => pathOf(way, target));

function gathered(
  entries: readonly (NamedTarget & { readonly path: Path })[],
): readonly PlaceReach[] {
  const byProject = new Map<number, { project: Project; index: number; paths: Path[] }>();
  for (const { index, project, path } of entries) {
    const reach = byProject.get(index) ?? { project, index, paths: [] };
    reach.paths.push(path);
    byProject.set(index, reach);
  }
  return [...byProject.values()].toSorted((a, b) => a.index - b.index);
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
