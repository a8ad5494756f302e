import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import { isShown, type Atlas } from '../../domain/atlas.ts';
import { activityIn } from '../../domain/bounds.ts';
import type { MonthInterval } from '../../domain/month.ts';
import type { Project } from '../../domain/project.ts';
import { scopeOf } from '../places/scope.ts';
import type { Counts } from '../../counts/counts.ts';
import { activityOf } from '../../counts/activity.ts';

/** What became of the projects between two periods, of which the earlier one is looked at first. */
export interface ComparedProjects {
  /** Certainly active in the earlier period, and not in the later one. */
  readonly ended: readonly Project[];
  /** Certainly active in the later period, and not in the earlier one. */
  readonly began: readonly Project[];
  /** Certainly active in both. */
  readonly stayed: readonly Project[];
  /** Possibly active in one of them, so that the sources leave open what became of them. */
  readonly open: readonly Project[];
}

/** Whether a period lies before another: by its first month, then by its last. */
export const isBefore = (a: MonthInterval, b: MonthInterval): boolean =>
  a.first < b.first || (a.first === b.first && a.last < b.last);

/**
 * The projects that count, by what became of them between two periods. It is the same whichever of
 * the two is named first.
 */
export function comparedProjects(
  atlas: Atlas,
  one: MonthInterval,
  other: MonthInterval,
): ComparedProjects {
  const [earlier, later] = isBefore(other, one) ? [other, one] : [one, other];
  const compared = {
    ended: [] as Project[],
    began: [] as Project[],
    stayed: [] as Project[],
    open: [] as Project[],
  };
  projectsOf(atlas.dataset).forEach((project, index) => {
    if (!isShown(atlas, index)) return;
    const bounds = atlas.bounds[index] ?? null;
    const before = activityIn(bounds, earlier);
    const after = activityIn(bounds, later);
    if (before === null && after === null) return;
    if (before === 'certain' && after === 'certain') compared.stayed.push(project);
    else if (before === 'possible' || after === 'possible') compared.open.push(project);
    else if (before === null) compared.began.push(project);
    else compared.ended.push(project);
  });
  return compared;
}

/**
 * What becomes of a place from the first period to the second: by its certain projects, or
 * `possible` where it never has any.
 */
export type PlaceChange = 'gained' | 'kept' | 'lost' | 'possible';

/** The change between two counts; null where there is nothing in either. */
export function changeBetween(first: Counts, second: Counts): PlaceChange | null {
  if (first.certain > 0) return second.certain > 0 ? 'kept' : 'lost';
  if (second.certain > 0) return 'gained';
  return first.possible + second.possible > 0 ? 'possible' : null;
}

/**
 * The same of a place of the map; `unsure`: nothing reaches it for certain any more, and something
 * possibly.
 */
export type LeafChange = PlaceChange | 'unsure';

/** The change of a place of the map between two counts; null where there is nothing in either. */
export function leafChange(first: Counts, second: Counts): LeafChange | null {
  const change = changeBetween(first, second);
  return change === 'lost' && second.possible > 0 ? 'unsure' : change;
}

/**
 * Whether the map dots a place of a change: something possibly reaches it, beside what is certain
 * or without.
 */
export const isDotted = (change: LeafChange, second: Counts): boolean =>
  change === 'possible' || (change !== 'gained' && second.possible > 0);

/** How the places of the map that lie in a place are drawn, most of them. */
export interface DrawnChange {
  readonly change: LeafChange;
  readonly dots: boolean;
  /**
   * None of them has the change of the whole: what is certain of a country may be open in each of
   * its regions.
   */
  readonly differs: boolean;
}

/** A place in two periods. */
export interface ComparedPlace {
  readonly drawn: DrawnChange;
  readonly place: AreaId;
  readonly first: Counts;
  readonly second: Counts;
  readonly change: PlaceChange;
}

/** Places with something in either of two periods, in the order in which they are given. */
export function comparedPlaces(
  atlas: Atlas,
  places: readonly AreaId[],
  first: MonthInterval,
  second: MonthInterval,
): readonly ComparedPlace[] {
  const activity = activityOf(atlas);
  return places.flatMap((place) => {
    const counts = { first: activity.at(place, first), second: activity.at(place, second) };
    const change = changeBetween(counts.first, counts.second);
    return change === null
      ? []
      : [
          {
            place,
            ...counts,
            change,
            drawn: drawnChange(atlas, place, { change, first, second }) ?? {
              change,
              dots: isDotted(change, counts.second),
              differs: false,
            },
          },
        ];
  });
}

interface Compared {
  readonly change: PlaceChange;
  readonly first: MonthInterval;
  readonly second: MonthInterval;
}

/** Null where the map draws nothing of the place. */
function drawnChange(
  atlas: Atlas,
  place: AreaId,
  { change, first, second }: Compared,
): DrawnChange | null {
  const activity = activityOf(atlas);
  const drawn = atlas.gazetteer.leavesOf(place).flatMap(({ area }): DrawnChange[] => {
    const { kind } = atlas.gazetteer.area(area);
    if (kind !== 'unit' && kind !== 'country') return [];
    const after = activity.at(area, second);
    const state = leafChange(activity.at(area, first), after);
    return state === null
      ? []
      : [
          {
            change: state,
            dots: isDotted(state, after),
            differs: state !== change && !(state === 'unsure' && change === 'lost'),
          },
        ];
  });
  const same = drawn.filter(({ differs }) => !differs);
  const looks = new Map<string, { readonly look: DrawnChange; readonly number: number }>();
  for (const look of same.length > 0 ? same : drawn) {
    const key = `${look.change} ${String(look.dots)}`;
    looks.set(key, { look, number: (looks.get(key)?.number ?? 0) + 1 });
  }
  return [...looks.values()].toSorted((a, b) => b.number - a.number)[0]?.look ?? null;
}

/**
 * The countries and cross-border areas that a target names or lies in: those whose counts a
 * comparison lists.
 */
export const comparableAreas = (
  atlas: Atlas,
): { readonly countries: readonly AreaId[]; readonly borders: readonly AreaId[] } => ({
  countries: scopeOf(atlas),
  borders: atlas.reach.namedAreas.filter(
    (named) => atlas.gazetteer.area(named).kind === 'cross-border',
  ),
});
