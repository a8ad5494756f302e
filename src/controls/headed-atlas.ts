import type { Atlas } from '../domain/atlas.ts';
import { holdsOpen } from '../selectors/holds-open.ts';
import type { ViewState } from '../view-state/view-state.ts';
import type { AtlasContextValue } from './atlas-context.ts';

/** What the open project, body or record is known in, whatever is filtered: the page alone, else with what other sources add while that is shown. */
export function headedAtlas({ atlas, unfiltered = atlas, added }: Pick<AtlasContextValue, 'atlas' | 'unfiltered' | 'added'>, open: Pick<ViewState, 'project' | 'body' | 'record'>): Atlas {
  if (open.project === null && open.body === null && open.record === null) return atlas;
  if (added === undefined) return unfiltered;
  return holdsOpen(atlas.dataset, open) || !holdsOpen(added.dataset, open) ? unfiltered : added;
}
