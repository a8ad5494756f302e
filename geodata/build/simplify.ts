/**
 * Simplification by weighted Visvalingam (mapshaper's default), on arcs: what touches stays
 * together, and an arc between two areas takes the finer interval of the two.
 */
import type { Topology } from 'topojson-specification';
import { leavesOf, type Leaf } from './leaves.ts';
import { arcsOf, type Layer, type Raw, type RawTopology, type Shape } from './raw.ts';
import { runMapshaper } from './run-mapshaper.ts';

/** Intervals in metres: a detail smaller than this is left out. */
const INTERVAL = {
  unit: 1500,
  /**
   * Countries without units that were in a union or belong to an extent of `regions.json`, and
   * small areas.
   */
  ofInterest: 2000,
  /** Their neighbours without units: Switzerland, Norway, the United States. */
  neighbour: 6000,
  elsewhere: 15_000,
} as const;

/** Areas below this size keep all the detail there is room for; square kilometres. */
const SMALL_AREA_KM2 = 2000;

interface Simplified {
  readonly id: string;
  /** Metres. */
  readonly interval: number;
}

/** Whether an area has so much detail left that its vertices want three decimals. */
export const isFine = ({ interval }: Simplified): boolean => interval <= INTERVAL.ofInterest;

/** A topology with one layer, its coordinates in degrees, not quantized. */
export interface SimplifiedTopology extends Topology {
  objects: { areas: Layer<Simplified> };
}

/** The leaves of the map, from the arcs of the raw topology. */
export async function simplified(raw: Raw): Promise<SimplifiedTopology> {
  const leaves = leavesOf(raw.topology);
  const intervals = intervalsOf(raw, leaves);
  return simplify(
    raw.topology,
    leaves.map(({ id, shape }) => withInterval(shape, id, intervals.get(id) ?? INTERVAL.unit)),
  );
}

/** Intervals of the countries without units, in metres, by id. */
function intervalsOf(
  { countries, regions }: Raw,
  leaves: readonly Leaf[],
): ReadonlyMap<string, number> {
  const arcsOfUnits = new Set(
    leaves.filter((leaf) => leaf.isUnit).flatMap((leaf) => arcsOf(leaf.shape)),
  );
  const rows = new Map(countries.map((row) => [row['id'] ?? '', row]));
  const ofInterest = new Set([
    ...regions.unions.flatMap(({ members }) => members.map(({ area }) => area)),
    ...regions.extents.flatMap(({ countries: own = [] }) => own),
  ]);
  const intervals = new Map<string, number>();
  for (const { id, isUnit, shape } of leaves) {
    if (isUnit) continue;
    const row = rows.get(id);
    const small = row === undefined || Number(row['area_km2']) < SMALL_AREA_KM2;
    const touches = arcsOf(shape).some((arc) => arcsOfUnits.has(arc));
    intervals.set(
      id,
      small || ofInterest.has(id)
        ? INTERVAL.ofInterest
        : touches
          ? INTERVAL.neighbour
          : INTERVAL.elsewhere,
    );
  }
  return intervals;
}

const withInterval = (shape: Shape<unknown>, id: string, interval: number): Shape<Simplified> => ({
  ...shape,
  properties: { id, interval },
});

async function simplify(
  topology: RawTopology,
  geometries: Shape<Simplified>[],
): Promise<SimplifiedTopology> {
  const input: SimplifiedTopology = {
    ...topology,
    objects: { areas: { type: 'GeometryCollection', geometries } },
  };
  const commands =
    '-i input.json -simplify variable interval=interval keep-shapes -o output.json format=topojson no-quantization';
  const output: SimplifiedTopology = JSON.parse(
    await runMapshaper(commands, JSON.stringify(input)),
  );
  return output;
}
