import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Words } from '../words/words.ts';
import type { ViewAtlases } from '../core/selectors/view-atlases.ts';
import { filtersOf, type Filters } from '../core/view-state/filters.ts';
import type { ViewStore } from '../core/view-state/store.ts';
import type { ViewState } from '../core/view-state/view-state.ts';

/** What every part of the page reads: the data, the view and the words. */
export interface AtlasContextValue extends ViewAtlases {
  readonly store: ViewStore;
  readonly words: Words;
}

export const AtlasContext = createContext<AtlasContextValue | null>(null);

export function useAtlas(): AtlasContextValue {
  const value = use(AtlasContext);
  if (value === null) throw new Error('AtlasContext is missing above this component');
  return value;
}

/** A slice of the view; the component renders again only when the slice changes. */
export function useView<Slice>(slice: (view: ViewState) => Slice): Slice {
  const { store } = useAtlas();
  return useStore(store, slice);
}

/** What is chosen in each dimension; the same object while it is. */
export const useFilters = (): Filters => useView(useShallow(filtersOf));
