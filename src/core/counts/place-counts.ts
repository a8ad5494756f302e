import { possibleMonths } from '../domain/bounds.ts';
import type { AreaId } from '../domain/area.ts';
import type { Atlas } from '../domain/atlas.ts';
import {
  addMonths,
  commonMonths,
  monthCount,
  sameInterval,
  type MonthInterval,
} from '../domain/month.ts';
import { activityAt, type Path } from '../domain/reach.ts';
import type { Counts } from './counts.ts';

/** Counts of projects at many places for any period, without looking at the projects again. */
export interface PlaceCounts {
  readonly places: readonly AreaId[];
  /**
   * Projects at a place (by its position in `places`) in a period, both ends included. Costs the
   * same whatever the number of projects, save those of doubtful or changing reach at the place,
   * which are looked at one by one.
   */
  readonly at: (position: number, period: MonthInterval) => Counts;
  /**
   * The certain counts that occur at any place in any single month of the axis, ascending, without
   * 0.
   */
  readonly occurring: () => readonly number[];
}

/** A project that difference arrays can't hold at a place. */
interface Exception {
  readonly index: number;
  readonly paths: readonly Path[];
  /**
   * Its possible part is in the arrays; only periods of more months than this can hold it for
   * certain.
   */
  readonly certainBeyond: number | null;
}

/**
 * Counts by difference arrays: in [a, b] those are active that began by b, less those that ended
 * before a. A project that may have ended before it must have begun (`2017` to `2017`) would count
 * as minus one in the months between, so its certain part is looked at by itself, and only for
 * periods long enough; likewise paths that change with time. Building takes O(projects × places
 * reached + places × months). Only projects (by position) that are `included` count.
 */
export function placeCounts(
  atlas: Atlas,
  places: readonly AreaId[] = atlas.gazetteer.leaves,
  included: (project: number) => boolean = () => true,
): PlaceCounts {
  const { axis, bounds, reach } = atlas;
  const months = axis.last - axis.first + 2;
  const width = places.length;
  const begun = { certain: new Int32Array(months * width), any: new Int32Array(months * width) };
  const ended = { certain: new Int32Array(months * width), any: new Int32Array(months * width) };
  const exceptions = new Map<number, Exception[]>();
  const column = (month: number): number => Math.min(Math.max(month - axis.first, 0), months - 1);
  const mark = (cells: Int32Array, month: number, place: number): void => {
    const cell = column(month) * width + place;
    cells[cell] = (cells[cell] ?? 0) + 1;
  };

  const except = (place: number, exception: Exception): void => {
    const known = exceptions.get(place);
    if (known === undefined) exceptions.set(place, [exception]);
    else known.push(exception);
  };

  places.forEach((place, position) => {
    for (const { index, paths } of reach.at(place)) {
      const bound = bounds[index] ?? null;
      if (bound === null || !included(index)) continue;
      const during = onlyDuring(paths);
      if (during === 'several') {
        except(position, { index, paths, certainBeyond: null });
        continue;
      }
      if (during !== null) {
        // Membership cuts off both what is possible and what is certain.
        const possible = commonMonths(during, possibleMonths(bound));
        if (possible === null) continue;
        if (possible.first !== bound.earliestStart || possible.last !== bound.latestEnd) {
          except(position, { index, paths, certainBeyond: null });
          continue;
        }
      }
      mark(begun.any, bound.earliestStart, position);
      mark(ended.any, bound.latestEnd + 1, position);
      if (bound.doubtful || !paths.some((path) => path.certain)) continue;
      if (bound.earliestEnd < bound.latestStart) {
        except(position, { index, paths, certainBeyond: bound.latestStart - bound.earliestEnd });
        continue;
      }
      mark(begun.certain, bound.latestStart, position);
      mark(ended.certain, bound.earliestEnd + 1, position);
    }
  });
  for (const cells of [begun.certain, begun.any, ended.certain, ended.any]) {
    for (let cell = width; cell < cells.length; cell += 1)
      cells[cell] = (cells[cell] ?? 0) + (cells[cell - width] ?? 0);
  }

  const between = (
    kind: 'certain' | 'any',
    position: number,
    { first, last }: MonthInterval,
  ): number => {
    // Beyond the axis nothing is active: every project begins and ends on it.
    if (last < axis.first || first > axis.last) return 0;
    return (
      (begun[kind][column(last) * width + position] ?? 0) -
      (ended[kind][column(first) * width + position] ?? 0)
    );
  };
  const at = (position: number, period: MonthInterval): Counts => {
    let certain = between('certain', position, period);
    let possible = between('any', position, period) - certain;
    const length = monthCount(period);
    for (const { index, paths, certainBeyond } of exceptions.get(position) ?? []) {
      if (certainBeyond !== null && length <= certainBeyond) continue;
      const certainty = activityAt(paths, bounds[index] ?? null, period);
      if (certainty === 'certain') certain += 1;
      if (certainBeyond === null && certainty === 'possible') possible += 1;
      // It was counted as possible by the arrays.
      if (certainBeyond !== null && certainty === 'certain') possible -= 1;
    }
    return { certain, possible };
  };
  return { places, at, occurring: () => occurringCounts(atlas, width, at) };
}

/**
 * The one membership that all paths depend on; null where some path always leads there, `several`
 * where memberships differ.
 */
function onlyDuring(paths: readonly Path[]): MonthInterval | null | 'several' {
  const [first, ...others] = paths.map(({ during }) => during);
  if (first === undefined || others.includes(undefined))
    return paths.every(({ during }) => during === undefined) ? null : 'several';
  return others.every((during) => during !== undefined && sameInterval(during, first))
    ? first
    : 'several';
}

function occurringCounts(atlas: Atlas, width: number, at: PlaceCounts['at']): readonly number[] {
  const found = new Set<number>();
  for (let position = 0; position < width; position += 1) {
    for (let month = atlas.axis.first; month <= atlas.axis.last; month = addMonths(month, 1)) {
      found.add(at(position, { first: month, last: month }).certain);
    }
  }
  found.delete(0);
  return [...found].toSorted((a, b) => a - b);
}
