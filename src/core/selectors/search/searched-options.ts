import { dimensionReading } from '../../dimensions/read-dimension.ts';
import { DIMENSIONS } from '../../dimensions/index.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { projectField } from '../../domain/fields/project-fields.ts';
import { allTexts, type SearchField } from './search-fields.ts';

/**
 * From the position of a project to the names of its options, of what is filtered by and isn't
 * searched as a field, a record or a body.
 */
export function searchedOptions(dataset: Dataset): (position: number) => readonly SearchField[] {
  const readings = DIMENSIONS.filter(({ field }) => projectField(field).searched === null).map(
    ({ id }) => {
      const { options, of } = dimensionReading(dataset, id);
      const texts = options.map(({ name }) => (name.kind === 'text' ? allTexts(name.text) : []));
      return { texts, of };
    },
  );
  const named = readings.filter(({ texts }) => texts.some((of) => of.length > 0));
  if (named.length === 0) return () => NOTHING;
  return (position) =>
    named.flatMap(({ texts, of }) =>
      (of[position] ?? []).flatMap((option) =>
        (texts[option] ?? []).map((text) => ({ kind: 'text' as const, text })),
      ),
    );
}

const NOTHING: readonly SearchField[] = [];
