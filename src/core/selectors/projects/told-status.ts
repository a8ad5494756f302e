import { projectsOf } from '../../domain/projects.ts';
import {
  projectsHaving,
  sizesAmong,
  type OptionProjects,
} from '../../dimensions/option-projects.ts';
import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { MonthInterval } from '../../domain/month.ts';
import type { Project, ProjectStatus } from '../../domain/project.ts';
import { eitherBits, sizeOfBits } from '../../domain/project-set.ts';
import { isTab, type ViewState } from '../../view-state/view-state.ts';
import { activityOf } from '../../counts/activity.ts';
import { projectsAt } from './listed-projects.ts';
import { monthsOf } from './period.ts';
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
  const period = monthsOf(time, atlas);
  if (compare === null && area !== null)
    return statusCounts(atlas, projectsAt(atlas, area, period));
  // A comparison is of all places, whichever is selected beside it.
  const { any } = activityOf(atlas).active(period);
  if (compare === null) return statusesAmong(atlas, any);
  const second = activityOf(atlas).active(monthsOf(compare, atlas)).any;
  return statusesAmong(atlas, eitherBits(any, second));
}

/** What is told of the projects that reach a place in a period; null where nothing is. */
export const statusesAt = (
  atlas: Atlas,
  place: AreaId,
  period: MonthInterval,
): StatusCounts | null =>
  statusesIn(atlas) === null ? null : statusCounts(atlas, projectsAt(atlas, place, period));

/** Of the projects of some bits. */
function statusesAmong(atlas: Atlas, bits: Uint32Array): StatusCounts | null {
  const sizes = sizesAmong(toldIn(atlas), bits);
  const counts = TOLD.flatMap((status, number): StatusCount[] => {
    const count = sizes[number] ?? 0;
    return count === 0 ? [] : [{ status, count }];
  });
  return counts.length === 0 ? null : { counts, of: sizeOfBits(bits) };
}

const toldProjects = new WeakMap<Atlas['bounds'], readonly OptionProjects[]>();

/** The projects of each told status, whichever of them count. */
function toldIn(atlas: Atlas): readonly OptionProjects[] {
  const all = statusesIn(atlas) ?? [];
  const found =
    toldProjects.get(atlas.bounds) ??
    projectsHaving(
      all.map((own, index) => {
        const status = toldAt(atlas, own, () => index);
        return status === null ? [] : [TOLD.indexOf(status)];
      }),
      TOLD.length,
    );
  toldProjects.set(atlas.bounds, found);
  return found;
}

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
