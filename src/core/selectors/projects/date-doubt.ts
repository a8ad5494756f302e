import type { Bounds } from '../../domain/bounds.ts';
import { activityIn } from '../../domain/bounds.ts';
import type { Edtf } from '../../domain/edtf.ts';
import type { MonthInterval } from '../../domain/month.ts';
import type { Project } from '../../domain/project.ts';
import { unreadIn } from '../../domain/unread.ts';

/**
 * What leaves it open whether a project is active; `ended` and `began` carry the date as the source
 * gives it.
 */
export type DateDoubt =
  | { readonly kind: 'ended' | 'began'; readonly date: Edtf }
  | { readonly kind: 'no-end' | 'still-running' | 'no-start' | 'year' }
  /** The file gives a date that couldn't be read. */
  | { readonly kind: 'unread-start' | 'unread-end' };

/**
 * Why a project is only possibly active in a period; null where it is certain, or not active at
 * all.
 */
export function dateDoubt(
  project: Project,
  bounds: Bounds | null,
  period: MonthInterval,
): DateDoubt | null {
  if (bounds === null || activityIn(bounds, period) !== 'possible') return null;
  if (bounds.doubtful) return { kind: 'year' };
  const { start, end } = project;
  if (bounds.earliestEnd < period.first) {
    if (end === undefined)
      return { kind: unreadIn(project, 'end').length > 0 ? 'unread-end' : 'no-end' };
    return end.kind === 'open' ? { kind: 'still-running' } : { kind: 'ended', date: end };
  }
  if (start !== undefined) return { kind: 'began', date: start };
  return { kind: unreadIn(project, 'start').length > 0 ? 'unread-start' : 'no-start' };
}
