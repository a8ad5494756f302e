import { projectsOf } from '../../domain/projects.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { activityIn, possibleMonths } from '../../domain/bounds.ts';
import { readPeriod } from '../../view-state/url.ts';
import type { Period } from '../../view-state/view-state.ts';
import { monthsOf } from './period.ts';

/**
 * The period of a link without `time`: the dataset's own first view, else everything; beside a
 * project that isn't active in that, the months in which the project can be active.
 */
export function defaultPeriod(atlas: Atlas, project: string | null): Period {
  const first = readPeriod(atlas.dataset.info.view ?? '') ?? 'all';
  const index = projectsOf(atlas.dataset).indexOf(project);
  const bounds = atlas.bounds[index] ?? null;
  if (bounds === null || activityIn(bounds, monthsOf(first, atlas)) !== null) return first;
  return possibleMonths(bounds);
}
