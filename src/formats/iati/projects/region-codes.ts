import type { AreaId } from '../../../core/domain/area.ts';
import type { LocalText } from '../../../core/domain/text/text.ts';
import { regionGroup } from '../../places/region-groups.ts';

/** A group of countries, as an area of the dataset. */
export interface Group {
  /** Area reference: `area:dac-298`. */
  readonly id: string;
  readonly name: LocalText;
  readonly parts: readonly AreaId[];
}

/** Developing countries unspecified, states of former ones, and the world of the United Nations. */
const EVERYWHERE: ReadonlySet<string> = new Set(['998', '88', '001']);
const WORLD_NAMES: ReadonlySet<string> = new Set(['world', 'worldwide', 'global']);

/** Whether a code or a name of a country or region says no place in particular. */
export const isEverywhere = (code: string | undefined, name: string | undefined): boolean =>
  code === undefined ? WORLD_NAMES.has((name ?? '').toLowerCase()) : EVERYWHERE.has(code);

/** Vocabularies of regions, by IATI's codes; without one a code is of the DAC. */
const VOCABULARIES: ReadonlyMap<string, 'dac' | 'un'> = new Map([
  ['1', 'dac'],
  ['2', 'un'],
]);

/** The group that a code of a region means; null for one that isn't known. */
export function groupOf(code: string, vocabulary: string | undefined): Group | null {
  const known = VOCABULARIES.get(vocabulary ?? '1');
  const region = known === undefined ? null : regionGroup(code, known);
  return region === null
    ? null
    : { id: `area:${known ?? ''}-${code.toLowerCase()}`, name: region.name, parts: region.members };
}
