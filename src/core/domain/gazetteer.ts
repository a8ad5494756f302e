import {
  areaId,
  formatBorder,
  isAreaId,
  parseBorder,
  unionBbox,
  type Area,
  type AreaId,
  type AreaPart,
} from './area.ts';
import type { OwnArea } from './dataset.ts';
import { boxOfGeometry } from './geometry-box.ts';
import { placesOf, type GazetteerData } from './gazetteer-data.ts';
import { middleOf } from './longitudes.ts';
import {
  createNutsLookup,
  type CodedUnit,
  type NutsLookup,
  type NutsReading,
} from './nuts/nuts-places.ts';
import { commonMonths } from './month.ts';
import type { Regions } from './regions.ts';
import { textIn } from './text/text.ts';
import type { Union } from './union.ts';

/** The places that a dataset can speak of, and how they lie in one another. */
export interface Gazetteer {
  /**
   * The area that a reference means, retired codes and NUTS codes of a single area resolved; null
   * where there is none.
   */
  readonly find: (reference: string) => AreaId | null;
  /** What a NUTS code means (`SE23`); null where no version has it. */
  readonly nuts: NutsLookup;
  /** An area that `find` gave. Throws for any other id. */
  readonly area: (id: AreaId) => Area;
  /**
   * First-level units, and countries that have none: the finest places there are, each in one
   * country.
   */
  readonly leaves: readonly AreaId[];
  /**
   * The leaves an area consists of, with the months of their membership where it changes; a leaf
   * consists of itself.
   */
  readonly leavesOf: (id: AreaId) => readonly AreaPart[];
  /** The country of a unit; a country is its own. Null for areas of several countries. */
  readonly countryOf: (id: AreaId) => AreaId | null;
  /** Units of a country in the order of their names; empty where the data have none. */
  readonly unitsOf: (country: AreaId) => readonly AreaId[];
  /** Unions of states, in the order of the data. */
  readonly unions: readonly Union[];
  /** The extents of the map that have a name, in the order of the data. */
  readonly extents: Regions['extents'];
  /** The pictures that can stand beside the map. */
  readonly insets: Regions['insets'];
}

/**
 * Joins the geodata and the own areas of a dataset. Cross-border areas of any two neighbours are
 * made when they are asked for.
 */
