import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';

/** Places of a country out of a list that holds units and countries. */
export interface CountryPlaces {
  readonly country: AreaId;
  /** The country itself is in the list. */
  readonly itself: boolean;
  /** Its first-level units in the list; empty for a country without units. */
  readonly units: readonly AreaId[];
  /** The list holds all that the country consists of. */
  readonly all: boolean;
  /** How many places the country consists of. */
  readonly of: number;
}

/** The places that say most: units, and a country only where none of its units is in the list. */
export const closestPlaces = (countries: readonly CountryPlaces[]): readonly AreaId[] =>
  countries.flatMap(({ country, units }) => (units.length > 0 ? units : country));

/** Puts places together by country, in the order in which their countries first occur. */
export function placesByCountry(
  { gazetteer }: Atlas,
  places: readonly AreaId[],
): readonly CountryPlaces[] {
  const byCountry = new Map<AreaId, AreaId[]>();
  for (const place of places) {
    const country = gazetteer.countryOf(place) ?? place;
    byCountry.set(country, [...(byCountry.get(country) ?? []), place]);
  }
  return [...byCountry].map(([country, listed]) => {
    const units = listed.filter((place) => place !== country);
    const { length } = gazetteer.leavesOf(country);
    const itself = listed.includes(country);
    return {
      country,
      itself,
      units,
      all: units.length === length || (length === 1 && itself),
      of: length,
    };
  });
}
