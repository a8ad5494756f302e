import type { ViewAtlases } from '../core/selectors/view-atlases.ts';
import type { ViewStore } from '../core/view-state/store.ts';
import type { Words } from '../words/words.ts';
import { useSession, useShown } from './session-context.ts';
import { useWords } from './words-context.ts';

/** What most parts of the page read: what the view shows of the data, the view and the words. */
export interface ShownAtlas extends ViewAtlases {
  readonly store: ViewStore;
  readonly words: Words;
}

export function useAtlas(): ShownAtlas {
  const { store } = useSession();
  return { ...useShown(), store, words: useWords() };
}
