import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { MonthInterval } from '../../domain/month.ts';
import { activityOf, type Activity } from '../../counts/activity.ts';
import { scopeOf } from '../places/scope.ts';

/** A place in the scope of the data that no project reaches in a period, not even possibly. */
export interface Gap {
  readonly place: AreaId;
  /** `never`: no project targets it, or anything that it lies in. */
  readonly state: 'never' | 'another-time';
  /**
   * From the first month in which it is possibly reached to the last; null for never, and where no
   * date is stated.
   */
  readonly months: MonthInterval | null;
  /** In some other month a project certainly reaches it. */
  readonly certain: boolean;
}

export interface Gaps {
  /** Countries that are looked at. */
  readonly scope: readonly AreaId[];
  /** How many places they have: first-level units, and countries without units. */
  readonly of: number;
  /** How many of these are only possibly reached. */
  readonly unsure: number;
  /** In the order of the countries and of their places. */
  readonly places: readonly Gap[];
}

/**
 * What isn't reached in any month of a period, by the projects that count. Costs O(places in
 * scope).
 */
export function gaps(atlas: Atlas, period: MonthInterval): Gaps {
  const activity = activityOf(atlas);
  const scope = scopeOf(atlas);
  const leaves = leavesIn(atlas, scope);
  let unsure = 0;
  const places = leaves.flatMap((place): Gap[] => {
    const { certain, possible } = activity.at(place, period);
    if (certain === 0 && possible > 0) unsure += 1;
    return certain + possible > 0 ? [] : [gapAt(activity, place)];
  });
  return { scope, of: leaves.length, unsure, places };
}

const leavesIn = ({ gazetteer }: Atlas, countries: readonly AreaId[]): readonly AreaId[] => [
  ...new Set(countries.flatMap((country) => gazetteer.leavesOf(country).map(({ area }) => area))),
];

function gapAt(activity: Activity, place: AreaId): Gap {
  if (activity.ever(place) === 0) return { place, state: 'never', months: null, certain: false };
  const { months, isCertain } = activity.reached(place);
  return { place, state: 'another-time', months, certain: isCertain };
}
