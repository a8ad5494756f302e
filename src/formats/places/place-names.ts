/**
 * The names of places beside those of the gazetteer, as `geodata/place-names.json` has them; by the
 * ids of areas.
 */
export interface PlaceNames {
  /** Names in EN, ES, PT, FR and DE, and other writings. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Known parts without a code here. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** Further codes of countries. */
  readonly codes: Readonly<Record<string, string>>;
  /** Names that can't be read without asking, with the areas that may be meant. */
  readonly ambiguous: Readonly<Record<string, readonly string[]>>;
}
