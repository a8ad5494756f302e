import type { AreaId } from '../core/domain/area.ts';
import type { Gazetteer } from '../core/domain/gazetteer.ts';
import type { GazetteerData } from '../core/domain/gazetteer-data.ts';
import type { AreaLookup, CodeReading, NearArea } from './format.ts';
import { comparableName, nameDistance, readName } from './nearest-name.ts';

/** The languages whose names of countries are understood, whatever language the page speaks. */
const NAME_LANGUAGES = ['en', 'es', 'pt', 'fr'];

/** How many areas `nearestAreas` gives at most: more than a reader can choose from. */
const MOST_CANDIDATES = 5;

interface IndexedName {
  readonly area: AreaId;
  readonly name: string;
  readonly comparable: string;
}

/**
 * The lookup of the atlas's own geodata. Names are gathered at the first question for one, in a few
 * milliseconds.
 */
export function createAreaLookup(
  gazetteer: Gazetteer,
  data: Pick<GazetteerData, 'areas'>,
): AreaLookup {
  let index: { countries: readonly IndexedName[]; exact: readonly IndexedName[] } | null = null;
  const names = (): NonNullable<typeof index> => {
    index ??= { countries: countryNames(gazetteer, data), exact: exactNames(gazetteer, data) };
    return index;
  };
  const answers = new Map<string, readonly NearArea[]>();
  const nearestTo = (text: string): readonly NearArea[] => {
    const sought = comparableName(text);
    // A list repeats its mistakes: each is compared with the thousand names once.
    const answer = answers.get(sought) ?? (sought === '' ? [] : nearestAreas(sought, names()));
    answers.set(sought, answer);
    return answer;
  };
  return {
    findArea: gazetteer.find,
    nuts: gazetteer.nuts,
    bboxOf: (area) => gazetteer.area(area).bbox,
    readCode: (code) => readCode(code, gazetteer),
    readName: (name) => readName(name, nearestTo(name)),
    readUnitName: (name, country) =>
      readName(
        name,
        nearestTo(name).filter(
          ({ area }) => area !== country && gazetteer.countryOf(area) === country,
        ),
      ),
  };
}

function readCode(code: string, { find, nuts }: Gazetteer): CodeReading | null {
  const written = code.trim().toUpperCase();
  const area = find(written);
  if (area !== null)
    return { places: [{ area, isWhole: true }], as: area === code ? 'id' : 'code' };
  const reading = nuts(written);
  if (reading !== null) return { places: reading.places, as: reading.isOld ? 'old' : 'code' };
  const country = find(written.slice(0, 2));
  return country === null ? null : { places: [{ area: country, isWhole: false }], as: 'unknown' };
}

function nearestAreas(
  sought: string,
  {
    countries,
    exact,
  }: { readonly countries: readonly IndexedName[]; readonly exact: readonly IndexedName[] },
): readonly NearArea[] {
  const nearCountries = nearest(countries, (name) => nameDistance(sought, name));
  // These only letter by letter: there are too many of them to be told apart by letters.
  const same =
    nearCountries[0]?.distance === 0
      ? []
      : nearest(exact, (name) => (name === sought ? 0 : Infinity)).filter(
          ({ distance }) => distance === 0,
        );
  return (same.length > 0 ? same : nearCountries).slice(0, MOST_CANDIDATES);
}

function nearest(
  names: readonly IndexedName[],
  distanceTo: (comparable: string) => number,
): readonly NearArea[] {
  const best = new Map<AreaId, NearArea>();
  for (const { area, name, comparable } of names) {
    const distance = distanceTo(comparable);
    if (distance < (best.get(area)?.distance ?? Infinity)) best.set(area, { area, name, distance });
  }
  return [...best.values()].toSorted((a, b) => a.distance - b.distance);
}

/** Names of countries in the data and in CLDR, in each language. */
function countryNames(
  gazetteer: Gazetteer,
  data: Pick<GazetteerData, 'areas'>,
): readonly IndexedName[] {
  const languages = NAME_LANGUAGES.map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  return data.areas.flatMap((entry) => {
    const area = entry.kind === 'country' ? gazetteer.find(entry.id) : null;
    if (area === null) return [];
    const translated = /^[A-Z]{2}$/.test(area) ? languages.map((names) => names.of(area)) : [];
    return [entry.name, ...translated]
      .filter((name) => name !== undefined)
      .map((name) => indexed(area, entry.name, name));
  });
}

/**
 * Names of units, and what else countries are or were called: further and former names, and their
 * codes of three letters.
 */
function exactNames(
  gazetteer: Gazetteer,
  data: Pick<GazetteerData, 'areas'>,
): readonly IndexedName[] {
  return data.areas.flatMap((entry) => {
    const area = gazetteer.find(entry.id);
    if (area === null) return [];
    const { iso3, names = [], former = [] } = entry;
    const written =
      entry.kind === 'unit'
        ? [entry.name]
        : [...names, ...former, ...(iso3 === undefined ? [] : [iso3])];
    return written.map((name) => indexed(area, entry.name, name));
  });
}

const indexed = (area: AreaId, name: string, written: string): IndexedName => ({
  area,
  name,
  comparable: comparableName(written),
});
