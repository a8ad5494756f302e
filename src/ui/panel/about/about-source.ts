import { useAtlas } from '../../../session/use-atlas.ts';
import type { Fact } from '../../../core/domain/project.ts';

/** Whether the words of the dataset are those of a page; else one speaks of its source. */
export function useIsPage(): boolean {
  const { atlas } = useAtlas();
  const { sources, info } = atlas.dataset;
  return sources.find(({ id }) => id === info.primarySource)?.kind === 'page';
}

/**
 * Where the title of the dataset comes from: its own fact, else the primary source, whose title it
 * is.
 */
export function useTitleFact(): Fact {
  const { atlas, words } = useAtlas();
  const { title, primarySource, facts } = atlas.dataset.info;
  return facts['title'] ?? { text: words.text(title), source: primarySource, reading: 'literal' };
}
