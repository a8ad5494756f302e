import { projectsOf } from '../../domain/projects.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Certainty } from '../../domain/bounds.ts';
import { activityIn } from '../../domain/bounds.ts';
import type { Project } from '../../domain/project.ts';
import type { Period, ViewState } from '../../view-state/view-state.ts';
import { headedProjects } from './headed-projects.ts';
import { listedProjects } from './listed-projects.ts';
import { monthsOf } from './period.ts';

/** A project that a view speaks of. */
export interface SeenProject {
  readonly project: Project;
  /** Position in the dataset. */
  readonly index: number;
  /** In the period of the view; null where it isn't active in it. */
  readonly certainty: Certainty | null;
  /**
   * In the second period of a comparison; null where it isn't active in it, and without a
   * comparison.
   */
  readonly second: Certainty | null;
}

/** What of a view decides which projects are seen. */
export type SeenView = Pick<ViewState, 'time' | 'area' | 'project' | 'body'> &
  Partial<Pick<ViewState, 'compare'>>;

/**
 * The projects that map and timeline show: the open one, those of the open body, else those active
 * under the filters in the period and at the selected place; in a comparison those of either
 * period, wherever they are. Certain ones first, those of the second period alone last. `atlas` is
 * the one that the view shows (`head`).
 */
export function seenProjects(atlas: Atlas, view: SeenView): readonly SeenProject[] {
  const { time, compare = null } = view;
  const { withProject } = projectsOf(atlas.dataset);
  const first = activeIn(atlas, view, time);
  if (compare === null)
    return first.map(({ index, certainty }) => withProject(index, { certainty, second: null }));
  const later = activeIn(atlas, view, compare);
  const seconds = new Map(later.map(({ index, certainty }) => [index, certainty]));
  const listed = new Set(first.map(({ index }) => index));
  return [
    ...first.map(({ index, certainty }) =>
      withProject(index, { certainty, second: seconds.get(index) ?? null }),
    ),
    ...later
      .filter(({ index }) => !listed.has(index))
      .map(({ index, certainty }) => withProject(index, { certainty: null, second: certainty })),
  ];
}

function activeIn(
  atlas: Atlas,
  view: SeenView,
  time: Period,
): readonly Pick<SeenProject, 'index' | 'certainty'>[] {
  const headed = headedProjects(atlas, view);
  // A comparison is of all places, whichever is selected beside it.
  if (headed === null)
    return listedProjects(atlas, {
      time,
      area: (view.compare ?? null) === null ? view.area : null,
    });
  const period = monthsOf(time, atlas);
  return Array.from(headed, (index) => ({
    index,
    certainty: activityIn(atlas.bounds[index] ?? null, period),
  }));
}
