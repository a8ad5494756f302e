import type { DimensionOption, OptionName } from '../../core/dimensions/dimension.ts';
import type { DimensionId } from '../../core/dimensions/index.ts';
import { dimensionReading } from '../../core/dimensions/read-dimension.ts';
import type { Dataset } from '../../core/domain/dataset.ts';
import { isolated } from '../../core/domain/text/isolated.ts';
import type { Filters } from '../../core/view-state/filters.ts';
import type { Words } from '../words.ts';

/** A name in the language of the page, or else of the data. */
export const nameOf = (name: OptionName, words: Words): string =>
  name.kind === 'word' ? words.messages.filters.words[name.word] : words.text(name.text);

/** What an option is called, and what tells it from another of that name. */
export function optionName({ name, apart }: DimensionOption, words: Words): string {
  const shown = nameOf(name, words);
  return apart === undefined ? shown : words.messages.toldApart(shown, apart);
}

/** The language of that name. */
export const optionLanguage = ({ name }: DimensionOption, words: Words): string =>
  name.kind === 'word' ? words.language : words.textIn(name.text).language;

/**
 * The names of what is chosen in a dimension as they stand in a sentence, in the order of the
 * dataset; ids that it hasn't got are left out.
 */
export const chosenNames = (
  dataset: Dataset,
  filters: Filters,
  dimension: DimensionId,
  words: Words,
): readonly string[] =>
  dimensionReading(dataset, dimension).options.flatMap((option) =>
    filters[dimension].includes(option.id) ? isolated(optionName(option, words)) : [],
  );
