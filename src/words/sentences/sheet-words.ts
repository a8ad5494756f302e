import { isolated } from '../../core/domain/text/isolated.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { DIMENSIONS } from '../../core/dimensions/index.ts';
import { chosenNames } from './option-names.ts';
import type { Words } from '../words.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';

/** What is chosen in each of the filters, in words: all of it, or of many options the first. */
export function chosenFilters(
  atlas: Atlas,
  view: ViewState,
  words: Words,
  form: 'or' | 'orFew' = 'or',
): readonly string[] {
  const { filters } = words.messages;
  return DIMENSIONS.flatMap(({ id }) =>
    view[id].length === 0
      ? []
      : filters.one(filters.names[id], filters[form](chosenNames(atlas.dataset, view, id, words))),
  );
}

/** The same as a sentence. */
export function filterSentence(atlas: Atlas, view: ViewState, words: Words): string {
  const { sharing } = words.messages;
  const chosen = chosenFilters(atlas, view, words);
  return chosen.length === 0 ? sharing.noFilters : sharing.filters(chosen);
}

/** The title of the data, as a sentence. */
export const dataSentence = ({ dataset }: Atlas, words: Words): string =>
  words.grammar.stopped(isolated(words.text(dataset.info.title)));

/** Where the facts and the borders come from. */
export function sourceSentence(atlas: Atlas, words: Words): string {
  const { sources, info } = atlas.dataset;
  const primary = sources.find(({ id }) => id === info.primarySource);
  const { sharing } = words.messages;
  return words.grammar.sentences([
    sharing.source(isolated(words.text(info.title)), info.publisher ?? primary?.publisher ?? null),
    sharing.borders,
  ]);
}

/** What colours, patterns and lines say; the legend tells the rest. */
export function readingSentences({ compare }: Pick<ViewState, 'compare'>, words: Words): string {
  const { sharing } = words.messages;
  return words.grammar.sentences([
    compare === null ? sharing.reading : sharing.readingComparison,
    sharing.readingMore,
  ]);
}
