import type { Atlas } from '../domain/atlas.ts';
import { heading, type HeadedView, type Heading } from './projects/heading.ts';
import type { ViewAtlases } from './view-atlases.ts';

/** What heads a view, and the atlases that know it. */
export interface Head {
  readonly heading: Heading;
  /** The one that knows what heads the view. */
  readonly atlas: Atlas;
  /**
   * The one whose projects the view shows: that of an open project or body; else the page's, as far
   * as the filters let them pass.
   */
  readonly seen: Atlas;
}

/**
 * The one answer to what heads a view, for the panel and for all that speaks of the view elsewhere:
 * the map's name, sharing, paper, pictures, pages and frames. Project, body, record, list,
 * comparison, place or nothing, the first that applies. What is open is known by the page alone,
 * whatever is filtered; what only other sources name, by what they add, while that is shown.
 */
export function head(
  { atlas, unfiltered = atlas, added = unfiltered }: ViewAtlases,
  view: HeadedView,
): Head {
  const { project, body = null, record = null } = view;
  const knowing =
    project === null && body === null && record === null
      ? []
      : added === unfiltered
        ? [unfiltered]
        : [unfiltered, added];
  for (const known of knowing) {
    const found = heading(known, view);
    if (found.kind === 'record') return { heading: found, atlas: known, seen: atlas };
    if (found.kind === 'project' || found.kind === 'body')
      return { heading: found, atlas: known, seen: known };
  }
  return { heading: heading(atlas, view), atlas, seen: atlas };
}
