import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useAtlas } from '../../session/atlas-context.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { sentenceOf } from '../../words/words.ts';
import { head } from '../../core/selectors/head.ts';
import { headedProjects } from '../../core/selectors/projects/headed-projects.ts';
import { chosenFilters } from '../../words/sentences/sheet-words.ts';
import { filteredBy } from '../../core/view-state/filters.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';

/** The view, the atlas whose projects it shows, and its sentence: what is seen, in the three forms that all ways of sending it need. */
export interface SeenView {
  readonly view: ViewState;
  readonly atlas: Atlas;
  readonly sentence: string;
  /** The sentence, with what is filtered by: by itself it would claim more than is so. */
  readonly title: string;
}

export function useSeenView(): SeenView {
  const value = useAtlas();
  const view = useStore(value.store);
  const { words } = value;
  return useMemo(() => {
    const { heading, seen: atlas } = head(value, view);
    const sentence = sentenceOf(words.heading(heading));
    const isFiltered = filteredBy(view).length > 0 && headedProjects(atlas, view) === null;
    return {
      view,
      atlas,
      sentence,
      title: isFiltered
        ? words.messages.sharing.filtered(
            sentence,
            chosenFilters(value.atlas, view, words, 'orFew'),
          )
        : sentence,
    };
  }, [value, view, words]);
}
