import type { AreaFeature } from '../area-feature.ts';
import type { Refusal } from './refusal.ts';

/**
 * Own areas of the data, with codes that can't become ISO codes: Akrotiri and Dhekelia, and the
 * undetermined boundary in the Andes.
 */
const OWN_IDS: ReadonlySet<string> = new Set(['_SBA', '_SPI']);

/** Codes of cross-border areas (`COxEC`) and of own regions (`area:bogota`). */
const OWN_PATTERN = /^([A-Z]{2}x[A-Z]{2}|area:[a-z0-9-]+)$/;

/** Ids that come twice. */
export function duplicateRefusals(
  file: string,
  features: readonly AreaFeature[],
): readonly Refusal[] {
  const seen = new Set<string>();
  const twice = new Set(
    features.map(({ id }) => id).filter((id) => seen.size === seen.add(id).size),
  );
  return [...twice].map((feature) => ({
    file,
    feature,
    message: 'two features have this id; give each area its own code, or merge the two',
  }));
}

/**
 * Ids that are neither in `known` (ISO 3166-1 and 3166-2, as checked in countries.csv and
 * units.csv) nor own ids.
 */
export function unknownIdRefusals(
  file: string,
  features: readonly AreaFeature[],
  known: ReadonlySet<string>,
): readonly Refusal[] {
  return features
    .filter(({ id }) => !known.has(id) && !OWN_IDS.has(id) && !OWN_PATTERN.test(id))
    .map(({ id }) => ({
      file,
      feature: id,
      message:
        'the id is neither an ISO 3166 code nor an own id; use the current code, or add it to countries.csv or units.csv, and to aliases.csv if it was retired',
    }));
}