export function createGazetteer(data: GazetteerData, ownAreas: readonly OwnArea[] = []): Gazetteer {
  const { places: areas, unions } = placesOf(data);
  const finest = [...areas.values()]
    .filter((place) => place.parts.length === 0)
    .map((place) => place.id);
  const countryBySame = sameLand(data);
  const leaves = new Map<AreaId, readonly AreaPart[]>(
    unions
      .filter(({ isPlace }) => isPlace)
      .map((union) => [union.id, finest.flatMap((leaf) => unionParts(union, leaf))]),
  );
  for (const own of ownAreas) addOwnArea(own);

  const nuts = createNutsLookup(codedUnits(data), (code) =>
    isAreaId(code) && areas.has(code) ? code : null,
  );

  function find(reference: string): AreaId | null {
    if (isAreaId(reference) && areas.has(reference)) return reference;
    if (reference.startsWith('nuts:')) return onlyPlace(nuts(reference.slice('nuts:'.length)));
    const current = Object.hasOwn(data.aliases, reference) ? data.aliases[reference] : undefined;
    if (current !== undefined) return find(current);
    const border = parseBorder(reference);
    return border === null ? null : findBorder(border);
  }

  function findBorder(border: readonly [AreaId, AreaId]): AreaId | null {
    const pair = formatBorder(border);
    if (areas.has(pair)) return pair;
    const found = Object.hasOwn(data.borders, pair) ? data.borders[pair] : undefined;
    if (found === undefined) return null;
    // Northern country first, as maps are read: Mexico–Guatemala, Peru–Chile.
    const countries = northFirst(border.map(areaOf)).map(({ name }) => name);
    areas.set(pair, joinedArea(pair, 'cross-border', countries.join('–'), found.parts.map(areaId)));
    return pair;
  }

  /**
   * An area of which nothing but a shape is known is a leaf of its own: it can be named, framed and
   * reached.
   */
  function addOwnArea({ id, kind, name, rule, parts, geometry, country }: OwnArea): void {
    const named =
      rule === undefined ? parts : (data.borders[formatBorder(rule.border)]?.parts ?? []);
    const known = named.map(find).filter((part) => part !== null);
    const title = textIn(name, []).text;
    if (known.length > 0) areas.set(id, joinedArea(id, kind, title, known));
    const bbox = known.length > 0 || geometry === undefined ? null : boxOfGeometry(geometry);
    if (bbox === null) return;
    const [west, south, east, north] = bbox;
    areas.set(id, {
      id,
      kind,
      name: title,
      parts: [],
      bbox,
      label: [middleOf([west, east]), (south + north) / 2],
      areaKm2: 0,
      ...(country === undefined ? {} : { country }),
    });
  }

  function joinedArea(
    id: AreaId,
    kind: Area['kind'],
    name: string,
    parts: readonly AreaId[],
  ): Area {
    const members = parts.map(areaOf);
    const largest = members.reduce((a, b) => (b.areaKm2 > a.areaKm2 ? b : a));
    return {
      id,
      kind,
      name,
      parts: parts.map((part) => ({ area: part })),
      bbox: unionBbox(members.map(({ bbox }) => bbox)),
      label: largest.label,
      areaKm2: members.reduce((sum, { areaKm2 }) => sum + areaKm2, 0),
    };
  }

  function areaOf(id: AreaId): Area {
    const found = areas.get(id) ?? areas.get(find(id) ?? id);
    if (found === undefined) throw new RangeError(`no area has the id ${id}`);
    return found;
  }

  function leavesOf(id: AreaId): readonly AreaPart[] {
    const known = leaves.get(id);
    if (known !== undefined) return known;
    const { parts } = areaOf(id);
    const found = parts.length === 0 ? [{ area: id }] : parts.flatMap(leavesOfPart);
    leaves.set(id, found);
    return found;
  }

  function leavesOfPart(part: AreaPart): AreaPart[] {
    return leavesOf(part.area).flatMap((leaf) => {
      const during =
        leaf.during === undefined || part.during === undefined
          ? (leaf.during ?? part.during)
          : commonMonths(leaf.during, part.during);
      if (during === null) return [];
      return [during === undefined ? { area: leaf.area } : { area: leaf.area, during }];
    });
  }

  /**
   * A leaf is in a union by the other code of its land (Mayotte came later than France), else as
   * long as its country.
   */
  function unionParts({ spansOf }: Union, leaf: AreaId): readonly AreaPart[] {
    const ids = [leaf, countryBySame.get(leaf), areaOf(leaf).country].flatMap((id) => id ?? []);
    const spans = ids.map(spansOf).find(({ length }) => length > 0) ?? [];
    return spans.map((during) => ({ area: leaf, during }));
  }

  return {
    find,
    nuts,
    area: areaOf,
    leaves: finest,
    leavesOf,
    countryOf: (id) => {
      const place = areaOf(id);
      return place.kind === 'country' ? place.id : (place.country ?? null);
    },
    unitsOf: (country) =>
      areaOf(country)
        .parts.map((part) => part.area)
        .filter((part) => areaOf(part).country === country),
    unions,
    extents: data.regions.extents,
    insets: data.regions.insets,
  };
}

/** The area of a code that means one as a whole. */
function onlyPlace(reading: NutsReading | null): AreaId | null {
  const [only, ...others] = reading?.places ?? [];
  return only?.isWhole === true && others.length === 0 ? only.area : null;
}

/** Countries by the unit that is the same land. */
const sameLand = ({ areas }: Pick<GazetteerData, 'areas'>): ReadonlyMap<AreaId, AreaId> =>
  new Map(
    areas.flatMap(({ id, kind, same }): [AreaId, AreaId][] =>
      kind === 'country' && same !== undefined ? [[areaId(same), areaId(id)]] : [],
    ),
  );

const codedUnits = ({ areas }: Pick<GazetteerData, 'areas'>): readonly CodedUnit[] =>
  areas.flatMap(({ id, kind, country, nuts }) =>
    kind === 'unit' && country !== undefined
      ? { id: areaId(id), country: areaId(country), ...(nuts === undefined ? {} : { nuts }) }
      : [],
  );

/** Areas from north to south by their label points. */
export const northFirst = (areas: readonly Area[]): readonly Area[] =>
  areas.toSorted((a, b) => b.label[1] - a.label[1]);
