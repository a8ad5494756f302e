import type { Atlas } from '../core/domain/atlas.ts';
import { changesSince, type ChangesSince } from '../core/selectors/records/changes-since.ts';
import { seenProjects } from '../core/selectors/projects/seen-projects.ts';
import { percentDecode } from '../core/view-state/url-encoding.ts';
import type { LinkReading } from '../core/view-state/url.ts';
import type { ViewState } from '../core/view-state/view-state.ts';
import type { Derived } from './derived.ts';

/**
 * What changed in the data for the view of a link since it was made; null where the link says
 * nothing of a version, or that of the data.
 */
export function linkChanges(
  atlas: Atlas,
  derived: Pick<Derived, 'head'>,
  { view, made, notices }: Pick<LinkReading, 'view' | 'made' | 'notices'>,
): ChangesSince | null {
  const { info } = atlas.dataset;
  if (changesSince(info, made, new Set()) === null) return null;
  return changesSince(info, made, new Set([...seenIds(derived, view), ...missingProject(notices)]));
}

/** Ids of the projects that a view shows, in either of its periods. */
const seenIds = (derived: Pick<Derived, 'head'>, view: ViewState): readonly string[] =>
  seenProjects(derived.head(view).seen, view).map(({ project }) => project.id);

/**
 * The project that the link is about, though the data have it no longer: what became of it may
 * stand in the change list.
 */
const missingProject = (notices: LinkReading['notices']): readonly string[] =>
  notices.flatMap(({ reason, raw }) =>
    reason === 'unknown-project' ? (percentDecode(raw) ?? []) : [],
  );
