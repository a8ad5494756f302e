import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import { isShown, type Atlas } from '../../domain/atlas.ts';
import type { MonthInterval } from '../../domain/month.ts';
import type { Project } from '../../domain/project.ts';
import { activityAt, type Path } from '../../domain/reach.ts';
import { dataSubject, partnerUnion, saidOf, type DataSubject } from '../records/data-subject.ts';
import { headedProjects } from '../projects/headed-projects.ts';
import type { HeadedView } from '../projects/heading.ts';
import { activityOf } from '../../counts/activity.ts';
import { liesInUnion, pairingsOf } from './pairings.ts';
import { monthsOf } from '../projects/period.ts';

/**
 * One thing that is counted by the page alone and with what other sources add: two numbers, never
 * one.
 */
export interface AddedRow {
  readonly name: 'places' | 'projects' | 'paired' | 'partners';
  /** Of paired regions: the extent that all of the data lie in. */
  readonly home?: string | null;
  readonly page: number;
  /** How many the page speaks of without naming them; null where it doesn't. */
  readonly spoken: number | null;
  readonly withAdded: number;
}

/**
 * What changes with the layer in a view: at a place its projects; else the places that are reached
 * for certain, and with a project open its paired regions on either side. All in the view's period,
 * and certain.
 */
export function addedRows(atlas: Atlas, added: Atlas, view: HeadedView): readonly AddedRow[] {
  const period = monthsOf(view.time, atlas);
  const open = projectsOf(added.dataset).byId(view.project);
  if (open === undefined && view.area !== null) return [placeRow(atlas, added, view.area, period)];
  const counts = certainPlacesInLayers(atlas, added, view);
  return [
    { name: 'places', page: counts.page, spoken: null, withAdded: counts.withAdded },
    ...(open === undefined ? [] : regionRows(added, open, dataSubject(atlas))),
  ];
}

/**
 * How many places the projects of a view reach for certain in its period: by the page alone, and
 * with what other sources add.
 */
export function certainPlacesInLayers(
  atlas: Atlas,
  added: Atlas,
  view: HeadedView,
): { readonly page: number; readonly withAdded: number } {
  const period = monthsOf(view.time, atlas);
  const ids =
    headedIds(added, view) ??
    new Set(
      projectsOf(atlas.dataset).flatMap(({ id }, index) => (isShown(atlas, index) ? id : [])),
    );
  return { page: certainPlaces(atlas, ids, period), withAdded: certainPlaces(added, ids, period) };
}

function headedIds(added: Atlas, view: HeadedView): ReadonlySet<string> | null {
  const positions = headedProjects(added, view);
  return positions === null
    ? null
    : new Set(
        [...positions].flatMap((position) => projectsOf(added.dataset).at(position)?.id ?? []),
      );
}

const certainPlaces = (
  { gazetteer, reach, bounds }: Atlas,
  ids: ReadonlySet<string>,
  period: MonthInterval,
): number =>
  gazetteer.leaves.filter((leaf) =>
    reach.at(leaf).some(
      ({ project, index, paths }) =>
        ids.has(project.id) &&
        activityAt(
          paths.filter((path) => isWhole(path)),
          bounds[index] ?? null,
          period,
        ) === 'certain',
    ),
  ).length;

/** A unit of which a source means only some unnamed part isn't among the places that are named. */
const isWhole = ({ kind, target }: Path): boolean => kind !== 'named' || target.extent === 'whole';

function placeRow(atlas: Atlas, added: Atlas, place: AreaId, period: MonthInterval): AddedRow {
  const certainAt = (of: Atlas): number => activityOf(of).at(place, period).certain;
  return { name: 'projects', page: certainAt(atlas), spoken: null, withAdded: certainAt(added) };
}

function regionRows(added: Atlas, project: Project, { home }: DataSubject): readonly AddedRow[] {
  const pairings = pairingsOf(added, project);
  if (pairings.length === 0) return [];
  const union = partnerUnion(added);
  const partners = pairings.filter(
    ({ partner }) => partner !== null && liesInUnion(added, union, partner),
  ).length;
  const spoken = union === null ? null : (saidOf(union, project)?.partners ?? null);
  return [
    {
      name: 'paired',
      home: home?.id ?? null,
      page: 0,
      spoken: null,
      withAdded: pairings.length,
    },
    ...(partners === 0 && spoken === null
      ? []
      : [{ name: 'partners' as const, page: 0, spoken, withAdded: partners }]),
  ];
}
