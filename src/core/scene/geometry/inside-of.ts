/**
 * Edges of a band, on average: fewer bands would have more to look at, more would hold each edge
 * more often.
 */
const EDGES_A_BAND = 8;

/**
 * Tells points that lie in a polygon or on its edge. Its edges are sorted into bands of latitude
 * once, so that a point is held against the few that it can lie beside and not against a whole
 * coast.
 */
export function insideOf({
  coordinates,
}: GeoJSON.Polygon): (longitude: number, latitude: number) => boolean {
  const edges = coordinates.flatMap((ring) =>
    ring.slice(1).map((to, before) => edgeOf(ring[before] ?? to, to)),
  );
  const south = edges.reduce((least, [, fromY, , toY]) => Math.min(least, fromY, toY), Infinity);
  const north = edges.reduce((most, [, fromY, , toY]) => Math.max(most, fromY, toY), -Infinity);
  const height = Math.max(north - south, Number.MIN_VALUE) / Math.ceil(edges.length / EDGES_A_BAND);
  const bandOf = (latitude: number): number => Math.floor((latitude - south) / height);
  const bands: Edge[][] = [];
  for (const edge of edges) {
    const [, fromY, , toY] = edge;
    for (let band = bandOf(Math.min(fromY, toY)); band <= bandOf(Math.max(fromY, toY)); band += 1)
      (bands[band] ??= []).push(edge);
  }
  return (x, y) => {
    let isIn = false;
    for (const [fromX, fromY, toX, toY] of bands[bandOf(y)] ?? []) {
      const side = (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
      if (side === 0 && isBetween(x, fromX, toX) && isBetween(y, fromY, toY)) return true;
      // Each edge to the east that the point's latitude crosses, its lower end counted in and its
      // upper one not.
      if (fromY > y !== toY > y && side > 0 === toY > fromY) isIn = !isIn;
    }
    return isIn;
  };
}

type Edge = readonly [fromX: number, fromY: number, toX: number, toY: number];

const edgeOf = (
  [fromX = 0, fromY = 0]: GeoJSON.Position,
  [toX = 0, toY = 0]: GeoJSON.Position,
): Edge => [fromX, fromY, toX, toY];

const isBetween = (value: number, one: number, other: number): boolean =>
  value >= Math.min(one, other) && value <= Math.max(one, other);
