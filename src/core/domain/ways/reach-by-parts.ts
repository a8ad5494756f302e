import type { AreaId } from '../area.ts';
import type { ClassTarget, ReachClasses } from './reach-classes.ts';
import type { NamedWay, NamedWays } from './reach-ways.ts';

/** How named areas lead to the leaves of a place that is made of parts. */
interface LeadsToLeaves {
  /** The way to the first of them. */
  readonly way: NamedWay;
  /** Positions of all leaves that it leads to, and whether it does so even where named in part. */
  readonly leaves: readonly { readonly position: number; readonly always: boolean }[];
}

/** What reaches the leaves of a place, by what is named and by class. */
export interface ReachByParts {
  /** In the order of the leaves. */
  readonly leads: ReadonlyMap<AreaId, LeadsToLeaves>;
  /** Classes that reach all of them, and whether each for certain. */
  readonly whole: readonly { readonly number: number; readonly isCertain: boolean }[];
  /** Classes that reach some of them and not all. */
  readonly some: readonly number[];
}

/** O(named areas × leaves + classes that reach any of them × leaves), whatever the projects. */
export function reachByParts(
  leaves: readonly AreaId[],
  ways: NamedWays,
  { targets }: ReachClasses,
): ReachByParts {
  const leads = new Map<AreaId, LeadsToLeaves & { leaves: LeadsToLeaves['leaves'][number][] }>();
  leaves.forEach((leaf, position) => {
    for (const via of ways.touching(leaf)) {
      const way = ways.wayTo(leaf, via);
      const known = leads.get(via) ?? { way, leaves: [] };
      leads.set(via, known);
      known.leaves.push({ position, always: way.always });
    }
  });
  const whole: { number: number; isCertain: boolean }[] = [];
  const some: number[] = [];
  /** For each leaf, 1 where the class at hand possibly reaches it, 2 where it surely does. */
  const reached = new Uint8Array(leaves.length);
  const mark = ({ area, isWhole }: ClassTarget): void => {
    for (const { position, always } of leads.get(area)?.leaves ?? [])
      reached[position] = always || isWhole ? 2 : Math.max(reached[position] ?? 0, 1);
  };
  for (const [number, named] of targets.entries()) {
    if (!named.some(({ area }) => leads.has(area))) continue;
    reached.fill(0);
    named.forEach(mark);
    if (reached.includes(0)) some.push(number);
    else whole.push({ number, isCertain: !reached.includes(1) });
  }
  return { leads, whole, some };
}
