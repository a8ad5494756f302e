import {
  areaId,
  CONTINENTS,
  type Area,
  type AreaId,
  type Bbox,
  type FurtherNames,
  type Position,
} from './area.ts';
import { monthOf, type Month, type MonthInterval } from './month.ts';

/** A place as `geodata/areas.json` lists it. */
interface GazetteerEntry {
  readonly id: string;
  readonly kind: 'country' | 'unit';
  readonly name: string;
  readonly country?: string;
  readonly part?: string;
  /** Code of a unit in the NUTS of 2021; two joined by `+` where it is two regions. */
  readonly nuts?: string;
  /** The same land under its other code: French Guiana is the country GF and the unit FR-973. The unit is the leaf. */
  readonly same?: string;
  readonly bbox: Bbox;
  readonly label: Position;
  readonly areaKm2: number;
  /** Days of accession and of leaving, ISO 8601; the day of leaving is the last as a member. */
  readonly eu?: { readonly from: string; readonly until?: string };
  /** Spans of membership in CELAC, in the form of `eu`. */
  readonly celac?: readonly { readonly from: string; readonly until?: string }[];
  readonly latinAmerica?: boolean;
  readonly continent?: string;
  /** ISO 3166-1 alpha-3. */
  readonly iso3?: string;
  readonly names?: readonly string[];
  readonly former?: readonly string[];
  readonly holds?: readonly string[];
}

/** The geodata without geometry: places, retired codes, and the units on both sides of every border. */
export interface GazetteerData {
  readonly areas: readonly GazetteerEntry[];
  readonly aliases: Readonly<Record<string, string>>;
  readonly borders: Readonly<
    Record<string, { readonly parts: readonly string[]; readonly km: number }>
  >;
}

export const EU = areaId('EU');

/** The last month there can be: membership without an end. */
export const FOREVER = monthOf(9999, 12);

/** The places of the data by id: countries made of their units, and the EU. */
export function placesOf({
  areas: entries,
  aliases,
}: Pick<GazetteerData, 'areas' | 'aliases'>): Map<AreaId, Area> {
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
  places.set(EU, europeanUnion([...places.values()]));
  return places;
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

const monthOfDay = (day: string): Month =>
  monthOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

const spanOf = ({
  from,
  until,
}: {
  readonly from: string;
  readonly until?: string;
}): MonthInterval => ({
  first: monthOfDay(from),
  last: until === undefined ? FOREVER : monthOfDay(until),
});

function placeOf(entry: GazetteerEntry, retired: readonly string[]): Area {
  const { id, kind, name, bbox, label, areaKm2, country, part, latinAmerica, eu, celac } = entry;
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
    ...(latinAmerica === true ? { latinAmerica } : {}),
    ...(eu === undefined ? {} : { eu: spanOf(eu) }),
    ...(celac === undefined ? {} : { celac: celac.map((span) => spanOf(span)) }),
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

function europeanUnion(places: readonly Area[]): Area {
  const members = places.filter((place) => place.kind === 'country' && place.eu !== undefined);
  return {
    id: EU,
    kind: 'group',
    name: 'European Union',
    parts: members.map(({ id, eu }) =>
      eu === undefined ? { area: id } : { area: id, during: eu },
    ),
    // The continent: outermost regions are members but not where one looks for the EU.
    bbox: [-10.7, 34.5, 34.6, 70.1],
    label: [10, 50],
    areaKm2: members.reduce((sum, { areaKm2 }) => sum + areaKm2, 0),
    // Its abbreviation in Spanish, Portuguese and French.
    also: { codes: ['UE'], names: [], former: [], holds: [] },
  };
}
