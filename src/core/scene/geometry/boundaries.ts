import { mesh } from 'topojson-client';
import type { Arc, Topology } from 'topojson-specification';
import type { AreaId, Position } from '../../domain/area.ts';
import type { AreaShape, AreaTopology, Line } from './area-topology.ts';

type Sides = readonly [AreaId] | readonly [AreaId, AreaId];

/** A line between two places, or between one and the sea. */
export interface Boundary {
  readonly places: Sides;
  readonly lines: readonly Line[];
}

/**
 * Every boundary of a set of places once, neighbours in sorted order; coasts name one place. In
 * O(points).
 */
export function boundaries({ topology, shapes }: AreaTopology): readonly Boundary[] {
  const bySides = new Map<string, { readonly places: Sides; readonly arcs: Arc[] }>();
  for (const [index, along] of placesAlong(shapes)) {
    const [own, other] = [...along].toSorted();
    const arc = topology.arcs[index];
    if (own === undefined || arc === undefined) continue;
    const places: Sides = other === undefined ? [own] : [own, other];
    const key = places.join('|');
    const boundary = bySides.get(key) ?? { places, arcs: [] };
    bySides.set(key, boundary);
    boundary.arcs.push(arc);
  }
  return [...bySides.values()].map(({ places, arcs }) => ({
    places,
    lines: joined(topology, arcs).map((line) => line.map(([x = 0, y = 0]): Position => [x, y])),
  }));
}

/** Arcs joined where they meet. Most boundaries are one arc, and the join costs more than they. */
const joined = (topology: Topology, arcs: Arc[]): number[][][] =>
  arcs.length === 1 ? arcs : mesh({ ...topology, arcs }).coordinates;

/**
 * The places on either side of each arc; a place that has it on both sides, where its ring touches
 * itself, has no boundary there.
 */
function placesAlong(
  shapes: ReadonlyMap<AreaId, AreaShape>,
): ReadonlyMap<number, ReadonlySet<AreaId>> {
  const along = new Map<number, Set<AreaId>>();
  for (const [place, shape] of shapes) {
    const rings = shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
    for (const index of rings.flat()) {
      const arc = index < 0 ? ~index : index;
      const sides = along.get(arc) ?? new Set();
      along.set(arc, sides);
      if (!sides.delete(place)) sides.add(place);
    }
  }
  return along;
}
