import type { Bbox } from '../domain/area.ts';
import { dropped, readable, type Parsed } from './url-notices.ts';
import type { LinkContext, MapFrame } from './view-state.ts';

/**
 * The frame of the map as a box in degrees, `west,south,east,north` (RFC 7946 §5). A box that
 * crosses 180° has its west greater than its east (RFC 7946 §5.2), so that a reader who pans into
 * the Pacific can share that too.
 */

/** Decimals of a degree in a link: 0.0001° is 11 m at the equator. */
const MOST_DECIMALS = 4;

/**
 * Reads a named extent that the data offer, or four numbers; more than 4 decimals are rounded to 4,
 * fewer stay as written.
 */
export function parseFrame(text: string, { extents, isExtent }: LinkContext): Parsed<MapFrame> {
  if (isExtent(text)) {
    return extents.includes(text)
      ? readable({ kind: 'extent', name: text })
      : dropped({ reason: 'unknown-extent', offered: extents });
  }
  const numbers = text.split(',', 5).map(parseDegrees);
  const [west, south, east, north] = numbers;
  if (
    west === undefined ||
    south === undefined ||
    east === undefined ||
    north === undefined ||
    numbers.length > 4
  ) {
    return dropped({ reason: 'unreadable' });
  }
  if (numbers.some(Number.isNaN)) return dropped({ reason: 'unreadable' });
  if (Math.abs(west) > 180 || Math.abs(east) > 180 || Math.abs(south) > 90 || Math.abs(north) > 90)
    return dropped({ reason: 'off-the-globe' });
  if (south >= north || widthOf(west, east) === 0) return dropped({ reason: 'not-a-box' });
  return readable({ kind: 'bounds', bounds: [west, south, east, north] });
}

/** Writes a frame; null while it follows the selection. */
export function formatFrame(frame: MapFrame | null): string | null {
  if (frame === null) return null;
  return frame.kind === 'extent' ? frame.name : frame.bounds.join(',');
}

/**
 * The box of what a map shows as a link can carry it: at most 4 decimals and no more than half a
 * pixel at this zoom needs, longitudes brought into ±180 (a map may count on past them), latitudes
 * cut at the poles, at least one step wide and high. Throws a RangeError for numbers that aren't
 * finite.
 */
export function frameBounds(bounds: Bbox, zoom = Number.POSITIVE_INFINITY): Bbox {
  if (!bounds.every(Number.isFinite)) throw new RangeError(`no such frame: ${bounds.join(',')}`);
  const decimals = decimalsAt(zoom);
  const rounded = bounds.map((degrees) => roundTo(degrees, decimals));
  const [west = 0, south = 0, east = 0, north = 0] = rounded;
  const longitudes: Range =
    east - west >= 360 ? [-180, 180] : [wrap(west, decimals), wrap(east, decimals)];
  const latitudes: Range = [Math.min(Math.max(south, -90), 90), Math.min(north, 90)];
  const [w, e] = widthOf(...longitudes) === 0 ? stepWide(longitudes[0], 180, decimals) : longitudes;
  const [s, n] = latitudes[0] < latitudes[1] ? latitudes : stepWide(latitudes[0], 90, decimals);
  return [w, s, e, n];
}

/**
 * Decimals that tell half a pixel apart: the world is 512 · 2^zoom pixels wide, so a pixel is 360 /
 * (512 · 2^zoom) degrees (the equation of maplibre/maplibre-gl-js:src/ui/hash.ts).
 */
function decimalsAt(zoom: number): number {
  const decimals = Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
  return Math.min(Math.max(decimals, 0), MOST_DECIMALS);
}

/** Degrees in plain digits, rounded to 4 decimals; NaN for anything else, exponents too. */
const parseDegrees = (text: string): number =>
  /^-?\d+(?:\.\d+)?$/.test(text) ? roundTo(Number(text), MOST_DECIMALS) : Number.NaN;

/** Degrees from west to east, 0 for a box without width; 180 and −180 are one meridian. */
const widthOf = (west: number, east: number): number =>
  west > east ? east - west + 360 : east - west;

/** Adding 0 turns −0 into 0, which a link would write the same. */
const roundTo = (degrees: number, decimals: number): number =>
  Math.round(degrees * 10 ** decimals) / 10 ** decimals + 0;

const wrap = (longitude: number, decimals: number): number =>
  Math.abs(longitude) <= 180
    ? longitude
    : roundTo(((((longitude + 180) % 360) + 360) % 360) - 180, decimals);

type Range = readonly [low: number, high: number];

const stepWide = (low: number, highest: number, decimals: number): Range => {
  const step = 10 ** -decimals;
  return low < highest
    ? [low, roundTo(low + step, decimals)]
    : [roundTo(highest - step, decimals), highest];
};
