import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { type Bounds, certainMonths, possibleMonths } from '../../domain/bounds.ts';
import { commonMonths, type MonthInterval, spanOf } from '../../domain/month.ts';
import type { Path } from '../../domain/reach.ts';
import { placeCounts, type PlaceCounts } from '../../counts/place-counts.ts';
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

interface Scoped {
  readonly scope: readonly AreaId[];
  readonly counts: PlaceCounts;
  readonly last: { period: MonthInterval; gaps: Gaps } | null;
}

const known = new WeakMap<Atlas, Scoped>();

/**
 * What isn't reached in any month of a period, by the projects that count. Costs O(places in scope)
 * once the atlas is known.
 */
export function gaps(atlas: Atlas, period: MonthInterval): Gaps {
  const scoped = known.get(atlas) ?? {
    scope: scopeOf(atlas),
    counts: placeCounts(atlas, leavesIn(atlas, scopeOf(atlas))),
    last: null,
  };
  const { scope, counts, last } = scoped;
  if (last !== null && last.period.first === period.first && last.period.last === period.last)
    return last.gaps;
  let unsure = 0;
  const places = counts.places.flatMap((place, position): Gap[] => {
    const { certain, possible } = counts.at(position, period);
    if (certain === 0 && possible > 0) unsure += 1;
    return certain + possible > 0 ? [] : [gapAt(atlas, place)];
  });
  const found = { scope, of: counts.places.length, unsure, places };
  known.set(atlas, { scope, counts, last: { period, gaps: found } });
  return found;
}

/** Whether in some month a project is certainly active and the path holds. */
function isSurelyThere(bounds: Bounds, { during }: Path): boolean {
  const certain = certainMonths(bounds);
  return certain !== null && (during === undefined || commonMonths(during, certain) !== null);
}

const leavesIn = ({ gazetteer }: Atlas, countries: readonly AreaId[]): readonly AreaId[] => [
  ...new Set(countries.flatMap((country) => gazetteer.leavesOf(country).map(({ area }) => area))),
];

function gapAt({ reach, bounds }: Atlas, place: AreaId): Gap {
  const reaches = reach.at(place);
  if (reaches.length === 0) return { place, state: 'never', months: null, certain: false };
  let months: MonthInterval | null = null;
  let certain = false;
  for (const { index, paths } of reaches) {
    const bound = bounds[index] ?? null;
    if (bound === null) continue;
    for (const path of paths) {
      const active = possibleMonths(bound);
      const there = path.during === undefined ? active : commonMonths(active, path.during);
      if (there === null) continue;
      months = spanOf(months, there);
      certain ||= path.certain && isSurelyThere(bound, path);
    }
  }
  return { place, state: 'another-time', months, certain };
}
