import { withAddedHits } from '../../core/selectors/search/search-added.ts';
import { createSearch } from '../../core/selectors/search/search.ts';
import type { ViewAtlases } from '../../core/selectors/view-atlases.ts';
import type { Period } from '../../core/view-state/view-state.ts';
import {
  NOTHING_FOUND,
  optionGroups,
  type OptionGroup,
} from '../../words/sentences/search-options.ts';
import type { Words } from '../../words/words.ts';

/** What is found for a text, in words; no groups for a text without letters and digits. */
export interface Findings {
  readonly groups: readonly OptionGroup[];
  /**
   * The line that says that nothing was found; null where something was, or nothing is searched
   * for.
   */
  readonly nothing: string | null;
}

export type Finder = (text: string, time: Period) => Findings;

export function createFinder({ atlas, added }: ViewAtlases, words: Words): Finder {
  // What tells names apart isn't part of them.
  const names = { ...words, projectName: words.plainProjectName };
  const search = createSearch(atlas, names);
  const further = added === undefined ? null : createSearch(added, names);
  return (text, time) => {
    const [own, beside] = [search.find(text), further?.find(text) ?? null];
    if (own === null) return { groups: [], nothing: null };
    const result = beside === null ? own : withAddedHits(own, beside, atlas.dataset);
    const groups = optionGroups(result, text, time, {
      atlas,
      words,
      ...(added === undefined ? {} : { added }),
    });
    return {
      groups,
      nothing: groups.find(({ key }) => key === NOTHING_FOUND)?.options[0]?.name ?? null,
    };
  };
}
