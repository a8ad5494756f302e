import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { AtlasContextValue } from './atlas-context.ts';
import { filteredAtlas } from '../core/domain/atlas.ts';
import { createViewAtlases } from '../core/selectors/view-atlases.ts';

/** The page's value and the map's, of what the view filters and of its layer. */
interface ShownValue {
  readonly page: AtlasContextValue;
  /** The map counts by the time axis of the page alone in either layer. */
  readonly map: AtlasContextValue;
}

/** What the filters of the view let pass, with what other sources add where the view shows that. */
export function useShownValue(value: AtlasContextValue): ShownValue {
  const { atlas, store } = value;
  const atlases = useStore(
    store,
    useMemo(() => createViewAtlases(atlas), [atlas]),
  );
  return useMemo(() => {
    const page = { ...value, ...atlases };
    return {
      page,
      map: {
        ...page,
        atlas: atlases.added === undefined ? page.atlas : filteredAtlas(atlas, page.atlas.shown),
      },
    };
  }, [value, atlas, atlases]);
}
