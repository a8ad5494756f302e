import type { AreaId } from '../../core/domain/area.ts';
import type { NameReading, NearArea } from '../format.ts';
import { withoutGenericWords } from './generic-words.ts';
import type { AreasByKey, NameIndex } from './name-index.ts';
import { nameKey } from './name-key.ts';
import { createNearNames, type NearName } from './near-names.ts';

/** Reads names of places; the same words always mean the same. */
export interface NameReader {
  readonly readName: (name: string) => NameReading;
  readonly readUnitName: (name: string, country: AreaId) => NameReading;
}

/** How many areas a choice has at most: more than a reader can choose from. */
const MOST_CANDIDATES = 7;

const NONE: NameReading = { kind: 'none' };

/**
 * Only an exact name is taken. 30 pairs of different countries are within two letters of each other
 * (Austria, Australia), so that a near one is proposed only where the next is at least two letters
 * further. A list repeats its names: each is read once.
 */
export function createNameReader(index: NameIndex): NameReader {
  const near = createNearNames(index.countryNames);
  const nearUnits = remembered((country: AreaId) => createNearNames(index.unitsOf(country).all));
  const named = (area: AreaId, distance = 0): NearArea => ({
    area,
    name: index.shownName(area),
    distance,
  });

  /** One area is exact, several are a choice; null where there is none. */
  function exactly(areas: ReadonlySet<AreaId> | undefined): NameReading | null {
    const [first, ...others] = areas ?? [];
    if (first === undefined) return null;
    return others.length === 0
      ? { kind: 'exact', area: named(first) }
      : choice([first, ...others].map((area) => named(area)));
  }

  function partly(parts: AreasByKey, key: string): NameReading | null {
    const reading = exactly(parts.get(key));
    return reading?.kind === 'exact' ? { kind: 'within', area: reading.area } : reading;
  }

  function nearly(found: readonly NearName[]): NameReading {
    const areas = found.map(({ area, distance }) => named(area, distance));
    const [first, ...others] = areas;
    if (first === undefined) return NONE;
    return others.length === 0 ? { kind: 'proposal', area: first } : choice(areas);
  }

  function readKey(key: string): NameReading {
    const several = index.ambiguous.get(key);
    if (several !== undefined) return choice([...several].map((area) => named(area)));
    return (
      exactly(index.countries.get(key)) ??
      exactly(index.others.get(key)) ??
      partly(index.parts, key) ??
      nearly(near(key))
    );
  }

  /** A bare name that is the country's as well may mean either: Guatemala. */
  function readUnitKey(key: string, country: AreaId): NameReading {
    const { exact, parts } = index.unitsOf(country);
    const bare = exact.get(key);
    if (bare !== undefined && index.countries.get(key)?.has(country) === true)
      return choice([country, ...bare].map((area) => named(area)));
    const without = withoutGenericWords(key);
    return (
      exactly(bare) ??
      exactly(without === null ? undefined : exact.get(without)) ??
      partly(parts, key) ??
      nearly(nearUnits(country)(without ?? key))
    );
  }

  const byKey = remembered(readKey);
  const byName = remembered((name: string) => byKey(nameKey(name)));
  const unitsByName = remembered((country: AreaId) =>
    remembered((name: string) => readUnitKey(nameKey(name), country)),
  );
  return {
    readName: byName,
    readUnitName: (name, country) => unitsByName(country)(name),
  };
}

const choice = (areas: readonly NearArea[]): NameReading => ({
  kind: 'choice',
  areas: areas.slice(0, MOST_CANDIDATES),
});

/** A function that answers a second question from memory. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
