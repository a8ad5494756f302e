import type { AreaId } from '../../core/domain/area.ts';
import type { Gazetteer } from '../../core/domain/gazetteer.ts';
import type { GazetteerData } from '../../core/domain/gazetteer-data.ts';
import type { KeyedName } from './near-names.ts';
import { nameKey } from './name-key.ts';
import type { PlaceNames } from './place-names.ts';

/** Areas by a key of theirs. */
export type AreasByKey = ReadonlyMap<string, ReadonlySet<AreaId>>;

/** Names of the units of one country. */
interface UnitNames {
  readonly exact: AreasByKey;
  readonly parts: AreasByKey;
  readonly all: readonly KeyedName[];
}

/** All names of places, by their keys. */
export interface NameIndex {
  /** What countries are called, and their codes of three letters. */
  readonly countries: AreasByKey;
  /** What countries were called, and what units are and were. */
  readonly others: AreasByKey;
  /** Parts of countries and of units. */
  readonly parts: AreasByKey;
  /** Names that can't be read without asking. */
  readonly ambiguous: AreasByKey;
  /** Present and former names of countries. */
  readonly countryNames: readonly KeyedName[];
  readonly unitsOf: (country: AreaId) => UnitNames;
  /** The name by which an area is shown. */
  readonly shownName: (area: AreaId) => string;
}

const NO_UNITS: UnitNames = { exact: new Map(), parts: new Map(), all: [] };

/** Gathers the names of the gazetteer and of the file beside it, in some milliseconds. */
export function createNameIndex(
  { find }: Pick<Gazetteer, 'find'>,
  { areas }: Pick<GazetteerData, 'areas'>,
  further: PlaceNames,
): NameIndex {
  const [countries, others, parts] = [keyed(), keyed(), keyed()];
  const countryNames: KeyedName[] = [];
  const units = new Map<AreaId, { exact: Keyed; parts: Keyed; all: KeyedName[] }>();
  const shown = new Map<AreaId, string>();
  for (const { id, kind, name, country, iso3, names = [], former = [], holds = [] } of areas) {
    const area = find(id);
    if (area === null) continue;
    shown.set(area, name);
    const present = keysOf([name, ...names, ...(further.names[id] ?? [])]);
    const past = keysOf(former);
    const within = keysOf([...holds, ...(further.parts[id] ?? [])]);
    within.forEach((key) => parts.add(key, area));
    past.forEach((key) => others.add(key, area));
    const all = [...present, ...past].map((key) => ({ area, key }));
    if (kind === 'country') {
      present.forEach((key) => countries.add(key, area));
      countryNames.push(...all);
      if (iso3 !== undefined) countries.add(nameKey(iso3), area);
      continue;
    }
    present.forEach((key) => others.add(key, area));
    const around = find(country ?? '');
    if (around === null) continue;
    const own = units.get(around) ?? { exact: keyed(), parts: keyed(), all: [] };
    units.set(around, own);
    all.forEach(({ key }) => own.exact.add(key, area));
    within.forEach((key) => own.parts.add(key, area));
    own.all.push(...all);
  }
  const ambiguous = keyed();
  for (const [name, ids] of Object.entries(further.ambiguous)) {
    for (const area of ids.map(find)) if (area !== null) ambiguous.add(nameKey(name), area);
  }
  const unitNames = new Map<AreaId, UnitNames>(
    [...units].map(([country, own]) => [
      country,
      { exact: own.exact.areas, parts: own.parts.areas, all: own.all },
    ]),
  );
  return {
    countries: countries.areas,
    others: others.areas,
    parts: parts.areas,
    ambiguous: ambiguous.areas,
    countryNames,
    unitsOf: (country) => unitNames.get(country) ?? NO_UNITS,
    shownName: (area) => shown.get(area) ?? area,
  };
}

interface Keyed {
  readonly areas: AreasByKey;
  readonly add: (key: string, area: AreaId) => void;
}

function keyed(): Keyed {
  const areas = new Map<string, Set<AreaId>>();
  return {
    areas,
    add: (key, area) => {
      const known = areas.get(key);
      if (known === undefined) areas.set(key, new Set([area]));
      else known.add(area);
    },
  };
}

const keysOf = (names: readonly string[]): readonly string[] => [
  ...new Set(names.map(nameKey).filter((key) => key !== '')),
];
