import type { Bbox } from './area.ts';

/** The smallest box round a GeoJSON geometry (RFC 7946 §5); null for one without any position. Shapes across 180° get a box round the world. */
export function boxOfGeometry(geometry: GeoJSON.Geometry): Bbox | null {
  const positions = positionsOf(geometry);
  if (positions.length === 0) return null;
  const longitudes = positions.map(([longitude = 0]) => longitude);
  const latitudes = positions.map(([, latitude = 0]) => latitude);
  // No spread into Math.min: a shape can have more points than a call has room for.
  return [longitudes.reduce(lesser), latitudes.reduce(lesser), longitudes.reduce(greater), latitudes.reduce(greater)];
}

const lesser = (a: number, b: number): number => Math.min(a, b);
const greater = (a: number, b: number): number => Math.max(a, b);

function positionsOf(geometry: GeoJSON.Geometry): readonly GeoJSON.Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
  }
}
