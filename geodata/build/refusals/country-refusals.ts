/**
 * Units against their countries, at full detail: these find units drawn in the wrong place, slivers
 * and doubles.
 */
import { area, booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { AreaFeature } from '../area-feature.ts';
import { SAME_COUNTRY } from '../leaves.ts';
import type { Refusal } from './refusal.ts';

/** A country, and the state it belongs to if it is part of one. */
export interface CountryShape {
  readonly id: string;
  readonly part: string | null;
  readonly geometry: Polygon | MultiPolygon;
}

const MOST_DIFFERENCE = 0.005;

/**
 * Units whose `label` lies outside their `country`. A part of the country with a code of its own
 * counts as the country: French Guiana lies in GF, not in FR.
 */
export function labelRefusals(
  file: string,
  units: readonly AreaFeature[],
  countries: readonly CountryShape[],
): readonly Refusal[] {
  return units.flatMap(({ id, properties: { country, label } }) => {
    if (!Array.isArray(label) || typeof country !== 'string')
      return [{ file, feature: id, message: 'it has no label point or no country; add both' }];
    const within = countries.filter((each) => each.id === country || each.part === country);
    if (within.some(({ geometry }) => booleanPointInPolygon(label, geometry))) return [];
    return [
      {
        file,
        feature: id,
        message: `its label point ${label.join(', ')} lies outside ${country}; the unit is drawn in the wrong place, or its label or country is wrong`,
      },
    ];
  });
}

/**
 * Countries whose units together have another area than the country, by more than 0.5 %. Units that
 * are also a country (FR-973) are left out, as the shape of their state leaves them out.
 */
export function areaRefusals(
  file: string,
  units: readonly AreaFeature[],
  countries: readonly CountryShape[],
): readonly Refusal[] {
  return countries.flatMap(({ id, geometry }) => {
    const own = units.filter(
      (unit) => unit.properties['country'] === id && !SAME_COUNTRY.has(unit.id),
    );
    if (own.length === 0) return [];
    const whole = area(geometry);
    const sum = own.reduce(
      (total, unit) => total + (unit.geometry === null ? 0 : area(unit.geometry)),
      0,
    );
    const difference = sum / whole - 1;
    if (Math.abs(difference) <= MOST_DIFFERENCE) return [];
    const percent = `${(Math.abs(difference) * 100).toFixed(1)} %`;
    return [
      {
        file,
        feature: id,
        message: `its units are together ${percent} ${difference > 0 ? 'larger' : 'smaller'} than the country; look for doubled, missing or overlapping units`,
      },
    ];
  });
}
