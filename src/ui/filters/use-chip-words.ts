import { isolated } from '../../core/domain/text/isolated.ts';
import { useFilters } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import type { DimensionId } from '../../core/dimensions/index.ts';
import { optionName } from '../../words/sentences/option-names.ts';
import { isOutsidePeriod, type FacetCount } from '../../core/selectors/projects/facet-counts.ts';
import { useFacets } from './use-facets.ts';

/** What the button of a filter says. */
export interface ChipWords {
  /**
   * The filter's name, and what is chosen: «Donor», «Donor: European Parliament», «Donor: 2
   * chosen».
   */
  readonly text: string;
  readonly chosen: number;
  /** Something is chosen of which the period hides all. */
  readonly isOutside: boolean;
}

/** The words of a filter's button in the view. */
export function useChipWords(dimension: DimensionId): ChipWords {
  const { words } = useAtlas();
  const { filters } = words.messages;
  const { length: chosen } = useFilters()[dimension];
  const facets = useFacets(chosen === 0 ? null : dimension).filter((facet) => facet.chosen);
  const name = filters.names[dimension];
  const [only] = facets;
  if (chosen === 0 || only === undefined) return { text: name, chosen, isOutside: false };
  const hidden = facets.filter(isOutsidePeriod).length;
  if (hidden > 0) return { text: filters.outside(name, hidden, chosen), chosen, isOutside: true };
  return {
    text: chosen > 1 ? filters.several(name, chosen) : filters.one(name, saidOf(only)),
    chosen,
    isOutside: false,
  };

  function saidOf({ option, total }: FacetCount): string {
    return option.name.kind === 'word' && option.name.word === 'not-stated'
      ? filters.notStated(total)
      : isolated(optionName(option, words));
  }
}
