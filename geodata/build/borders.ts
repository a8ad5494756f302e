/**
 * The rule of a cross-border area: the units of two countries that have at least 1 km of arc in
 * common with the other country. A country without units takes part as a whole. Without the
 * threshold Alta Verapaz, which touches Mexico over 0.1 km, would count as a border region.
 */
import { length } from '@turf/turf';
import { feature } from 'topojson-client';
import type { Leaf } from './leaves.ts';
import { leavesByArc } from './leaves.ts';
import type { RawTopology } from './raw.ts';

/** Least common border, in kilometres, with which a unit takes part. */
const LEAST_BORDER_KM = 1;

/**
 * Both sides of a border: their parts in the order of their codes, and its length in whole
 * kilometres.
 */
export interface Border {
  readonly parts: readonly string[];
  readonly km: number;
}

/**
 * Every pair of countries with a common border of at least `LEAST_BORDER_KM` on both sides, by the
 * sorted codes joined by `x`. Lengths are geodesic (haversine) on the full-detail arcs, so they
 * don't change with the simplification. Own areas (`_…`) have no pairs.
 */
export function bordersOf(
  topology: RawTopology,
  leaves: readonly Leaf[],
): Readonly<Record<string, Border>> {
  const pairs = new Map<string, { km: number; kmOfPart: Map<string, number> }>();
  for (const [arc, along] of leavesByArc(leaves)) {
    const [one, other] = along;
    if (
      one === undefined ||
      other === undefined ||
      along.length !== 2 ||
      one.country === other.country
    )
      continue;
    if (one.country.startsWith('_') || other.country.startsWith('_')) continue;
    const key = [one.country, other.country].toSorted().join('x');
    const pair = pairs.get(key) ?? { km: 0, kmOfPart: new Map<string, number>() };
    pairs.set(key, pair);
    const km = arcLength(topology, arc);
    pair.km += km;
    for (const { id } of along.map(partOfBorder))
      pair.kmOfPart.set(id, (pair.kmOfPart.get(id) ?? 0) + km);
  }
  const borders: [string, Border][] = [];
  for (const [key, { km, kmOfPart }] of [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = [...kmOfPart]
      .filter(([, kilometres]) => kilometres >= LEAST_BORDER_KM)
      .map(([id]) => id);
    const sides = new Set(parts.map((part) => part.slice(0, 2)));
    if (sides.size === 2) borders.push([key, { parts: parts.toSorted(), km: Math.round(km) }]);
  }
  return Object.fromEntries(borders);
}

/** A unit that is also a country takes part under the country's code: `GF`, not `FR-973`. */
const partOfBorder = (leaf: Leaf): { readonly id: string } =>
  leaf.isUnit && leaf.id.startsWith(`${leaf.country}-`) ? leaf : { id: leaf.country };

/** Length of an arc in kilometres. */
export function arcLength(topology: RawTopology, arc: number): number {
  return length(feature(topology, { type: 'LineString', arcs: [arc] }), { units: 'kilometers' });
}
