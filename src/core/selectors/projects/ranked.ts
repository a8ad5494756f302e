import type { AreaId } from '../../domain/area.ts';
import type { DimensionOption } from '../../dimensions/dimension.ts';
import { dimensionReading } from '../../dimensions/read-dimension.ts';
import { isShown, type Atlas } from '../../domain/atlas.ts';
import { activityIn } from '../../domain/bounds.ts';
import type { MonthInterval } from '../../domain/month.ts';
import type { Counts } from '../../counts/counts.ts';
import { placeCounts, type PlaceCounts } from '../../counts/place-counts.ts';
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

const known = new WeakMap<Atlas, Map<RankedScope, PlaceCounts>>();

function countsIn(atlas: Atlas, scope: RankedScope): PlaceCounts {
  const byScope = known.get(atlas) ?? new Map<RankedScope, PlaceCounts>();
  known.set(atlas, byScope);
  const found = byScope.get(scope) ?? placeCounts(atlas, placesIn(atlas, scope));
  byScope.set(scope, found);
  return found;
}

function placesIn(atlas: Atlas, scope: RankedScope): readonly AreaId[] {
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
 * possible ones. O(places), whatever the number of projects.
 */
export function rankedPlaces(
  atlas: Atlas,
  period: MonthInterval,
  scope: RankedScope,
): readonly RankedPlace[] {
  const counts = countsIn(atlas, scope);
  return counts.places
    .map((place, position) => ({ place, counts: counts.at(position, period) }))
    .filter(({ counts: { certain, possible } }) => certain + possible > 0)
    .toSorted(byCounts);
}

export interface RankedDonor {
  readonly option: DimensionOption;
  readonly counts: Counts;
}

/** Who pays for the projects of a period that count, ranked as places are. O(projects). */
export function rankedDonors(atlas: Atlas, period: MonthInterval): readonly RankedDonor[] {
  const { options, of } = dimensionReading(atlas.dataset, 'donor');
  const tallies = options.map(() => ({ certain: 0, possible: 0 }));
  of.forEach((positions, index) => {
    const certainty = isShown(atlas, index)
      ? activityIn(atlas.bounds[index] ?? null, period)
      : null;
    if (certainty === null) return;
    for (const position of positions) {
      const tally = tallies[position];
      if (tally !== undefined) tally[certainty] += 1;
    }
  });
  return options
    .flatMap((option, position) => {
      const counts = tallies[position];
      return counts === undefined || counts.certain + counts.possible === 0
        ? []
        : [{ option, counts }];
    })
    .toSorted(byCounts);
}

/** More certain ones first, then more possible ones. */
export const byCounts = (a: { readonly counts: Counts }, b: { readonly counts: Counts }): number =>
  b.counts.certain - a.counts.certain || b.counts.possible - a.counts.possible;
