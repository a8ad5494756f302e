import { projectsOf } from '../../../core/domain/projects.ts';
import type { Atlas } from '../../../core/domain/atlas.ts';
import type { Counts } from '../../../core/counts/counts.ts';
import { countsOf, listedProjects } from '../../../core/selectors/projects/listed-projects.ts';
import type { ViewState } from '../../../core/view-state/view-state.ts';

/**
 * How many projects that `added` alone holds are active in the view's period; with a place
 * selected, how many of them reach it.
 */
export function addedActive(
  atlas: Atlas,
  added: Atlas,
  view: Pick<ViewState, 'time' | 'area'>,
): Counts {
  const page = new Set(projectsOf(atlas.dataset).map(({ id }) => id));
  return countsOf(listedProjects(added, view).filter(({ project }) => !page.has(project.id)));
}
