import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import { isShown, type Atlas } from '../../domain/atlas.ts';
import { activityIn, type Certainty } from '../../domain/bounds.ts';
import type { MonthInterval } from '../../domain/month.ts';
import type { Project } from '../../domain/project.ts';
import { activityAt, type Path, type PlaceReach } from '../../domain/reach.ts';
import type { ViewState } from '../../view-state/view-state.ts';
import { activityOf } from '../../counts/activity.ts';
import type { Counts } from '../../counts/counts.ts';
import { monthsOf } from './period.ts';

/** A project of the list, and how sure it is that it belongs there. */
export interface ListedProject {
  readonly project: Project;
  /** Position in the dataset: it decides the project's colour. */
  readonly index: number;
  readonly certainty: Certainty;
  /** With a place selected, how the project reaches it; else empty. */
  readonly paths: readonly Path[];
}

/**
 * The projects active in the view's period, with a place selected those that reach it: certain ones
 * first, then the possible, each in the order of the dataset. A project counts once.
 */
export function listedProjects(
  atlas: Atlas,
  view: Pick<ViewState, 'time' | 'area'>,
): readonly ListedProject[] {
  const period = monthsOf(view.time, atlas);
  return view.area === null ? activeProjects(atlas, period) : projectsAt(atlas, view.area, period);
}

const NO_PATHS: readonly Path[] = [];

/** The projects active in any month of a period, wherever they are. */
export function activeProjects(atlas: Atlas, period: MonthInterval): readonly ListedProject[] {
  const { withProject } = projectsOf(atlas.dataset);
  const certain: ListedProject[] = [];
  const possible: ListedProject[] = [];
  for (const [index, bounds] of atlas.bounds.entries()) {
    const certainty = activityIn(bounds, period);
    if (certainty === null || !isShown(atlas, index)) continue;
    const among = certainty === 'certain' ? certain : possible;
    among.push(withProject(index, { certainty, paths: NO_PATHS }));
  }
  return [...certain, ...possible];
}

/** The projects that reach a place and are active in any month of a period. */
export const projectsAt = (
  atlas: Atlas,
  place: AreaId,
  period: MonthInterval,
): readonly ListedProject[] => active(atlas, atlas.reach.at(place), period);

/**
 * The projects that reach some parts of a group or border area in a period: shown below those that
 * reach it, not counted.
 */
export const projectsInPartsOf = (
  atlas: Atlas,
  place: AreaId,
  period: MonthInterval,
): readonly ListedProject[] => active(atlas, atlas.reach.inPartsOf(place), period);

function active(
  atlas: Atlas,
  reaches: readonly PlaceReach[],
  period: MonthInterval,
): readonly ListedProject[] {
  const { withProject } = projectsOf(atlas.dataset);
  return certainFirst(
    reaches.flatMap(({ index, paths }): readonly ListedProject[] => {
      const certainty = activityAt(paths, atlas.bounds[index] ?? null, period);
      return certainty === null ? [] : [withProject(index, { certainty, paths })];
    }),
  );
}

const certainFirst = (listed: readonly ListedProject[]): readonly ListedProject[] => [
  ...listed.filter(({ certainty }) => certainty === 'certain'),
  ...listed.filter(({ certainty }) => certainty === 'possible'),
];

/** `countsOf(listedProjects(…))`, without looking at the projects. */
export const listedCounts = (atlas: Atlas, view: Pick<ViewState, 'time' | 'area'>): Counts =>
  activityOf(atlas).at(view.area, monthsOf(view.time, atlas));

export function countsOf(listed: readonly ListedProject[]): Counts {
  const certain = listed.filter(({ certainty }) => certainty === 'certain').length;
  return { certain, possible: listed.length - certain };
}
