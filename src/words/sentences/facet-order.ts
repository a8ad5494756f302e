import type { FacetCount } from '../../core/selectors/projects/facet-counts.ts';

/** The options of a filter in the order in which they are shown. */
export interface OrderedFacets {
  /**
   * Those that would give most first; then, dimmed, those that would give nothing, chosen ones
   * first.
   */
  readonly tied: readonly FacetCount[];
  /** Those that no project of the dataset has. */
  readonly untied: readonly FacetCount[];
}

/** Within equal counts options stand by their names in the language of the page. */
export function orderedFacets(
  facets: readonly FacetCount[],
  nameOf: (facet: FacetCount) => string,
  compare: (a: string, b: string) => number,
): OrderedFacets {
  const names = new Map(facets.map((facet) => [facet, nameOf(facet)]));
  const byName = (a: FacetCount, b: FacetCount): number =>
    compare(names.get(a) ?? '', names.get(b) ?? '');
  const tied = facets
    .filter(({ total }) => total > 0)
    .toSorted(
      (a, b) => givenBy(b) - givenBy(a) || Number(b.chosen) - Number(a.chosen) || byName(a, b),
    );
  return { tied, untied: facets.filter(({ total }) => total === 0).toSorted(byName) };
}

/** How many projects choosing an option would give, possible ones too. */
export const givenBy = ({ counts }: FacetCount): number => counts.certain + counts.possible;
