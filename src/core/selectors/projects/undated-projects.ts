import { projectsOf } from '../../domain/projects.ts';
import { isShown, type Atlas } from '../../domain/atlas.ts';
import type { Project } from '../../domain/project.ts';
import type { ViewState } from '../../view-state/view-state.ts';

/**
 * The projects that count and have no dates, so no place on a time axis; with a place selected
 * those that reach it.
 */
export function undatedProjects(atlas: Atlas, area: ViewState['area']): readonly Project[] {
  const there = area === null ? null : new Set(atlas.reach.at(area).map(({ index }) => index));
  const projects = projectsOf(atlas.dataset);
  return atlas.bounds.flatMap((bounds, index): readonly Project[] => {
    const counts = bounds === null && isShown(atlas, index) && (there?.has(index) ?? true);
    const project = counts ? projects.at(index) : undefined;
    return project === undefined ? [] : [project];
  });
}
