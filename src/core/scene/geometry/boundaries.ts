import type { AreaId } from '../../domain/area.ts';
import {
  createPointTable,
  eachSegment,
  joinedLines,
  segmentKey,
  type Line,
  type Segment,
} from './segments.ts';

/** Polygons of places whose common borders go through exactly the same points. */
export type AreaGeometries = ReadonlyMap<AreaId, GeoJSON.Polygon | GeoJSON.MultiPolygon>;

/** A line between two places, or between one and the sea. */
export interface Boundary {
  readonly places: readonly [AreaId] | readonly [AreaId, AreaId];
  readonly lines: readonly Line[];
}

/**
 * The outline of several places taken together, as closed rings (first point repeated at the end): what lies on the border of
 * exactly one of them. Rings have no order; holes are among them, so fill with the even-odd rule. Works on the segments,
 * in O(points): inner borders cancel because neighbours run along them in opposite directions (RFC 7946 winding).
 */
export function outline(
  geometries: readonly (GeoJSON.Polygon | GeoJSON.MultiPolygon)[],
): readonly Line[] {
  const points = createPointTable();
  const open = new Map<number, Segment>();
  for (const geometry of geometries) {
    eachSegment(geometry, points, (from, to) => {
      if (!open.delete(segmentKey(to, from))) open.set(segmentKey(from, to), [from, to]);
    });
  }
  return joinedLines([...open.values()], points).filter((line) => line.length > 3);
}

/** Every boundary of a set of places once, neighbours in sorted order; coasts name one place. In O(points). */
export function boundaries(geometries: AreaGeometries): readonly Boundary[] {
  const points = createPointTable();
  const waiting = new Map<number, { area: AreaId; segment: Segment }>();
  const shared = new Map<string, { places: readonly [AreaId, AreaId]; segments: Segment[] }>();
  for (const [area, geometry] of geometries) {
    eachSegment(geometry, points, (from, to) => {
      const opposite = segmentKey(to, from);
      const neighbour = waiting.get(opposite);
      if (neighbour === undefined) {
        waiting.set(segmentKey(from, to), { area, segment: [from, to] });
        return;
      }
      waiting.delete(opposite);
      // Both sides are the same place where a ring touches itself: no boundary.
      if (neighbour.area === area) return;
      // All segments of a boundary run the way they do in its first place, so that they can be joined.
      if (neighbour.area < area) addTo(shared, [neighbour.area, area], [to, from]);
      else addTo(shared, [area, neighbour.area], [from, to]);
    });
  }
  const coasts = new Map<AreaId, Segment[]>();
  for (const { area, segment } of waiting.values()) {
    const segments = coasts.get(area);
    if (segments === undefined) coasts.set(area, [segment]);
    else segments.push(segment);
  }
  return [
    ...[...shared.values()].map(({ places, segments }) => ({
      places,
      lines: joinedLines(segments, points),
    })),
    ...[...coasts].map(([area, segments]) => ({
      places: [area] as const,
      lines: joinedLines(segments, points),
    })),
  ];
}

function addTo(
  shared: Map<string, { places: readonly [AreaId, AreaId]; segments: Segment[] }>,
  places: readonly [AreaId, AreaId],
  segment: Segment,
): void {
  const key = `${places[0]}|${places[1]}`;
  const known = shared.get(key);
  if (known === undefined) shared.set(key, { places, segments: [segment] });
  else known.segments.push(segment);
}
