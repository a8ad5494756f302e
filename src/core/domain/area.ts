import { smallestStretch } from './longitudes.ts';
import type { MonthInterval } from './month.ts';

declare const areaBrand: unique symbol;

/**
 * Reference of an area as links and datasets write it: `CO`, `CO-NAR`, `COxEC`, `EU`,
 * `area:bogota`.
 */
export type AreaId = string & { readonly [areaBrand]: true };

/**
 * Whether a text has the characters of an area reference; whether such an area exists, the
 * gazetteer knows.
 */
export const isAreaId = (text: string): text is AreaId => /^[\w:.~-]+$/.test(text);

/**
 * The reference that a text of our own data is. Throws a RangeError for a text that can be none.
 */
export function areaId(text: string): AreaId {
  if (!isAreaId(text)) throw new RangeError(`no reference of an area: ${text}`);
  return text;
}

/**
 * `[west, south, east, north]` in degrees, RFC 7946 §5; it crosses 180° where its west is greater
 * than its east (§5.2).
 */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** `[longitude, latitude]` in degrees, WGS 84 (RFC 7946 §3.1.1). */
export type Position = readonly [longitude: number, latitude: number];

/**
 * `country`: ISO 3166-1 (an outermost region with a code of its own is one too); `unit`: its first
 * level, ISO 3166-2; `cross-border`: the units on both sides of a border; `group`, `region`,
 * `shape`: own areas of a dataset, and unions of states.
 */
export type AreaKind = 'country' | 'unit' | 'cross-border' | 'group' | 'region' | 'shape';

export const CONTINENTS = [
  'Africa',
  'Asia',
  'Europe',
  'North America',
  'South America',
  'Oceania',
  'Antarctica',
  'Seven seas (open ocean)',
] as const;
export type Continent = (typeof CONTINENTS)[number];

/** A part of an area, and the months in which it is one where that changes (members of a union). */
export interface AreaPart {
  readonly area: AreaId;
  readonly during?: MonthInterval;
}

/** A place that can be named, framed and reached. */
export interface Area {
  readonly id: AreaId;
  readonly kind: AreaKind;
  /**
   * Name in the data: local for units, English for countries (the interface asks Intl for those).
   */
  readonly name: string;
  /** Country of a unit, or of a place that is known by a shape alone. */
  readonly country?: AreaId;
  /** State that an outermost region with a code of its own belongs to (French Guiana: FR). */
  readonly partOf?: AreaId;
  /** The areas it is made of, by rule; empty for units and for countries without units. */
  readonly parts: readonly AreaPart[];
  /** Box of its main parts: islets under 3 % of the largest part are left out. */
  readonly bbox: Bbox;
  /** A point well inside, for its label. */
  readonly label: Position;
  readonly areaKm2: number;
  /** Of a country, as Natural Earth has it. */
  readonly continent?: Continent;
  /** What else it is called, as far as the geodata know. */
  readonly also?: FurtherNames;
}

/** Names and codes of a place beside those that it goes by here. */
export interface FurtherNames {
  /**
   * ISO 3166-1 alpha-3, NUTS, and codes that lead to it: retired ones, and those of another style
   * (UK, EL).
   */
  readonly codes: readonly string[];
  /** Official, common and translated names. */
  readonly names: readonly string[];
  readonly former: readonly string[];
  /** Parts of it that have a name but no code here: England. */
  readonly holds: readonly string[];
}

/**
 * Reads the code of a pair of countries, `COxEC`, `CO x EC` or the other way round, to its two
 * codes in sorted order; null for anything else.
 */
export function parseBorder(reference: string): readonly [AreaId, AreaId] | null {
  const match = /^([A-Z]{2}) ?x ?([A-Z]{2})$/.exec(reference);
  if (match === null) return null;
  const [a = '', b = ''] = [match[1] ?? '', match[2] ?? ''].toSorted();
  return a === b ? null : [areaId(a), areaId(b)];
}

/** Code of the cross-border area of two countries: sorted, joined by `x`. */
export const formatBorder = ([a, b]: readonly [string, string]): AreaId =>
  areaId(a < b ? `${a}x${b}` : `${b}x${a}`);

/**
 * The smallest box round all of `boxes`, which must not be empty; across 180° where that is the
 * shorter way.
 */
export function unionBbox(boxes: readonly Bbox[]): Bbox {
  const [west, east] = smallestStretch(boxes.map((box) => [box[0], box[2]]));
  const south = boxes.reduce((least, box) => Math.min(least, box[1]), Number.POSITIVE_INFINITY);
  const north = boxes.reduce((most, box) => Math.max(most, box[3]), Number.NEGATIVE_INFINITY);
  return [west, south, east, north];
}
