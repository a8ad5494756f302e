/**
 * Leaves are the areas that the map is made of: the first-level units, and the countries that have
 * none. They cover the land once. Six areas are both: French Guiana is the country GF and the
 * French region FR-973. They count once, as units.
 */
import { arcsOf, type RawTopology, type Shape } from './raw.ts';

/**
 * Areas with a country code that are also a unit of their state, by country code. Åland, and the
 * five French regions overseas.
 */
export const SAME_AREA: ReadonlyMap<string, string> = new Map([
  ['AX', 'FI-01'],
  ['GF', 'FR-973'],
  ['GP', 'FR-971'],
  ['MQ', 'FR-972'],
  ['RE', 'FR-974'],
  ['YT', 'FR-976'],
]);

/** Units that are also a country: the country code of each. */
export const SAME_COUNTRY: ReadonlyMap<string, string> = new Map(
  [...SAME_AREA].map(([country, unit]) => [unit, country]),
);

/** An area that the map is made of, with the country its border counts for (FR-973: GF). */
export interface Leaf {
  readonly id: string;
  readonly country: string;
  readonly isUnit: boolean;
  readonly shape: Shape<unknown>;
}

/** All leaves, units first, in the order of the topology. */
export function leavesOf({ objects }: RawTopology): readonly Leaf[] {
  const units = objects.admin1.geometries.map((shape): Leaf => {
    const { id, cc } = shape.properties;
    return { id, country: SAME_COUNTRY.get(id) ?? cc, isUnit: true, shape };
  });
  const withUnits = new Set(objects.admin1.geometries.map((shape) => shape.properties.cc));
  const countries = objects.countries.geometries.flatMap((shape): Leaf[] => {
    const { id } = shape.properties;
    return withUnits.has(id) || SAME_AREA.has(id)
      ? []
      : [{ id, country: id, isUnit: false, shape }];
  });
  return [...units, ...countries];
}

/**
 * Which leaves lie along each arc: one along a coast, two along a border. By the number of the arc.
 */
export function leavesByArc(leaves: readonly Leaf[]): ReadonlyMap<number, readonly Leaf[]> {
  const byArc = new Map<number, Leaf[]>();
  for (const leaf of leaves) {
    for (const arc of new Set(arcsOf(leaf.shape))) {
      const along = byArc.get(arc);
      if (along === undefined) byArc.set(arc, [leaf]);
      else along.push(leaf);
    }
  }
  return byArc;
}
