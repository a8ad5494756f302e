import type { Position } from 'geojson';
import { smallestStretch, type Stretch } from '../../src/core/domain/longitudes.ts';
import { fullOutline, signedArea } from './outline.ts';
import type { RawTopology } from './raw.ts';

/** A polygon of a country: what it spans, and its size in square degrees at the equator. */
interface Part {
  readonly longitudes: Stretch;
  readonly latitudes: readonly [south: number, north: number];
  readonly size: number;
}

/** Islets are smaller than this share of the largest part. */
const LEAST_SHARE = 0.03;

/**
 * Boxes of the main parts of the countries that lie on both sides of 180°, west > east (RFC 7946
 * §5.2): the CSV file knows only the side of most land. What is cut at 180° is one part, so that
 * Chukotka is no islet.
 */
export function crossingBoxes(
  topology: RawTopology,
): ReadonlyMap<string, readonly [number, number, number, number]> {
  return new Map(
    topology.objects.countries.geometries.flatMap((shape) => {
      const outline = fullOutline(topology, shape);
      const parts = joinedAt180(
        (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates).map(
          ([outer = []]) => partOf(outer),
        ),
      );
      const largest = Math.max(...parts.map(({ size }) => size));
      const main = parts.filter(({ size }) => size >= largest * LEAST_SHARE);
      const [west, east] = smallestStretch(main.map(({ longitudes }) => longitudes));
      if (west <= east) return [];
      const south = Math.min(...main.map(({ latitudes }) => latitudes[0]));
      const north = Math.max(...main.map(({ latitudes }) => latitudes[1]));
      return [
        [
          shape.properties.id,
          [hundredths(west), hundredths(south), hundredths(east), hundredths(north)] as const,
        ] as const,
      ];
    }),
  );
}

function partOf(ring: readonly Position[]): Part {
  const longitudes = ring.map(([longitude = 0]) => longitude);
  const latitudes = ring.map(([, latitude = 0]) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  return {
    longitudes: [Math.min(...longitudes), Math.max(...longitudes)],
    latitudes: [south, north],
    size: Math.abs(signedArea(ring)) * Math.cos(((south + north) / 2) * (Math.PI / 180)),
  };
}

/** Parts that touch 180° from both sides in the same latitudes are one. */
function joinedAt180(parts: readonly Part[]): readonly Part[] {
  const western = parts.filter(({ longitudes }) => longitudes[0] === -180);
  return parts.flatMap((part): readonly Part[] => {
    if (western.includes(part)) return [];
    if (part.longitudes[1] !== 180) return [part];
    return [
      western
        .filter(
          ({ latitudes }) => latitudes[0] < part.latitudes[1] && part.latitudes[0] < latitudes[1],
        )
        .reduce(joined, part),
    ];
  });
}

const joined = (eastern: Part, western: Part): Part => ({
  longitudes: [
    eastern.longitudes[0],
    Math.max(western.longitudes[1], eastern.longitudes[1] === 180 ? -180 : eastern.longitudes[1]),
  ],
  latitudes: [
    Math.min(eastern.latitudes[0], western.latitudes[0]),
    Math.max(eastern.latitudes[1], western.latitudes[1]),
  ],
  size: eastern.size + western.size,
});

const hundredths = (degrees: number): number => Math.round(degrees * 100) / 100;
