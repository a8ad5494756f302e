import { bodyById } from '../../domain/by-id.ts';
import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { activityIn, type Bounds } from '../../domain/bounds.ts';
import type { Organisation } from '../../domain/dataset.ts';
import type { Edtf } from '../../domain/edtf.ts';
import type { MonthInterval } from '../../domain/month.ts';
import type { Project } from '../../domain/project.ts';
import type { LocalText } from '../../domain/text/text.ts';
import { isTab, type PageList, type ViewState } from '../../view-state/view-state.ts';
import { bodyRoleCounts, type BodyRoleCount } from '../records/body-roles.ts';
import { isBefore } from '../compare/comparison.ts';
import { gaps } from '../compare/gaps.ts';
import { overlapCounts } from '../compare/overlaps.ts';
import { recordTitle } from '../records/records.ts';
import { activityOf } from '../../counts/activity.ts';
import type { Counts } from '../../counts/counts.ts';
import { listedCounts } from './listed-projects.ts';
import { monthsOf } from './period.ts';

/**
 * What a project is in a period. `ended` and `begins` carry the date as the source gives it;
 * `unknown`: the source gives no end, and the period lies after today.
 */
export type ProjectState =
  | { readonly state: 'active' | 'possible' | 'undated' | 'unknown' }
  | { readonly state: 'ended' | 'begins'; readonly date: Edtf };

/**
 * What the heading of the panel says, without words. Its sentences are a promise to programs and
 * tests that read the page.
 */
export type Heading =
  | { readonly kind: 'period'; readonly period: MonthInterval; readonly counts: Counts }
  | {
      readonly kind: 'place';
      readonly place: AreaId;
      readonly period: MonthInterval;
      readonly counts: Counts;
    }
  | {
      readonly kind: 'body';
      readonly body: Organisation;
      readonly roles: readonly BodyRoleCount[];
      readonly period: MonthInterval;
    }
  | {
      readonly kind: 'record';
      readonly id: string;
      readonly title: LocalText;
      readonly period: MonthInterval;
    }
  | { readonly kind: 'overlaps'; readonly period: MonthInterval; readonly counts: Counts }
  | {
      readonly kind: 'gaps';
      readonly count: number;
      readonly scope: number;
      readonly unsure: number;
      readonly period: MonthInterval;
    }
  | { readonly kind: 'about'; readonly period: MonthInterval }
  | ({
      readonly kind: 'comparison';
      readonly second: MonthInterval;
      /** Whether the second period lies after the first. */
      readonly isLater: boolean;
      readonly period: MonthInterval;
    } & Readonly<Record<'ended' | 'began' | 'open', number>>)
  | ({
      readonly kind: 'project';
      readonly project: Project;
      readonly period: MonthInterval;
    } & ProjectState);

export type HeadingKind = Heading['kind'];

type HeadingByKind = { readonly [Kind in HeadingKind]: Extract<Heading, { kind: Kind }> };

/** A heading of one kind, or of some. */
export type HeadingOf<Kind extends HeadingKind = HeadingKind> = HeadingByKind[Kind];

/** What of a view the heading depends on. */
export type HeadedView = Pick<ViewState, 'time' | 'area' | 'project'> &
  Partial<Pick<ViewState, 'body' | 'record' | 'list' | 'compare'>>;

/** The first that applies: project, body, record, list, comparison, place, nothing. */
export function heading(atlas: Atlas, view: HeadedView): Heading {
  const period = monthsOf(view.time, atlas);
  const index = projectsOf(atlas.dataset).indexOf(view.project);
  const project = projectsOf(atlas.dataset).at(index);
  if (project !== undefined)
    return {
      kind: 'project',
      project,
      period,
      ...projectState(project, atlas.bounds[index] ?? null, period),
    };
  const body = bodyById(atlas.dataset, view.body);
  if (body !== undefined)
    return { kind: 'body', body, roles: bodyRoleCounts(atlas.dataset, body.id), period };
  const { record = null, list = null, compare = null } = view;
  const title = record === null ? null : recordTitle(atlas.dataset, record);
  if (record !== null && title !== null) return { kind: 'record', id: record, title, period };
  if (list !== null && !isTab(list)) return LIST_HEADINGS[list](atlas, period);
  if (compare !== null) return comparisonHeading(atlas, period, monthsOf(compare, atlas));
  const counts = listedCounts(atlas, view);
  return view.area === null
    ? { kind: 'period', period, counts }
    : { kind: 'place', place: view.area, period, counts };
}

/** What heads each list that is a page of its own. */
const LIST_HEADINGS: {
  readonly [List in PageList]: (atlas: Atlas, period: MonthInterval) => Heading;
} = {
  overlaps: (atlas, period) => ({
    kind: 'overlaps',
    period,
    counts: overlapCounts(atlas, period),
  }),
  gaps: gapsHeading,
  about: (_, period) => ({ kind: 'about', period }),
};

function gapsHeading(atlas: Atlas, period: MonthInterval): Heading {
  const { scope, unsure, places } = gaps(atlas, period);
  return { kind: 'gaps', count: places.length, scope: scope.length, unsure, period };
}

function comparisonHeading(atlas: Atlas, period: MonthInterval, second: MonthInterval): Heading {
  const isLater = !isBefore(second, period);
  const [earlier, later] = isLater ? [period, second] : [second, period];
  return {
    kind: 'comparison',
    period,
    second,
    isLater,
    ...activityOf(atlas).compared(earlier, later),
  };
}

/** Whether a project is active, has ended or begins later, seen from a period. */
export function projectState(
  project: Project,
  bounds: Bounds | null,
  period: MonthInterval,
): ProjectState {
  if (bounds === null) return { state: 'undated' };
  const activity = activityIn(bounds, period);
  if (activity !== null) return { state: activity === 'certain' ? 'active' : 'possible' };
  if (bounds.latestEnd < period.first)
    return project.end?.kind === 'span'
      ? { state: 'ended', date: project.end }
      : { state: 'unknown' };
  return project.start?.kind === 'span'
    ? { state: 'begins', date: project.start }
    : { state: 'unknown' };
}
