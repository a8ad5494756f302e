import { filteredAtlas, type Atlas } from '../domain/atlas.ts';
import type { ProjectSet } from '../domain/project-set.ts';
import type { Filters } from '../view-state/filters.ts';
import type { ViewState } from '../view-state/view-state.ts';
import { kept } from './kept.ts';
import { createShownProjects, shownBeside } from './projects/shown-projects.ts';

/** One dataset as a view shows it. */
export interface ViewAtlases {
  /**
   * The page alone: what the view is counted, listed and drawn by. Of its projects those count that
   * the filters let pass.
   */
  readonly atlas: Atlas;
  /** The same with all projects, while anything is filtered. */
  readonly unfiltered?: Atlas;
  /** The same with what other sources add, while that is shown. */
  readonly added?: Atlas;
}

/** What of a view decides which atlases it shows. */
export type LayeredView = Filters & Pick<ViewState, 'layer'>;

/**
 * From a view to the atlases of a page: the same objects while filters and layer are. `added` gives
 * the atlas of the page with what other sources add; it is asked for the first view that shows it.
 */
export function createViewAtlases(
  page: Atlas,
  added: () => Atlas,
): (view: LayeredView) => ViewAtlases {
  const passing = createShownProjects(page.dataset);
  const keyed = kept(
    ({ passed, view }: { readonly passed: ProjectSet | null; readonly view: LayeredView }) => [
      passed,
      view.layer,
    ],
    ({ passed, view }) => atlasesOf(page, view.layer === 'added' ? added() : null, passed, view),
  );
  return (view) => keyed({ passed: passing(view), view });
}

function atlasesOf(
  page: Atlas,
  whole: Atlas | null,
  passed: ProjectSet | null,
  filters: Filters,
): ViewAtlases {
  // What other sources know of later years lengthens the time axis of all.
  const unfiltered = whole === null ? page : { ...page, axis: whole.axis };
  return {
    atlas: filteredAtlas(unfiltered, passed),
    ...(passed === null ? {} : { unfiltered }),
    ...(whole === null
      ? {}
      : { added: filteredAtlas(whole, shownBeside(page.dataset, passed, whole.dataset, filters)) }),
  };
}
