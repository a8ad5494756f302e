/**
 * Regions of the world by the codes that lists of projects name them with. Members come from the
 * containment of territories in CLDR, which is that of the United Nations (M49).
 */
import cldr from 'cldr-core/supplemental/territoryContainment.json' with { type: 'json' };
import { cell, listCell, type CsvRow } from './csv.ts';
import type { Raw } from './raw.ts';

const CONTAINMENT: Readonly<Record<string, { readonly _contains: readonly string[] }>> =
  cldr.supplemental.territoryContainment;

/**
 * Text of `region-groups.json`: by vocabulary and code the names and the members, a region a line.
 * Throws where the table names a region or a country that there isn't, or a region has no member.
 */
export function regionGroupsText({ regionGroups, countries }: Raw): string {
  const known = new Set(countries.map((row) => cell(row, 'id')));
  const rows = new Map(regionGroups.map((row) => [idOf(row), row]));

  /** The countries of a code of CLDR, of a country, or of another row of the table. */
  function countriesIn(code: string): readonly string[] {
    const row = rows.get(code);
    if (row !== undefined) return membersOf(row);
    const parts = CONTAINMENT[code]?._contains;
    if (parts !== undefined) return parts.flatMap(countriesIn);
    if (known.has(code)) return [code];
    if (/^[A-Z]{2}$/.test(code)) return [];
    throw new Error(`region-groups.csv: «${code}» is no region and no country`);
  }

  function membersOf(row: CsvRow): readonly string[] {
    const held = new Set(listCell(row, 'holds').flatMap(countriesIn));
    const without = new Set(listCell(row, 'without'));
    for (const code of without) {
      if (!held.has(code) && known.has(code))
        throw new Error(`region-groups.csv: ${idOf(row)} leaves out ${code}, which isn’t in it`);
    }
    const members = [...held].filter((code) => !without.has(code)).toSorted();
    if (members.length === 0) throw new Error(`region-groups.csv: ${idOf(row)} has no member`);
    return members;
  }

  const vocabularies = [...new Set(regionGroups.map((row) => cell(row, 'vocabulary')))];
  const texts = vocabularies.map((vocabulary) => {
    const lines = regionGroups
      .filter((row) => cell(row, 'vocabulary') === vocabulary)
      .map((row) => {
        const name = { en: cell(row, 'name_en'), fr: cell(row, 'name_fr') };
        return `${JSON.stringify(cell(row, 'code'))}:${JSON.stringify({ name, members: membersOf(row) })}`;
      });
    return `${JSON.stringify(vocabulary)}:{\n${lines.join(',\n')}\n}`;
  });
  return `{${texts.join(',\n')}}\n`;
}

const idOf = (row: CsvRow): string => `${cell(row, 'vocabulary')}:${cell(row, 'code')}`;
