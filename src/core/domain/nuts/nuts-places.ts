import type { AreaId } from '../area.ts';
import { MIXED_GROUPS, MOVED_REGIONS } from './moved-regions.ts';
import { nutsChildren } from './nuts-codes.ts';

/** A place of the atlas that a NUTS code means, or of which it means a part. */
export interface NutsPlace {
  readonly area: AreaId;
  readonly isWhole: boolean;
}

/** What a NUTS code means here. */
export interface NutsReading {
  /** Whole countries and units that make up its region; or the one that it lies in. */
  readonly places: readonly NutsPlace[];
  /** The version of 2021 hasn't got the code. */
  readonly isOld: boolean;
}

/** Gives what a code (`SE23`, without `nuts:`) means; null for one that no version has. */
export type NutsLookup = (code: string) => NutsReading | null;

/** A unit with its codes of 2021, joined by `+` where it is several regions. */
export interface CodedUnit {
  readonly id: AreaId;
  readonly country: AreaId;
  readonly nuts?: string;
}

/** Countries that the EU codes otherwise than ISO 3166. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['EL', 'GR'],
  ['UK', 'GB'],
]);

/** A country, and up to three characters more. */
const FORM = /^[A-Z]{2}[\dA-Z]{0,3}$/;

/** Mount Athos lies in EL52 and is no region of its own: it isn't meant by anything smaller. */
const WITHIN_ANOTHER: ReadonlySet<string> = new Set(['GR-69']);

/** The mainland of Portugal: its districts are no regions, and can be named together alone. */
const MAINLAND = { code: 'PT1', country: 'PT', islands: ['PT-20', 'PT-30'] } as const;

/** The lookup for the units of the atlas. `findCountry` gives the area of an ISO code. */
export function createNutsLookup(
  units: readonly CodedUnit[],
  findCountry: (code: string) => AreaId | null,
): NutsLookup {
  const coded = units.map(({ id, country, nuts = '' }) => ({
    id,
    country,
    codes: nuts === '' ? [] : nuts.split('+'),
  }));

  function lookUp(written: string): NutsReading | null {
    const code = written.replace(/^GR/, 'EL');
    if (!FORM.test(code) || !isKnown(code)) return null;
    const places = placesOf(code);
    return places.length === 0
      ? null
      : { places, isOld: written !== code || movedFrom(code) !== null };
  }

  function placesOf(code: string): readonly NutsPlace[] {
    const group = MIXED_GROUPS[code];
    if (group !== undefined) return joined(group.flatMap(placesOf));
    const moved = movedFrom(code);
    if (moved !== null) {
      const { to, part = false } = moved.region;
      const places = joined(to.flatMap(placesOf));
      return part || moved.code !== code
        ? places.map(({ area }) => ({ area, isWhole: false }))
        : places;
    }
    return presentPlaces(wholeOf(code));
  }

  /** A code of 2021 that isn't the only one within another. */
  function presentPlaces(code: string): readonly NutsPlace[] {
    const iso = COUNTRIES.get(code.slice(0, 2)) ?? code.slice(0, 2);
    const country = findCountry(iso);
    if (country === null) return [];
    const own = coded.filter((unit) => unit.country === country);
    if (code.length === 2) return [{ area: country, isWhole: true }];
    if (code === MAINLAND.code)
      return own
        .filter(({ id }) => !MAINLAND.islands.some((island) => island === id))
        .map(({ id }) => ({ area: id, isWhole: true }));
    const inside = own.filter(
      ({ codes }) => codes.length > 0 && codes.every((one) => one.startsWith(code)),
    );
    if (
      inside.length > 0 &&
      isCovered(
        code,
        own.flatMap(({ codes }) => codes),
      )
    )
      return inside.map(({ id }) => ({ area: id, isWhole: true }));
    const around = own.filter(
      ({ id, codes }) => !WITHIN_ANOTHER.has(id) && codes.some((one) => code.startsWith(one)),
    );
    return (around.length > 0 ? around.map(({ id }) => id) : [country]).map((area) => ({
      area,
      isWhole: false,
    }));
  }

  return lookUp;
}

const isKnown = (code: string): boolean => {
  const children = nutsChildren();
  return (
    Object.hasOwn(MOVED_REGIONS, code) ||
    Object.hasOwn(MIXED_GROUPS, code) ||
    children.has(code) ||
    children.get(code.slice(0, -1))?.has(code) === true
  );
};

/** The longest code that moved and that this one is or begins with; null where none did. */
function movedFrom(
  code: string,
): { readonly code: string; readonly region: (typeof MOVED_REGIONS)[string] } | null {
  for (let length = code.length; length > 2; length -= 1) {
    const region = MOVED_REGIONS[code.slice(0, length)];
    if (region !== undefined) return { code: code.slice(0, length), region };
  }
  return Object.hasOwn(MIXED_GROUPS, code)
    ? { code, region: { to: MIXED_GROUPS[code] ?? [] } }
    : null;
}

/** Codes of 2021 directly within one. */
const presentChildren = (code: string): readonly string[] =>
  [...(nutsChildren().get(code) ?? [])].filter((child) => movedFrom(child) === null);

/** The largest region of the same land: `ES300` is `ES30` is `ES3`. */
function wholeOf(code: string): string {
  const parent = code.slice(0, -1);
  return parent.length >= 2 && presentChildren(parent).length === 1 ? wholeOf(parent) : code;
}

/**
 * Whether units make up all of a region: each of its smallest regions, or what that lies in, is one
 * of theirs.
 */
function isCovered(code: string, codes: readonly string[]): boolean {
  if (codes.some((one) => code.startsWith(one))) return true;
  const children = presentChildren(code);
  return children.length > 0 && children.every((child) => isCovered(child, codes));
}

/** Each place once, whole where it is meant as a whole by any. */
function joined(places: readonly NutsPlace[]): readonly NutsPlace[] {
  const whole = new Set(places.filter(({ isWhole }) => isWhole).map(({ area }) => area));
  return [...new Set(places.map(({ area }) => area))].map((area) => ({
    area,
    isWhole: whole.has(area),
  }));
}
