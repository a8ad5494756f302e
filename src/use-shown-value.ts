import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { AtlasContextValue } from './controls/atlas-context.ts';
import { addedAtlas, filteredAtlas } from './domain/atlas.ts';
import { createShownProjects, shownBeside } from './selectors/shown-projects.ts';

/** The page's value and the map's, of what the view filters and of its layer. */
interface ShownValue {
  readonly page: AtlasContextValue;
  /** The map counts by the time axis of the page alone in either layer. */
  readonly map: AtlasContextValue;
}

/** What the filters of the view let pass, with what other sources add where the view shows that. */
export function useShownValue(value: AtlasContextValue): ShownValue {
  const { atlas, store } = value;
  const isAdded = useStore(store, ({ layer }) => layer === 'added');
  const passing = useMemo(() => createShownProjects(atlas.dataset), [atlas]);
  const passed = useStore(store, passing);
  const whole = useMemo(() => (isAdded ? addedAtlas(atlas) : null), [atlas, isAdded]);
  return useMemo(() => {
    const filtered = filteredAtlas(atlas, passed);
    // What other sources know of later years lengthens the time axis of all.
    const axis = whole?.axis ?? atlas.axis;
    const page: AtlasContextValue = {
      ...value,
      atlas: whole === null ? filtered : { ...filtered, axis },
      ...(passed === null ? {} : { unfiltered: { ...atlas, axis } }),
      ...(whole === null ? {} : { added: filteredAtlas(whole, shownBeside(atlas.dataset, passed, whole.dataset, store.getState())) }),
    };
    return { page, map: { ...page, atlas: filtered } };
  }, [value, atlas, store, passed, whole]);
}
