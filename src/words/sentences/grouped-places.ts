import { isolated } from '../../core/domain/text/isolated.ts';
import type { CountryPlaces } from '../../core/selectors/places/places-by-country.ts';
import type { Words } from '../words.ts';

/**
 * Places in a line: whole countries together, units by name, and countries that are reached as
 * such, in places that the source doesn't name. `open`: the places are only possible.
 */
export function groupedPlaces(
  countries: readonly CountryPlaces[],
  words: Words,
  open: boolean,
): string {
  const { overlaps } = words.messages;
  const named = (of: readonly CountryPlaces[]): readonly string[] =>
    of
      .map(({ country }) => country)
      .toSorted(words.areas.byName)
      .map((country) => isolated(words.areas.of(country)));
  const whole = countries.filter(({ all }) => all);
  const asSuch = countries.filter(({ all, itself, units }) => !all && itself && units.length === 0);
  const units = countries.filter(({ all }) => !all).flatMap((country) => country.units);
  return overlaps.parts([
    ...(whole.length === 0
      ? []
      : [open ? overlaps.anyRegion(named(whole)) : overlaps.wholeCountries(named(whole))]),
    ...(asSuch.length === 0 ? [] : [overlaps.countryAsSuch(named(asSuch))]),
    ...(units.length === 0
      ? []
      : [overlaps.units(units.map((unit) => isolated(words.areas.of(unit))))]),
  ]);
}
