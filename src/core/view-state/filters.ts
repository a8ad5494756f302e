import {
  DIMENSIONS,
  perDimension,
  type DimensionId,
  type PerDimension,
} from '../dimensions/index.ts';

/**
 * Ids of the options chosen in each dimension, sorted by their characters, each once; empty where
 * nothing is chosen.
 */
export type Filters = PerDimension<readonly string[]>;

const NOTHING_CHOSEN: readonly string[] = [];
export const NO_FILTERS: Filters = perDimension(() => NOTHING_CHOSEN);

/** What is chosen in each dimension, out of a view. */
export const filtersOf = (view: Filters): Filters => perDimension((id) => view[id]);

/** The dimensions in which something is chosen. */
export const filteredBy = (filters: Filters): readonly DimensionId[] =>
  DIMENSIONS.flatMap(({ id }) => (filters[id].length === 0 ? [] : [id]));

/** Equal for equal choices. */
export const filterKey = (filters: Filters): string =>
  JSON.stringify(DIMENSIONS.map(({ id }) => filters[id]));

/** The same order on every machine: that of UTF-16 units. */
export const byCharacters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
