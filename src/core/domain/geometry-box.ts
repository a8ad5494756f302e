import type { Bbox } from './area.ts';
import { smallestStretch, wrapped, type Stretch } from './longitudes.ts';

/**
 * The smallest box round a GeoJSON geometry (RFC 7946 §5), across 180° where it lies on both sides;
 * null for one without any position.
 */
export function boxOfGeometry(geometry: GeoJSON.Geometry): Bbox | null {
  const lines = linesOf(geometry);
  const latitudes = lines.flatMap((line) => line.map(([, latitude = 0]) => latitude));
  if (latitudes.length === 0) return null;
  const [west, east] = smallestStretch(lines.flatMap(stretchesOf));
  // No spread into Math.min: a shape can have more points than a call has room for.
  return [
    west,
    latitudes.reduce((a, b) => Math.min(a, b)),
    east,
    latitudes.reduce((a, b) => Math.max(a, b)),
  ];
}

/**
 * What a line spans: as a whole where it stays on one side of 180°, else what each of its edges
 * does, the shorter way round: one from 179° to −179° crosses 180°.
 */
function stretchesOf(line: readonly GeoJSON.Position[]): readonly Stretch[] {
  const longitudes = line.map(([longitude = 0]) => wrapped(longitude));
  const [first] = longitudes;
  if (first === undefined) return [];
  const whole = longitudes.reduce<Stretch>(
    ([west, east], longitude) => [Math.min(west, longitude), Math.max(east, longitude)],
    [first, first],
  );
  // No edge is wider than the whole.
  if (whole[1] - whole[0] <= 180) return [whole];
  return longitudes.map((to, position): Stretch => {
    const from = longitudes[position - 1] ?? to;
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    return high - low > 180 ? [high, low] : [low, high];
  });
}

/** Lines and rings of a geometry; a point is a line of one position. */
function linesOf(geometry: GeoJSON.Geometry): readonly (readonly GeoJSON.Position[])[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position]);
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
  }
}
