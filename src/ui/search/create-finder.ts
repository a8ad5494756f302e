import { withAddedHits } from '../../core/selectors/search/search-added.ts';
import { createSearch } from '../../core/selectors/search/search.ts';
import type { SearchTexts } from '../../core/selectors/search/search-texts.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { once } from '../../core/domain/once.ts';
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

/** Finds a text, and counts by what the view shows. */
export type Finder = (text: string, time: Period, shown: ViewAtlases) => Findings;

/**
 * What finds in a page, and in what other sources add to it: all that they hold, whatever is
 * filtered. The texts of the page are given, or folded at the first question; those of the additions
 * at the first while they are shown.
 */
export function createFinder(
  page: Atlas,
  added: () => Atlas,
  words: Words,
  texts: SearchTexts | null = null,
): Finder {
  // What tells names apart isn't part of them.
  const names = { ...words, projectName: words.plainProjectName };
  const search = createSearch(page, names, texts === null ? undefined : () => texts);
  const further = once(() => createSearch(added(), names));
  return (text, time, shown) => {
    const own = search.find(text);
    const beside = shown.added === undefined ? null : further().find(text);
    if (own === null) return { groups: [], nothing: null };
    const result = beside === null ? own : withAddedHits(own, beside, page.dataset);
    const groups = optionGroups(result, text, time, { ...shown, words });
    return {
      groups,
      nothing: groups.find(({ key }) => key === NOTHING_FOUND)?.options[0]?.name ?? null,
    };
  };
}
