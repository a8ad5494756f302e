import type { AreaId, Position } from '../../../core/domain/area.ts';
import { holdsLongitude } from '../../../core/domain/longitudes.ts';
import type { AreaLookup } from '../../format.ts';
import type { RawLocation } from '../raw/raw-activity.ts';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const LATITUDE_MOST = 90;
const LONGITUDE_MOST = 180;

/**
 * A position as IATI writes it: latitude, longitude, perhaps a height. Null for any other text and
 * for one that is none on Earth.
 */
export function positionOf(written: string): Position | null {
  const numbers = written.trim().split(/\s+/);
  if (numbers.length < 2 || numbers.length > 3 || !numbers.every((text) => NUMBER.test(text)))
    return null;
  const [latitude = Number.NaN, longitude = Number.NaN] = numbers.map(Number);
  return Math.abs(latitude) <= LATITUDE_MOST && Math.abs(longitude) <= LONGITUDE_MOST
    ? [longitude, latitude]
    : null;
}

/**
 * Position of which the numbers are swapped, or are no position at all: as numbers where they are
 * such, for the checker to tell.
 */
export function pointValue(written: string): Position | string {
  const position = positionOf(written);
  if (position !== null) return position;
  const [first = '', second = '', ...more] = written.trim().split(/\s+/);
  return more.length === 0 && NUMBER.test(first) && NUMBER.test(second)
    ? [Number(second), Number(first)]
    : written;
}

export const isNowhere = ([longitude, latitude]: Position): boolean =>
  longitude === 0 && latitude === 0;

/** Whether the box of an area holds a point. */
export function boxHolds(
  area: AreaId,
  [longitude, latitude]: Position,
  areas: AreaLookup,
): boolean {
  const [west, south, east, north] = areas.bboxOf(area);
  return holdsLongitude([west, east], longitude) && latitude >= south && latitude <= north;
}

/** Administrative regions of the first level may be named; a place of any other kind bears its name too. */
const ADMINISTRATIVE = '1';

/**
 * The first-level unit that a location is: by a code of its administrative units, or by its name
 * where it is an administrative region. Of one of `countries`; of any where there are none.
 */
export function unitOf(
  { codes, name, locationClass }: RawLocation,
  countries: readonly AreaId[],
  areas: AreaLookup,
): AreaId | null {
  for (const code of codes) {
    const unit = unitByCode(code, areas);
    const country = unit === null ? null : countryOfUnit(unit, areas);
    if (country !== null && (countries.length === 0 || countries.includes(country))) return unit;
  }
  if (locationClass !== ADMINISTRATIVE || name === undefined) return null;
  for (const country of countries) {
    const reading = areas.readUnitName(name, country);
    if (reading.kind === 'exact') return reading.area.area;
  }
  return null;
}

function unitByCode(code: string, areas: AreaLookup): AreaId | null {
  // Numbers are codes of other lists: GeoNames, GAUL.
  if (!/^[A-Za-z]{2}/.test(code)) return null;
  const reading = areas.readCode(code);
  const [place] = reading?.places ?? [];
  return reading?.places.length === 1 && place?.isWhole === true && place.area.length > 2
    ? place.area
    : null;
}

export const countryOfUnit = (unit: AreaId, areas: AreaLookup): AreaId | null =>
  areas.findArea(unit.slice(0, 2));
