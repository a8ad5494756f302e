import type { AreaId } from '../domain/area.ts';
import type { Gazetteer } from '../domain/gazetteer.ts';
import type { NamedWays } from '../domain/ways/reach-ways.ts';

/** The places that a matrix counts at, by their positions, and what else it counts. */
export interface PlaceRows {
  /** Leaves that anything reaches, in the order of the gazetteer: the first positions. */
  readonly leaves: readonly AreaId[];
  /** These, the countries that the data are about, and the areas that they name. */
  readonly places: readonly AreaId[];
  readonly rowOf: ReadonlyMap<AreaId, number>;
  /** Positions of cross-border areas, where only those projects count that name the area itself. */
  readonly naming: ReadonlyMap<AreaId, number>;
  /**
   * For each position that of what all leaves of its country have in common, which is counted once
   * for all of them, behind all others; −1 for none.
   */
  readonly shares: Int32Array;
}

export function placeRows(ways: NamedWays, gazetteer: Gazetteer): PlaceRows {
  const leaves = gazetteer.leaves.filter((leaf) => ways.touching(leaf).length > 0);
  const places = [...new Set([...leaves, ...ways.countries, ...ways.namedAreas])];
  const byCountry = new Map<AreaId, number[]>();
  for (const [row, leaf] of leaves.entries()) {
    const country = gazetteer.countryOf(leaf);
    if (country === null) continue;
    const rows = byCountry.get(country) ?? [];
    rows.push(row);
    byCountry.set(country, rows);
  }
  const sharing = [...byCountry.values()].filter((rows) => rows.length > 1);
  const borders = ways.namedAreas.filter((area) => gazetteer.area(area).kind === 'cross-border');
  const further = places.length + borders.length;
  const shares = new Int32Array(further + sharing.length).fill(-1);
  for (const [position, rows] of sharing.entries())
    for (const row of rows) shares[row] = further + position;
  return {
    leaves,
    places,
    rowOf: new Map(places.map((place, row) => [place, row])),
    naming: new Map(borders.map((area, position) => [area, places.length + position])),
    shares,
  };
}
