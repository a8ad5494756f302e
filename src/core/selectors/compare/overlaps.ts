import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { certainMonths, possibleMonths } from '../../domain/bounds.ts';
import { commonMonths, type MonthInterval } from '../../domain/month.ts';
import type { Project } from '../../domain/project.ts';
import type { Counts } from '../../counts/counts.ts';
import { pairCounts } from './overlap-counts.ts';
import { groupOf, overlapGroups, sharedPlaces, stateAt } from './overlap-groups.ts';
import { pairsInOrder, type Overlap } from './overlap-order.ts';
import { reachClasses } from './project-reach.ts';

export type { Overlap } from './overlap-order.ts';

/** How many pairs of projects overlap in a period: they reach a place in the same months of it. */
export const overlapCounts = (atlas: Atlas, period: MonthInterval): Counts =>
  pairCounts(overlapGroups(atlas, period), reachClasses(atlas).unlike32);

/** The pairs of a period, of which no more are made than are asked for. */
export interface OverlapPairs {
  /**
   * The first of them: pairs with a certain place first, then by the number of places, then in the
   * order of the dataset.
   */
  readonly first: (count: number) => readonly Overlap[];
  /** The pair of two projects, by their positions; null where they don't overlap. */
  readonly pairOf: (one: number, other: number) => Overlap | null;
}

/** The pairs of projects that overlap in a period. */
export function overlapPairs(atlas: Atlas, period: MonthInterval): OverlapPairs {
  const groups = overlapGroups(atlas, period);
  const further = pairsInOrder(groups);
  const made: Overlap[] = [];
  return {
    first: (count) => {
      while (made.length < count) {
        const { done, value } = further.next();
        if (done === true) break;
        made.push(value);
      }
      return made.slice(0, count);
    },
    pairOf: (one, other) => {
      const [a, b] = [groupOf(atlas, one, period), groupOf(atlas, other, period)];
      const shared = a === null || b === null ? null : sharedPlaces(a, b);
      return shared === null ? null : { one, other, ...shared };
    },
  };
}

/** One pair in full. */
export interface OverlapDetail {
  readonly one: Project;
  readonly other: Project;
  /** Months in which both are active, whatever the period. */
  readonly certainMonths: MonthInterval | null;
  readonly possibleMonths: MonthInterval;
  readonly certain: readonly AreaId[];
  readonly possible: readonly AreaId[];
}

/** The months and places of a pair. O(places). */
export function overlapDetail(
  atlas: Atlas,
  { one, other }: Pick<Overlap, 'one' | 'other'>,
  period: MonthInterval,
): OverlapDetail {
  const { places } = reachClasses(atlas);
  const [first, second] = [activeProject(atlas, one, period), activeProject(atlas, other, period)];
  const placesThat = (wanted: 'certain' | 'possible'): readonly AreaId[] =>
    places.filter((_, position) => stateAt(first.reached, second.reached, position) === wanted);
  const possible = commonMonths(possibleMonths(first.bounds), possibleMonths(second.bounds));
  if (possible === null) throw new RangeError('no such pair');
  const [sure, otherSure] = [certainMonths(first.bounds), certainMonths(second.bounds)];
  return {
    one: first.project,
    other: second.project,
    certainMonths: sure === null || otherSure === null ? null : commonMonths(sure, otherSure),
    possibleMonths: possible,
    certain: placesThat('certain'),
    possible: placesThat('possible'),
  };
}

function activeProject(atlas: Atlas, index: number, period: MonthInterval) {
  const project = projectsOf(atlas.dataset).at(index);
  const bounds = atlas.bounds[index] ?? null;
  const group = groupOf(atlas, index, period);
  if (project === undefined || bounds === null || group === null)
    throw new RangeError('no such project in the period');
  return { project, bounds, reached: group.reached };
}
