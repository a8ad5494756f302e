/**
 * How many lists of lists the coordinates of each GeoJSON geometry are (RFC 7946 §3.1), a position
 * being none.
 */
const DEPTHS: ReadonlyMap<unknown, number> = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

/**
 * Whether a value is a GeoJSON geometry in degrees. Collections within collections are refused (RFC
 * 7946 §3.1.8 advises against them).
 */
export function isGeometry(value: unknown): value is GeoJSON.Geometry {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  if (value.type !== 'GeometryCollection') return isSimpleGeometry(value);
  return (
    'geometries' in value &&
    Array.isArray(value.geometries) &&
    value.geometries.every(isSimpleGeometry)
  );
}

function isSimpleGeometry(value: unknown): boolean {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('type' in value) ||
    !('coordinates' in value)
  )
    return false;
  const depth = DEPTHS.get(value.type);
  return depth !== undefined && arePositions(value.coordinates, depth);
}

function arePositions(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth > 0) return value.every((part) => arePositions(part, depth - 1));
  const [longitude, latitude]: readonly unknown[] = value;
  return isWithin(longitude, 180) && isWithin(latitude, 90);
}

const isWithin = (value: unknown, limit: number): boolean =>
  typeof value === 'number' && Math.abs(value) <= limit;
