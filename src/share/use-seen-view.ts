import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useAtlas } from '../controls/atlas-context.ts';
import { headedAtlas } from '../controls/headed-atlas.ts';
import type { Atlas } from '../domain/atlas.ts';
import { sentenceOf } from '../i18n/words.ts';
import { heading } from '../selectors/heading.ts';
import type { ViewState } from '../view-state/view-state.ts';

/** The view, the atlas that heads it, and its sentence: what is seen, in the three forms that all ways of sending it need. */
export interface SeenView {
  readonly view: ViewState;
  readonly atlas: Atlas;
  readonly sentence: string;
}

export function useSeenView(): SeenView {
  const value = useAtlas();
  const view = useStore(value.store);
  const { words } = value;
  return useMemo(() => {
    const atlas = headedAtlas(value, view);
    return { view, atlas, sentence: sentenceOf(words.heading(heading(atlas, view))) };
  }, [value, view, words]);
}
