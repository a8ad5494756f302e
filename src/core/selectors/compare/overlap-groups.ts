import { isShown, type Atlas } from '../../domain/atlas.ts';
import { certainMonths, possibleMonths, type Bounds } from '../../domain/bounds.ts';
import { commonMonths, type MonthInterval } from '../../domain/month.ts';
import { bitCount, commonBits, hasBit } from './place-bits.ts';
import {
  reachClasses,
  reachedIn,
  type ReachClass,
  type ReachedPlaces,
  type ReachedSpan,
  type SureMonths,
} from './project-reach.ts';

/**
 * Projects that are alike in a period: they reach the same places, and are active in the same of
 * its months. All of them overlap alike with any other.
 */
export interface OverlapGroup {
  /** Positions in the dataset, in order. */
  readonly members: readonly number[];
  readonly reached: ReachedPlaces;
  /** How many places its projects reach for certain, and how many in all. */
  readonly sizes: { readonly certain: number; readonly any: number };
}

/** The projects that count and are active in a period, in groups; without those of no place. */
export function overlapGroups(atlas: Atlas, period: MonthInterval): readonly OverlapGroup[] {
  const { of } = reachClasses(atlas);
  const numbers = new Map<ReachClass, number>();
  const groups = new Map<string, OverlapGroup & { readonly members: number[] }>();
  atlas.bounds.forEach((bounds, index) => {
    const reach = of[index] ?? null;
    const months = reach === null || !isShown(atlas, index) ? null : monthsIn(bounds, period);
    if (reach === null || months === null) return;
    const number = numbers.get(reach) ?? numbers.size;
    numbers.set(reach, number);
    const { certain, possible } = months;
    const key = [number, possible.first, possible.last, certain?.first, certain?.last].join(' ');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, grouped(index, reachedIn(reach, months)));
    else known.members.push(index);
  });
  return [...groups.values()];
}

/** The group of one project; null for one that isn't active, doesn't count or names no place. */
export function groupOf(atlas: Atlas, index: number, period: MonthInterval): OverlapGroup | null {
  const reach = reachClasses(atlas).of[index] ?? null;
  const months = isShown(atlas, index) ? monthsIn(atlas.bounds[index] ?? null, period) : null;
  return reach === null || months === null ? null : grouped(index, reachedIn(reach, months));
}

/** The months of a period in which a project is active; null for none. */
function monthsIn(bounds: Bounds | null, period: MonthInterval): SureMonths | null {
  const possible = bounds === null ? null : commonMonths(possibleMonths(bounds), period);
  if (bounds === null || possible === null) return null;
  const certain = certainMonths(bounds);
  return { possible, certain: certain === null ? null : commonMonths(certain, period) };
}

function grouped(
  index: number,
  reached: ReachedPlaces,
): OverlapGroup & { readonly members: number[] } {
  const sizes = { certain: 0, any: 0 };
  for (const { certain, certain32, any32 } of reached) {
    sizes.any += bitCount(any32);
    if (certain !== null) sizes.certain += bitCount(certain32);
  }
  return { members: [index], reached, sizes };
}

/** How many places two projects reach in the same months. */
export interface SharedPlaces {
  /** Those that both reach for certain in a month in which both are certainly active. */
  readonly certain: number;
  /** Places beside those that both possibly reach. */
  readonly possible: number;
}

/** What a project of one group shares with one of another, or two of one; null for nothing. */
export function sharedPlaces(one: OverlapGroup, other: OverlapGroup): SharedPlaces | null {
  let certain = 0;
  let any = 0;
  for (const span of one.reached) {
    for (const there of other.reached) {
      if (!meet(span.possible, there.possible)) continue;
      any += commonBits(span.any32, there.any32);
      if (meet(span.certain, there.certain)) certain += commonBits(span.certain32, there.certain32);
    }
  }
  return any === 0 ? null : { certain, possible: any - certain };
}

/** How two projects share a place; null for one that they don't. */
export function stateAt(
  one: ReachedPlaces,
  other: ReachedPlaces,
  position: number,
): 'certain' | 'possible' | null {
  const [span, there] = [spanAt(one, position), spanAt(other, position)];
  if (span === undefined || there === undefined || !meet(span.possible, there.possible))
    return null;
  return meet(span.certain, there.certain) &&
    hasBit(span.certain32, position) &&
    hasBit(there.certain32, position)
    ? 'certain'
    : 'possible';
}

const spanAt = (reached: ReachedPlaces, position: number): ReachedSpan | undefined =>
  reached.find(({ any32 }) => hasBit(any32, position));

const meet = (a: MonthInterval | null, b: MonthInterval | null): boolean =>
  a !== null && b !== null && a.first <= b.last && b.first <= a.last;
