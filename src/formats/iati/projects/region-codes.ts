import type { AreaId } from '../../../core/domain/area.ts';

/** What a code of a region means: a group of countries, or no place in particular. */
export type RegionReading =
  | {
      readonly kind: 'group';
      /** Area reference in the dataset: `area:` and small letters. */
      readonly id: string;
      readonly name: string;
      readonly parts: readonly AreaId[];
    }
  | { readonly kind: 'everywhere' };

/** Null for a code that isn't known. `vocabulary`: 1 DAC (or absent), 2 United Nations, 99 own. */
export type RegionLookup = (vocabulary: string, code: string) => RegionReading | null;

/** Developing countries unspecified, bilateral unspecified, and the world of the United Nations. */
const EVERYWHERE: ReadonlySet<string> = new Set(['998', '88', '001']);
const WORLD_NAMES: ReadonlySet<string> = new Set(['world', 'worldwide', 'global']);

/** Whether a code or a name of a country or region says no place in particular. */
export const isEverywhere = (code: string | undefined, name: string | undefined): boolean =>
  code === undefined ? WORLD_NAMES.has((name ?? '').toLowerCase()) : EVERYWHERE.has(code);

/** Knows no groups yet: a table of them comes in its place. */
export const NO_REGIONS: RegionLookup = (_vocabulary, code) =>
  isEverywhere(code, undefined) ? { kind: 'everywhere' } : null;
