import type { Atlas } from '../domain/atlas.ts';
import type { Certainty } from '../domain/bounds.ts';
import { activityIn } from '../domain/bounds.ts';
import type { Project } from '../domain/project.ts';
import type { ViewState } from '../view-state/view-state.ts';
import { headedProjects } from './headed-projects.ts';
import { listedProjects } from './listed-projects.ts';
import { monthsOf } from './period.ts';

/** A project that a view speaks of. */
export interface SeenProject {
  readonly project: Project;
  /** Position in the dataset. */
  readonly index: number;
  /** Null where it isn't active in the period: an open project, or one of an open body. */
  readonly certainty: Certainty | null;
}

/**
 * The projects that are seen: the open one, those of the open body, else those active in the period and at the selected place under
 * the filters; certain ones first. `atlas` is the one that heads the view.
 */
export function seenProjects(atlas: Atlas, view: Pick<ViewState, 'time' | 'area' | 'project' | 'body'>): readonly SeenProject[] {
  const headed = headedProjects(atlas, view);
  if (headed === null) return listedProjects(atlas, view);
  const period = monthsOf(view.time, atlas);
  return [...headed].flatMap((index) => {
    const project = atlas.dataset.projects[index];
    return project === undefined ? [] : [{ project, index, certainty: activityIn(atlas.bounds[index] ?? null, period) }];
  });
}
