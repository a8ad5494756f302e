import type { AreaFeature } from '../area-feature.ts';
import type { Border } from '../borders.ts';
import type { Refusal } from './refusal.ts';

/**
 * Groups with parts that don't exist, and cross-border areas of countries without a common border.
 */
export function groupRefusals(
  file: string,
  groups: readonly AreaFeature[],
  borders: Readonly<Record<string, Border>>,
  known: ReadonlySet<string>,
): readonly Refusal[] {
  return groups.flatMap(({ id, properties }) => {
    const missing = [
      ...partsIn(properties['parts']),
      ...partsIn(properties['partsDeclared']),
    ].filter((part) => !known.has(part));
    const refusals = [...new Set(missing)].map((part): Refusal => ({
      file,
      feature: id,
      message: `its part ${part} does not exist; correct the code in cross-border.csv or groups.csv`,
    }));
    if (properties['kind'] === 'cross-border' && borders[id] === undefined) {
      refusals.push({
        file,
        feature: id,
        message:
          'the two countries have no common border; a cross-border area needs one of at least 1 km, and its id the codes in alphabetical order',
      });
    }
    return refusals;
  });
}

const partsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];
