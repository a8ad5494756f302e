import type { AreaId } from '../domain/area.ts';
import { isShown, type Atlas } from '../domain/atlas.ts';
import { activityIn } from '../domain/bounds.ts';
import type { MonthInterval } from '../domain/month.ts';
import type { Project } from '../domain/project.ts';
import { scopeOf } from './scope.ts';
import { countsOf, projectsAt, type Counts } from './listed-projects.ts';

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
export const isBefore = (a: MonthInterval, b: MonthInterval): boolean => a.first < b.first || (a.first === b.first && a.last < b.last);

/** The projects that count, by what became of them between two periods. It is the same whichever of the two is named first. */
export function comparedProjects(atlas: Atlas, one: MonthInterval, other: MonthInterval): ComparedProjects {
  const [earlier, later] = isBefore(other, one) ? [other, one] : [one, other];
  const compared = { ended: [] as Project[], began: [] as Project[], stayed: [] as Project[], open: [] as Project[] };
  atlas.dataset.projects.forEach((project, index) => {
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

/** What becomes of a place from the first period to the second: by its certain projects, or `possible` where it never has any. */
export type PlaceChange = 'gained' | 'kept' | 'lost' | 'possible';

/** The change between two counts; null where there is nothing in either. */
export function changeBetween(first: Counts, second: Counts): PlaceChange | null {
  if (first.certain > 0) return second.certain > 0 ? 'kept' : 'lost';
  if (second.certain > 0) return 'gained';
  return first.possible + second.possible > 0 ? 'possible' : null;
}

/** A place in two periods. */
export interface ComparedPlace {
  readonly place: AreaId;
  readonly first: Counts;
  readonly second: Counts;
  readonly change: PlaceChange;
}

/** Places with something in either of two periods, in the order in which they are given. */
export function comparedPlaces(atlas: Atlas, places: readonly AreaId[], first: MonthInterval, second: MonthInterval): readonly ComparedPlace[] {
  return places.flatMap((place) => {
    const counts = { first: countsOf(projectsAt(atlas, place, first)), second: countsOf(projectsAt(atlas, place, second)) };
    const change = changeBetween(counts.first, counts.second);
    return change === null ? [] : [{ place, ...counts, change }];
  });
}

/** The countries and cross-border areas that a target names or lies in: those whose counts a comparison lists. */
export const comparableAreas = (atlas: Atlas): { readonly countries: readonly AreaId[]; readonly borders: readonly AreaId[] } => ({
  countries: scopeOf(atlas),
  borders: atlas.reach.namedAreas.filter((named) => atlas.gazetteer.area(named).kind === 'cross-border'),
});
