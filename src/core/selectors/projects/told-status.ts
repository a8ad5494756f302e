import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { MonthInterval } from '../../domain/month.ts';
import type { Project, ProjectStatus } from '../../domain/project.ts';
import { isTab, type ViewState } from '../../view-state/view-state.ts';
import { projectsAt } from './listed-projects.ts';
import { seenProjects } from './seen-projects.ts';

// Counts go by the dates alone, as their source gives them. What its status says against being at
// work is told beside them.

/**
 * The status of a project that its dates don't tell: it never began, was called off or stands
 * still; or it is closed, though its dates leave open that it runs today or later. Null for all
 * others.
 */
export const toldStatus = (atlas: Atlas, { id, status }: Project): ProjectStatus | null =>
  toldAt(atlas, status, () => projectsOf(atlas.dataset).indexOf(id));

function toldAt(
  atlas: Atlas,
  status: ProjectStatus | undefined,
  index: () => number,
): ProjectStatus | null {
  if (status === undefined) return null;
  switch (status) {
    case 'cancelled':
    case 'suspended':
    case 'pipeline':
      return status;
    case 'closed': {
      const bounds = atlas.bounds[index()] ?? null;
      return bounds !== null && bounds.latestEnd >= atlas.today ? 'closed' : null;
    }
    case 'active':
    case 'finalising':
      return null;
  }
}

/** In the order in which they are told. */
const TOLD: readonly ProjectStatus[] = ['cancelled', 'suspended', 'closed', 'pipeline'];

/** How many projects have a status that is told. */
interface StatusCount {
  readonly status: ProjectStatus;
  readonly count: number;
}

/**
 * The told statuses of projects with their numbers, and how many projects there are; null where
 * none is told.
 */
export interface StatusCounts {
  readonly counts: readonly StatusCount[];
  readonly of: number;
}

/** What of a view decides of which projects its heading speaks. */
export type HeadedView = Pick<
  ViewState,
  'time' | 'area' | 'compare' | 'project' | 'body' | 'record' | 'list'
>;

/**
 * What is told of the projects that the heading of a view speaks of; null where nothing is, and
 * where it speaks of none.
 */
export function headedStatuses(
  atlas: Atlas,
  { time, area, compare, project, body, record, list }: HeadedView,
): StatusCounts | null {
  if (statusesIn(atlas) === null) return null;
  const open = projectsOf(atlas.dataset).indexOf(project);
  if (open !== -1) return statusCounts(atlas, [{ index: open }]);
  if (body !== null)
    return statusCounts(atlas, seenProjects(atlas, { time, area: null, project: null, body }));
  if (record !== null || (list !== null && !isTab(list))) return null;
  return statusCounts(
    atlas,
    seenProjects(atlas, { time, area, project: null, body: null, compare }),
  );
}

/** What is told of the projects that reach a place in a period; null where nothing is. */
export const statusesAt = (
  atlas: Atlas,
  place: AreaId,
  period: MonthInterval,
): StatusCounts | null =>
  statusesIn(atlas) === null ? null : statusCounts(atlas, projectsAt(atlas, place, period));

function statusCounts(
  atlas: Atlas,
  projects: readonly { readonly index: number }[],
): StatusCounts | null {
  const all = statusesIn(atlas) ?? [];
  const statuses = projects.map(({ index }) => toldAt(atlas, all[index], () => index));
  const counts = TOLD.flatMap((status): StatusCount[] => {
    const count = statuses.filter((own) => own === status).length;
    return count === 0 ? [] : [{ status, count }];
  });
  return counts.length === 0 ? null : { counts, of: projects.length };
}

type Statuses = readonly (ProjectStatus | undefined)[];

const known = new WeakMap<Atlas['dataset'], { readonly statuses: Statuses | null }>();

/**
 * The status of each project; null where none has any: most data have none, and are not gone
 * through at every step of a scrub.
 */
function statusesIn({ dataset }: Atlas): Statuses | null {
  const found = known.get(dataset);
  if (found !== undefined) return found.statuses;
  const all = projectsOf(dataset).mapField('status', ({ status }) => status);
  const statuses = all.some((status) => status !== undefined && status !== 'active') ? all : null;
  known.set(dataset, { statuses });
  return statuses;
}
