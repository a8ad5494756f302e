/**
 * Rounding by vertex, not by file: a vertex has one rounded position, whatever area passes through
 * it. Three decimals (100 m) where there is detail to keep, two (1 km) elsewhere.
 */
import type { Position } from 'geojson';
import { arcsOf } from './raw.ts';
import type { SimplifiedTopology } from './simplify.ts';

const FINE_DECIMALS = 3;
const COARSE_DECIMALS = 2;

/** The topology with rounded positions: those of `fine` to three decimals, the others to two. */
export function rounded(
  topology: SimplifiedTopology,
  fine: ReadonlySet<string>,
): SimplifiedTopology {
  const arcs = topology.arcs.map((arc) =>
    arc.map((position) =>
      roundPosition(position, fine.has(positionKey(position)) ? FINE_DECIMALS : COARSE_DECIMALS),
    ),
  );
  return { ...topology, arcs };
}

/** Keys of the positions on the outlines of the areas that `wanted` picks by id. */
export function positionsOf(
  topology: SimplifiedTopology,
  wanted: (id: string) => boolean,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const shape of topology.objects.areas.geometries) {
    if (!wanted(shape.properties.id)) continue;
    for (const arc of arcsOf(shape))
      for (const position of topology.arcs[arc] ?? []) keys.add(positionKey(position));
  }
  return keys;
}

/** Equal for equal positions. */
const positionKey = (position: Position): string => `${String(position[0])} ${String(position[1])}`;

function roundPosition([longitude = 0, latitude = 0]: Position, decimals: number): Position {
  const scale = 10 ** decimals;
  // The sum turns -0 into 0.
  return [Math.round(longitude * scale) / scale + 0, Math.round(latitude * scale) / scale + 0];
}
