import type { DimensionOption } from '../dimensions/dimension.ts';
import type { DimensionId } from '../dimensions/index.ts';
import { dimensionReading } from '../dimensions/read-dimension.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Filters } from '../view-state/filters.ts';
import type { Words } from './words.ts';

/** What an option is called in the language of the page, or else of the data. */
export const optionName = ({ name }: DimensionOption, words: Words): string => (name.kind === 'word' ? words.messages.filters.words[name.word] : words.text(name.text));

/** The names of what is chosen in a dimension, in the order of the dataset; ids that it hasn't got are left out. */
export const chosenNames = (dataset: Dataset, filters: Filters, dimension: DimensionId, words: Words): readonly string[] =>
  dimensionReading(dataset, dimension).options.flatMap((option) => (filters[dimension].includes(option.id) ? optionName(option, words) : []));
