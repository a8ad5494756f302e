import type { AreaId } from '../../domain/area.ts';
import type { DimensionOption } from '../../dimensions/dimension.ts';
import { dimensionReading } from '../../dimensions/read-dimension.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { MonthInterval } from '../../domain/month.ts';
import { activityOf } from '../../counts/activity.ts';
import type { Counts } from '../../counts/counts.ts';
import { scopeOf } from '../places/scope.ts';

/**
 * Which places a ranking holds: countries; or their first-level units and the cross-border areas
 * too.
 */
export type RankedScope = 'countries' | 'all';

export interface RankedPlace {
  readonly place: AreaId;
  readonly counts: Counts;
}

/** The places that are ranked, whatever reaches them. */
export function placesToRank(atlas: Atlas, scope: RankedScope): readonly AreaId[] {
  const { gazetteer, reach } = atlas;
  const countries = scopeOf(atlas);
  if (scope === 'countries') return countries;
  const borders = reach.namedAreas.filter((named) => gazetteer.area(named).kind === 'cross-border');
  return [
    ...new Set([
      ...countries,
      ...countries.flatMap((country) => gazetteer.leavesOf(country).map(({ area }) => area)),
      ...borders,
    ]),
  ];
}

/**
 * Places that projects reach in a period, those with most certain ones first, then with most
 * possible ones, then in the order that is given. O(places), whatever the number of projects.
 */
export function rankedPlaces(
  atlas: Atlas,
  period: MonthInterval,
  places: readonly AreaId[],
): readonly RankedPlace[] {
  const activity = activityOf(atlas);
  return places
    .map((place) => ({ place, counts: activity.at(place, period) }))
    .filter(({ counts: { certain, possible } }) => certain + possible > 0)
    .toSorted(byCounts);
}

export interface RankedDonor {
  readonly option: DimensionOption;
  readonly counts: Counts;
}

/** A donor, at its position among the options. */
export interface DonorToRank {
  readonly option: DimensionOption;
  readonly position: number;
}

/** All that pay for anything, in the order of the data. */
export const donorsToRank = ({ dataset }: Atlas): readonly DonorToRank[] =>
  dimensionReading(dataset, 'donor').options.map((option, position) => ({ option, position }));

/** Who pays for the projects of a period that count, ranked as places are. O(donors). */
export function rankedDonors(
  atlas: Atlas,
  period: MonthInterval,
  donors: readonly DonorToRank[],
): readonly RankedDonor[] {
  const activity = activityOf(atlas).options('donor', null);
  return donors
    .map(({ option, position }) => ({ option, counts: activity.at(position, period) }))
    .filter(({ counts: { certain, possible } }) => certain + possible > 0)
    .toSorted(byCounts);
}

/** More certain ones first, then more possible ones. */
const byCounts = (a: { readonly counts: Counts }, b: { readonly counts: Counts }): number =>
  b.counts.certain - a.counts.certain || b.counts.possible - a.counts.possible;
