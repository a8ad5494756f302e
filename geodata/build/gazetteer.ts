/**
 * The gazetteer: what names and frames a place without its geometry. Absent keys are unknown or
 * false.
 */
import { byId } from './area-feature.ts';
import { crossingBoxes } from './crossing-boxes.ts';
import { cell, numberCell, type CsvRow } from './csv.ts';
import { SAME_AREA, SAME_COUNTRY } from './leaves.ts';
import type { Raw } from './raw.ts';

interface Entry {
  readonly id: string;
  readonly kind: 'country' | 'unit';
  readonly name: string;
  /** Country of a unit. */
  readonly country?: string;
  /**
   * The unit that is the same territory as this country, or the country as this unit: GF, FR-973.
   */
  readonly same?: string;
  /** ISO 3166-1 alpha-3. */
  readonly iso3?: string;
}

/**
 * Text of `areas.json`: an area a line in the order of the ids, then the retired codes with the
 * code that replaced each, then the regions.
 */
export function gazetteerText(raw: Raw): string {
  const crossing = crossingBoxes(raw.topology);
  const entries: Entry[] = [
    ...raw.countries.map((row) => countryEntry(row, crossing)),
    ...raw.units.map((row) => unitEntry(row)),
  ];
  const names = furtherNames(raw);
  const known = new Set(entries.map(({ id }) => id));
  const unknown = [...names.keys()].filter((id) => !known.has(id));
  if (unknown.length > 0) throw new Error(`names.csv: no area has the id ${unknown.join(', ')}`);
  const areas = entries
    .toSorted(byId)
    .map((entry) => JSON.stringify({ ...entry, ...names.get(entry.id) }));
  const aliases = raw.aliases
    .map((row) => `${JSON.stringify(cell(row, 'code'))}:${JSON.stringify(cell(row, 'now'))}`)
    .toSorted();
  const { units: _, ...regions } = raw.regions;
  return `{"areas":[\n${areas.join(',\n')}\n],\n"aliases":{\n${aliases.join(',\n')}\n},\n"regions":${JSON.stringify(regions)}}\n`;
}

function countryEntry(row: CsvRow, crossing: ReturnType<typeof crossingBoxes>): Entry {
  const id = cell(row, 'id');
  const same = SAME_AREA.get(id);
  return {
    id,
    kind: 'country',
    name: cell(row, 'name_en'),
    ...textOf('iso3', row, 'iso3'),
    ...textOf('part', row, 'part_of'),
    ...(same === undefined ? {} : { same }),
    ...frameOf(row, crossing.get(id)),
    ...flagOf('outermost', row, 'outermost'),
    ...textOf('continent', row, 'continent'),
  };
}

function unitEntry(row: CsvRow): Entry {
  const id = cell(row, 'id');
  const country = cell(row, 'country');
  const same = SAME_COUNTRY.get(id);
  return {
    id,
    kind: 'unit',
    country,
    name: cell(row, 'name'),
    ...(same === undefined ? {} : { same }),
    ...textOf('nuts', row, 'nuts'),
    ...frameOf(row),
    ...flagOf('outermost', row, 'outermost'),
  };
}

/**
 * Box of the main parts and label point in degrees; area in square kilometres, whole ones from 100
 * on.
 */
function frameOf(
  row: CsvRow,
  crossing?: readonly number[],
): {
  readonly bbox: readonly number[];
  readonly label: readonly number[];
  readonly areaKm2: number;
} {
  const numbers = (...columns: readonly string[]): readonly number[] =>
    columns.map((column) => numberCell(row, column));
  const areaKm2 = numberCell(row, 'area_km2');
  return {
    bbox: crossing ?? numbers('w', 's', 'e', 'n'),
    label: numbers('label_lon', 'label_lat'),
    areaKm2: areaKm2 < 100 ? areaKm2 : Math.round(areaKm2),
  };
}

/** `name`: called so too; `former`: called so once; `part`: a known part of it. */
const NAME_KEYS: Readonly<Record<string, string>> = {
  name: 'names',
  former: 'former',
  part: 'holds',
};

/**
 * The further names of places by id, in the order of `names.csv`; of units first the name after ISO
 * 3166-2. Throws for a kind that there isn't.
 */
function furtherNames({
  names,
  units,
}: Raw): ReadonlyMap<string, Readonly<Record<string, readonly string[]>>> {
  const further = new Map<string, Record<string, readonly string[]>>();
  for (const row of units) {
    const [name, iso] = [cell(row, 'name'), cell(row, 'name_iso')];
    if (iso !== name && iso !== '') further.set(cell(row, 'id'), { names: [iso] });
  }
  for (const row of names) {
    const [id, key] = [cell(row, 'id'), NAME_KEYS[cell(row, 'kind')]];
    if (key === undefined)
      throw new Error(
        `names.csv: ${id} has names of the kind «${cell(row, 'kind')}», which is none`,
      );
    const known = further.get(id) ?? {};
    further.set(id, {
      ...known,
      [key]: [...(known[key] ?? []), ...cell(row, 'names').split(' | ')],
    });
  }
  return further;
}

/** All that `areas.json` says of the names of places, by id. */
export function knownNames(raw: Raw): ReadonlyMap<string, readonly string[]> {
  const further = furtherNames(raw);
  const shown = [
    ...raw.countries.map((row) => [cell(row, 'id'), cell(row, 'name_en')] as const),
    ...raw.units.map((row) => [cell(row, 'id'), cell(row, 'name')] as const),
  ];
  return new Map(
    shown.map(([id, name]) => [id, [name, ...Object.values(further.get(id) ?? {}).flat()]]),
  );
}

const textOf = (key: string, row: CsvRow, column: string): Readonly<Record<string, string>> =>
  cell(row, column) === '' ? {} : { [key]: cell(row, column) };

const flagOf = (key: string, row: CsvRow, column: string): Readonly<Record<string, true>> =>
  cell(row, column) === '1' ? { [key]: true } : {};
