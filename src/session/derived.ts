import { addedAtlas, filteredAtlas, type Atlas } from '../core/domain/atlas.ts';
import { once } from '../core/domain/once.ts';
import { createViewScenes, type ViewScenes } from '../core/scene/map/view-scenes.ts';
import { head, type Head } from '../core/selectors/head.ts';
import { kept } from '../core/selectors/kept.ts';
import type { HeadedView } from '../core/selectors/projects/heading.ts';
import {
  createViewAtlases,
  type LayeredView,
  type ViewAtlases,
} from '../core/selectors/view-atlases.ts';

/**
 * What is derived from a dataset for its views: each the same object while what it depends on is.
 */
export interface Derived {
  /** The page with what other sources add. */
  readonly added: () => Atlas;
  /** What the filters of a view let pass, with what other sources add where the view shows that. */
  readonly shown: (view: LayeredView) => ViewAtlases;
  /** What the map counts by: `shown` with the time axis of the page alone in either layer. */
  readonly mapped: (view: LayeredView) => Atlas;
  /** What heads a view, and the atlases that know it. */
  readonly head: (view: HeadedView & LayeredView) => Head;
  /** The atlas that knows what heads a view: the same object while it is, whatever the period. */
  readonly headed: (view: HeadedView & LayeredView) => Atlas;
  readonly scenes: ViewScenes;
}

/** Nothing is made before it is first asked for. */
export function createDerived(atlas: Atlas): Derived {
  const added = once(() => addedAtlas(atlas));
  const atlasesOf = createViewAtlases(atlas, added);
  const shown = kept((view: LayeredView) => [atlasesOf(view)], atlasesOf);
  const mapped = kept(
    (view: LayeredView) => [shown(view)],
    (view) => {
      const atlases = shown(view);
      return atlases.added === undefined
        ? atlases.atlas
        : filteredAtlas(atlas, atlases.atlas.shown);
    },
  );
  const headOf = kept(
    (view: HeadedView & LayeredView) => [
      shown(view),
      view.time,
      view.area,
      view.project,
      view.body,
      view.record,
      view.list,
      view.compare,
    ],
    (view) => head(shown(view), view),
  );
  const scenes = once(() => createViewScenes(atlas, { added, shown }));
  return {
    added,
    shown,
    mapped,
    head: headOf,
    headed: (view) => headOf(view).atlas,
    get scenes() {
      return scenes();
    },
  };
}
