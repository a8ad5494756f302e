import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import { isShown, type Atlas } from '../../domain/atlas.ts';
import { commonMonths, type MonthInterval } from '../../domain/month.ts';
import type { Project } from '../../domain/project.ts';
import { hasBit, projectReach, type ReachedPlaces, type SureMonths } from './project-reach.ts';

/** Two projects that reach a place in the same months, some of them in the period. */
export interface Overlap {
  readonly one: ReachedPlaces;
  readonly other: ReachedPlaces;
  /**
   * Places that both reach for certain in a month of the period in which both are certainly active.
   */
  readonly certain: number;
  /** Places beside those that both possibly reach. */
  readonly possible: number;
}

export interface Overlaps {
  /**
   * Pairs with a certain place first, then by the number of places, then in the order of the
   * dataset. Empty where there are too many projects.
   */
  readonly pairs: readonly Overlap[];
  /** How many of the pairs have a certain place. */
  readonly certain: number;
  /** Projects that were compared, or would have to be. */
  readonly active: number;
  readonly isTooMany: boolean;
}

/**
 * So many projects are compared pair by pair: some 250,000 pairs, 0.1 to 0.2 seconds on two slow
 * cores.
 */
export const MOST_COMPARED = 700;

const known = new WeakMap<Atlas, { readonly period: MonthInterval; readonly overlaps: Overlaps }>();

/**
 * The pairs of projects that overlap in a period. O(active² × places / 32) for up to
 * `MOST_COMPARED` projects; the last answer is kept.
 */
export function overlaps(atlas: Atlas, period: MonthInterval): Overlaps {
  const last = known.get(atlas);
  if (last !== undefined && last.period.first === period.first && last.period.last === period.last)
    return last.overlaps;
  const found = pairsIn(atlas, period);
  known.set(atlas, { period, overlaps: found });
  return found;
}

/** Without the reach of the projects, which isn't made where there are too many. */
const activeIn = (atlas: Atlas, period: MonthInterval): number =>
  atlas.bounds.filter(
    (bounds, index) =>
      bounds !== null &&
      isShown(atlas, index) &&
      bounds.earliestStart <= period.last &&
      bounds.latestEnd >= period.first,
  ).length;

function pairsIn(atlas: Atlas, period: MonthInterval): Overlaps {
  const running = activeIn(atlas, period);
  if (running > MOST_COMPARED) return { pairs: [], certain: 0, active: running, isTooMany: true };
  const active = projectReach(atlas).projects.filter(({ possible }) =>
    meet(possible, possible, period),
  );
  const pairs: Overlap[] = [];
  active.forEach((one, position) => {
    for (let next = position + 1; next < active.length; next += 1) {
      const other = active[next];
      const pair = other === undefined ? null : overlapOf(one, other, period);
      if (pair !== null) pairs.push(pair);
    }
  });
  const sorted = pairs.toSorted(
    (a, b) =>
      Number(b.certain > 0) - Number(a.certain > 0) ||
      b.certain - a.certain ||
      b.possible - a.possible ||
      a.one.index - b.one.index ||
      a.other.index - b.other.index,
  );
  return {
    pairs: sorted,
    certain: pairs.filter(({ certain }) => certain > 0).length,
    active: running,
    isTooMany: false,
  };
}

function overlapOf(
  one: ReachedPlaces,
  other: ReachedPlaces,
  period: MonthInterval,
): Overlap | null {
  if (!meet(one.possible, other.possible, period)) return null;
  const surely = meet(one.certain, other.certain, period);
  let certain = 0;
  let any = 0;
  for (let word = 0; word < one.any32.length; word += 1) {
    const both = (one.any32[word] ?? 0) & (other.any32[word] ?? 0);
    if (both === 0) continue;
    any += bitsIn(both);
    if (surely) certain += bitsIn((one.certain32[word] ?? 0) & (other.certain32[word] ?? 0));
  }
  for (const position of one.changing.keys()) {
    const state = changingAt(one, other, position, period);
    if (state !== null) any += 1;
    if (state === 'certain') certain += 1;
  }
  for (const position of other.changing.keys()) {
    const state = one.changing.has(position) ? null : changingAt(other, one, position, period);
    if (state !== null) any += 1;
    if (state === 'certain') certain += 1;
  }
  return any === 0 ? null : { one, other, certain, possible: any - certain };
}

/** Whether two stretches of months have one in common that lies in the period. */
function meet(a: MonthInterval | null, b: MonthInterval | null, period: MonthInterval): boolean {
  if (a === null || b === null) return false;
  return Math.max(a.first, b.first, period.first) <= Math.min(a.last, b.last, period.last);
}

/** How many bits of 32 are set. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55_55_55_55);
  const fours = (pairs & 0x33_33_33_33) + ((pairs >>> 2) & 0x33_33_33_33);
  return Math.imul((fours + (fours >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}

/** The months in which a project reaches a place; null where it never does. */
function monthsAt(project: ReachedPlaces, position: number): SureMonths | null {
  const changing = project.changing.get(position);
  if (changing !== undefined) return changing;
  if (!hasBit(project.any32, position)) return null;
  return {
    possible: project.possible,
    certain: hasBit(project.certain32, position) ? project.certain : null,
  };
}

function stateAt(
  one: ReachedPlaces,
  other: ReachedPlaces,
  position: number,
  period: MonthInterval,
): 'certain' | 'possible' | null {
  const [a, b] = [monthsAt(one, position), monthsAt(other, position)];
  if (a === null || b === null || !meet(a.possible, b.possible, period)) return null;
  return meet(a.certain, b.certain, period) ? 'certain' : 'possible';
}

/**
 * The same where one project reaches a place for part of the time: most others don't reach it at
 * all.
 */
const changingAt = (
  one: ReachedPlaces,
  other: ReachedPlaces,
  position: number,
  period: MonthInterval,
): ReturnType<typeof stateAt> =>
  hasBit(other.any32, position) || other.changing.has(position)
    ? stateAt(one, other, position, period)
    : null;

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
  { one, other }: Overlap,
  period: MonthInterval,
): OverlapDetail {
  const { places } = projectReach(atlas);
  const placesThat = (wanted: 'certain' | 'possible'): readonly AreaId[] =>
    places.filter((_, position) => stateAt(one, other, position, period) === wanted);
  const projects = projectsOf(atlas.dataset);
  const [first, second] = [projects.at(one.index), projects.at(other.index)];
  const possibleMonths = commonMonths(one.possible, other.possible);
  if (first === undefined || second === undefined || possibleMonths === null)
    throw new RangeError('no such pair');
  return {
    one: first,
    other: second,
    certainMonths:
      one.certain === null || other.certain === null
        ? null
        : commonMonths(one.certain, other.certain),
    possibleMonths,
    certain: placesThat('certain'),
    possible: placesThat('possible'),
  };
}
