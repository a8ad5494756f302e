import {
  areaId,
  CONTINENTS,
  type Area,
  type AreaId,
  type Bbox,
  type FurtherNames,
  type Position,
} from './area.ts';
import type { Regions } from './regions.ts';
import { createUnion, unionPlace, type Union } from './union.ts';

/** A place as `geodata/areas.json` lists it. */
interface GazetteerEntry {
  readonly id: string;
  readonly kind: 'country' | 'unit';
  readonly name: string;
  readonly country?: string;
  readonly part?: string;
  /** Code of a unit in the NUTS of 2021; two joined by `+` where it is two regions. */
  readonly nuts?: string;
  /**
   * The same land under its other code: French Guiana is the country GF and the unit FR-973. The
   * unit is the leaf.
   */
  readonly same?: string;
  readonly bbox: Bbox;
  readonly label: Position;
  readonly areaKm2: number;
  readonly continent?: string;
  /** ISO 3166-1 alpha-3. */
  readonly iso3?: string;
  readonly names?: readonly string[];
  readonly former?: readonly string[];
  readonly holds?: readonly string[];
}

/**
 * The geodata without geometry: places, retired codes, and the units on both sides of every border.
 */
export interface GazetteerData {
  readonly areas: readonly GazetteerEntry[];
  readonly aliases: Readonly<Record<string, string>>;
  readonly regions: Regions;
  readonly borders: Readonly<
    Record<string, { readonly parts: readonly string[]; readonly km: number }>
  >;
}

/** What one file of it holds: all but the borders. */
export type Places = Omit<GazetteerData, 'borders'>;

/** The places of the data by id: countries made of their units, then unions that are places. */
export function placesOf({ areas: entries, aliases, regions }: Places): {
  readonly places: Map<AreaId, Area>;
  readonly unions: readonly Union[];
} {
  const retired = retiredCodes(aliases);
  const places = new Map(
    entries.map((entry) => [areaId(entry.id), placeOf(entry, retired.get(entry.id) ?? [])]),
  );
  const units = groupedByCountry(places);
  for (const [country, parts] of units) {
    const place = places.get(country);
    if (place !== undefined)
      places.set(country, { ...place, parts: parts.map((part) => ({ area: part.id })) });
  }
  for (const { id, kind, same } of entries) {
    const place = places.get(areaId(id));
    if (kind === 'country' && same !== undefined && place !== undefined)
      places.set(place.id, { ...place, parts: [{ area: areaId(same) }] });
  }
  const countries = [...places.values()].filter(({ kind }) => kind === 'country');
  const states = new Set(
    countries.filter(({ partOf }) => partOf === undefined).map(({ id }) => id),
  );
  const unions = regions.unions.map((entry) => {
    const union = createUnion(entry, (area) => states.has(area));
    const place = unionPlace(entry, union, countries);
    if (place !== null) places.set(place.id, place);
    return union;
  });
  return { places, unions };
}

/** The codes that lead to a place, by its id. */
function retiredCodes(aliases: GazetteerData['aliases']): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, now] of Object.entries(aliases))
    codes.set(now, [...(codes.get(now) ?? []), code]);
  return codes;
}

/** Units by country, in the order of their names. */
function groupedByCountry(places: ReadonlyMap<AreaId, Area>): ReadonlyMap<AreaId, readonly Area[]> {
  const units = new Map<AreaId, Area[]>();
  for (const place of [...places.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))) {
    if (place.country === undefined) continue;
    const siblings = units.get(place.country);
    if (siblings === undefined) units.set(place.country, [place]);
    else siblings.push(place);
  }
  return units;
}

function placeOf(entry: GazetteerEntry, retired: readonly string[]): Area {
  const { id, kind, name, bbox, label, areaKm2, country, part } = entry;
  const continent = CONTINENTS.find((each) => each === entry.continent);
  return {
    id: areaId(id),
    kind,
    name,
    parts: [],
    bbox,
    label,
    areaKm2,
    ...(country === undefined ? {} : { country: areaId(country) }),
    ...(part === undefined ? {} : { partOf: areaId(part) }),
    ...(continent === undefined ? {} : { continent }),
    also: furtherNames(entry, retired),
  };
}

const furtherNames = (
  { iso3, nuts, names = [], former = [], holds = [] }: GazetteerEntry,
  retired: readonly string[],
): FurtherNames => ({
  codes: [...(iso3 === undefined ? [] : [iso3]), ...(nuts?.split('+') ?? []), ...retired],
  names,
  former,
  holds,
});
