import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useHead, useSession, useShown } from '../../session/session-context.ts';
import { useWords } from '../../session/words-context.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { sentenceOf } from '../../words/words.ts';
import { headedProjects } from '../../core/selectors/projects/headed-projects.ts';
import { chosenFilters } from '../../words/sentences/sheet-words.ts';
import { filteredBy } from '../../core/view-state/filters.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';

/**
 * The view, the atlas whose projects it shows, and its sentence: what is seen, in the three forms
 * that all ways of sending it need.
 */
export interface SeenView {
  readonly view: ViewState;
  readonly atlas: Atlas;
  readonly sentence: string;
  /** The sentence, with what is filtered by: by itself it would claim more than is so. */
  readonly title: string;
}

export function useSeenView(): SeenView {
  const { store } = useSession();
  const view = useStore(store);
  const words = useWords();
  const { atlas: shown } = useShown();
  const { heading, seen: atlas } = useHead();
  return useMemo(() => {
    const sentence = sentenceOf(words.heading(heading));
    const isFiltered = filteredBy(view).length > 0 && headedProjects(atlas, view) === null;
    return {
      view,
      atlas,
      sentence,
      title: isFiltered
        ? words.messages.sharing.filtered(sentence, chosenFilters(shown, view, words, 'orFew'))
        : sentence,
    };
  }, [shown, heading, atlas, view, words]);
}
