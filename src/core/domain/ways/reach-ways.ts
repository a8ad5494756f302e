import type { AreaId } from '../area.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { MonthInterval } from '../month.ts';

/**
 * How a project reaches a place. `named`: the source names the place itself; `border`: a
 * cross-border area it lies in; `group`: another area it lies in; `country`: its country; `inside`:
 * something within it; `parts`: every part of it, by itself.
 */
export type PathKind = 'named' | 'border' | 'group' | 'country' | 'inside' | 'parts';

/** How whatever names an area reaches a place. */
export interface NamedWay {
  readonly kind: PathKind;
  /** For certain even where the source names the area only in part. */
  readonly always: boolean;
  /** Months in which the way leads here, where that changes (membership of a union). */
  readonly during?: MonthInterval;
}

/** The ways from areas that are named to places, whoever names them. */
export interface NamedWays {
  /** Each once, in the order in which they are named. */
  readonly namedAreas: readonly AreaId[];
  /** The countries that a named area is, or holds places of: what the data are about. */
  readonly countries: readonly AreaId[];
  /**
   * The named areas that lead to a place: those with a leaf in common with it, and shapes within
   * or round it. Of a place that is made of parts only itself leads there directly.
   */
  readonly touching: (place: AreaId) => readonly AreaId[];
  readonly wayTo: (place: AreaId, via: AreaId) => NamedWay;
  /** Whether a place is reached by every part of it, beside its own name. */
  readonly isMadeOfParts: (place: AreaId) => boolean;
}

export function createWays(namedAreas: readonly AreaId[], gazetteer: Gazetteer): NamedWays {
  const namedShapes = namedAreas.filter((named) => isShape(named));
  const areasWithLeaf = new Map<AreaId, AreaId[]>();
  const countries = new Set<AreaId>();
  const lookAt = (place: AreaId): void => {
    const country = gazetteer.countryOf(place);
    if (country !== null) countries.add(country);
  };
  for (const named of namedAreas) {
    lookAt(named);
    for (const { area } of gazetteer.leavesOf(named)) {
      lookAt(area);
      const areas = areasWithLeaf.get(area) ?? [];
      areas.push(named);
      areasWithLeaf.set(area, areas);
    }
  }

  function isShape(place: AreaId): boolean {
    const { kind, parts } = gazetteer.area(place);
    return kind !== 'unit' && kind !== 'country' && parts.length === 0;
  }

  function isMadeOfParts(place: AreaId): boolean {
    const { kind, parts } = gazetteer.area(place);
    return kind !== 'unit' && kind !== 'country' && parts.length > 0;
  }

  /** Named places of a country that are known by a shape alone. */
  const shapesIn = (country: AreaId): readonly AreaId[] =>
    namedShapes.filter((named) => named !== country && gazetteer.countryOf(named) === country);

  /** The named areas that hold all of the country of such a place. */
  function roundShape(place: AreaId): readonly AreaId[] {
    const country = isShape(place) ? gazetteer.countryOf(place) : null;
    if (country === null) return [];
    const land = gazetteer.leavesOf(country).map(({ area }) => area);
    return namedAreas.filter((named) =>
      land.every((leaf) => areasWithLeaf.get(leaf)?.includes(named) === true),
    );
  }

  function touching(place: AreaId): readonly AreaId[] {
    if (isMadeOfParts(place)) return [place];
    return [
      ...new Set([
        ...gazetteer.leavesOf(place).flatMap((leaf) => areasWithLeaf.get(leaf.area) ?? []),
        ...shapesIn(place),
        ...roundShape(place),
      ]),
    ];
  }

  function wayTo(place: AreaId, via: AreaId): NamedWay {
    const area = gazetteer.area(via);
    // Land under two codes (French Guiana: GF, FR-973) is one place, whichever of them the source
    // names.
    const sameLand = gazetteer.leavesOf(via).length === 1 && gazetteer.leavesOf(place).length === 1;
    if (via === place || sameLand) return { kind: 'named', always: true };
    if (gazetteer.countryOf(via) === place || area.partOf === place)
      return { kind: 'inside', always: true };
    if (area.kind === 'country') return { kind: 'country', always: false };
    const home = isShape(place) ? gazetteer.countryOf(place) : place;
    const during = gazetteer
      .leavesOf(via)
      .find((leaf) => leaf.area === place || gazetteer.countryOf(leaf.area) === home)?.during;
    const inside = gazetteer
      .leavesOf(via)
      .every((leaf) => gazetteer.countryOf(leaf.area) === place);
    const kind = area.kind === 'cross-border' ? 'border' : 'group';
    return { kind, always: inside, ...(during === undefined ? {} : { during }) };
  }

  return { namedAreas, countries: [...countries], touching, wayTo, isMadeOfParts };
}
