import { area, booleanClockwise, booleanPointInPolygon, polygon } from '@turf/turf';
import type { Position } from '../../domain/area.ts';

/**
 * Closed rings of one shape, in any order, as polygons: a ring that lies in another is its hole. Outer rings run counter-clockwise,
 * holes clockwise (RFC 7946 §3.1.6). Null for no rings.
 */
export function polygonsOf(
  rings: readonly (readonly Position[])[],
): GeoJSON.Polygon | GeoJSON.MultiPolygon | null {
  const closed = rings
    .map((ring) => ring.map(([longitude, latitude]) => [longitude, latitude]))
    .filter((ring) => ring.length >= 4)
    .map((ring) => ({ ring, shape: polygon([ring]), size: area(polygon([ring])) }));
  const bySize = closed.toSorted((a, b) => b.size - a.size);
  const outer: {
    readonly ring: number[][];
    readonly shape: GeoJSON.Feature<GeoJSON.Polygon>;
    readonly holes: number[][][];
  }[] = [];
  for (const { ring, shape } of bySize) {
    const [point] = ring;
    const round =
      point === undefined
        ? []
        : outer.filter(
            (other) =>
              booleanPointInPolygon(point, other.shape) &&
              !other.holes.some((hole) => booleanPointInPolygon(point, polygon([hole]))),
          );
    const holder = round.at(-1);
    if (holder === undefined) outer.push({ ring, shape, holes: [] });
    else holder.holes.push(ring);
  }
  const polygons = outer.map(({ ring, holes }) =>
    [turned(ring, false)].concat(holes.map((hole) => turned(hole, true))),
  );
  const [first] = polygons;
  if (first === undefined) return null;
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}

const turned = (ring: number[][], clockwise: boolean): number[][] =>
  booleanClockwise(ring) === clockwise ? ring : ring.toReversed();
