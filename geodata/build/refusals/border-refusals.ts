import type { Border } from '../borders.ts';
import type { Refusal } from './refusal.ts';

const MOST_CHANGE = 0.1;

/**
 * Pairs of countries whose border is gone or differs by more than 10 % from the length recorded for
 * it, in kilometres.
 */
export function borderRefusals(
  file: string,
  borders: Readonly<Record<string, Border>>,
  recordedKm: ReadonlyMap<string, number>,
): readonly Refusal[] {
  return [...recordedKm].flatMap(([feature, recorded]) => {
    const km = borders[feature]?.km ?? 0;
    if (Math.abs(km / recorded - 1) <= MOST_CHANGE) return [];
    return [
      {
        file,
        feature,
        message: `the common border is ${String(km)} km but was recorded as ${String(recorded)} km; find where the two countries no longer share vertices, or correct cross-border.csv`,
      },
    ];
  });
}
