import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Atlas } from '../core/domain/atlas.ts';
import type { Head } from '../core/selectors/head.ts';
import type { ViewAtlases } from '../core/selectors/view-atlases.ts';
import { filtersOf, type Filters } from '../core/view-state/filters.ts';
import type { ViewState } from '../core/view-state/view-state.ts';
import type { Session } from './session.ts';

/** The opened dataset, the same for as long as it is open. */
export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('SessionContext is missing above this component');
  return session;
}

/** A slice of the view; the component renders again only when the slice changes. */
export function useView<Slice>(slice: (view: ViewState) => Slice): Slice {
  return useStore(useSession().store, slice);
}

/** What is chosen in each dimension; the same object while it is. */
export const useFilters = (): Filters => useView(useShallow(filtersOf));

/** What the filters and the layer of the view let pass. */
export const useShown = (): ViewAtlases => useView(useSession().derived.shown);

/** What heads the view, and the atlases that know it. */
export const useHead = (): Head => useView(useSession().derived.head);

/** The atlas that knows what heads the view. */
export const useHeaded = (): Atlas => useView(useSession().derived.headed);

/** What the map counts by. */
export const useMapped = (): Atlas => useView(useSession().derived.mapped);
