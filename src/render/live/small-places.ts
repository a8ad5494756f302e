import {
  isAreaId,
  unionBbox,
  type AreaId,
  type Bbox,
  type Position,
} from '../../core/domain/area.ts';
import { boxOfGeometry } from '../../core/domain/geometry-box.ts';
import { middleOf, widthOf } from '../../core/domain/longitudes.ts';
import type { Pixel } from '../../core/scene/geometry/pixels.ts';

/**
 * A place by the boxes of its islands: what matters is how large they are drawn, not how far apart
 * they lie.
 */
interface Islands {
  readonly place: AreaId;
  readonly middles: readonly Position[];
  /** The box of the largest of them. */
  readonly main: Bbox;
}

/** Where the map has a position, and how many pixels a degree of longitude is in it. */
export interface MapScale {
  readonly toPixels: (position: Position) => Pixel;
  readonly pixelsPerDegree: number;
  /** The map speaks of units; else a place stands for its country. */
  readonly units: boolean;
}

/** What is drawn smaller than this is hard to hit. */
const SMALL_PX = 24;

/** How far round a pointer a small place is meant, and round a finger. */
export const REACH_PX = { pointer: 12, finger: 24 } as const;

/** Finds places that are drawn too small to be hit. */
export interface SmallPlaces {
  /**
   * The nearest of the wanted places that are drawn small, within so many pixels of a point; null
   * where there is none.
   */
  readonly nearest: (
    point: Pixel,
    within: number,
    wanted: Iterable<AreaId>,
    scale: MapScale,
  ) => AreaId | null;
  /** The wanted places with an island in a pane, however small. */
  readonly inPane: (
    pane: { readonly width: number; readonly height: number },
    wanted: Iterable<AreaId>,
    scale: MapScale,
  ) => readonly AreaId[];
}

/** From the features of the places; their ids are properties. */
export function smallPlaces(features: readonly GeoJSON.Feature[]): SmallPlaces {
  const islandsAt = new Map(features.flatMap(islandsOf).map((islands) => [islands.place, islands]));
  const countries = new Map<string, Bbox>();
  for (const { place, main } of islandsAt.values()) {
    const before = countries.get(countryOf(place));
    countries.set(countryOf(place), before === undefined ? main : unionBbox([before, main]));
  }
  const isSmall = (place: AreaId, { pixelsPerDegree, units }: MapScale): boolean => {
    const box = units ? islandsAt.get(place)?.main : countries.get(countryOf(place));
    return box !== undefined && sizeOf(box) * pixelsPerDegree < SMALL_PX;
  };
  return {
    nearest: ([x, y], within, wanted, scale) => {
      let best: { readonly place: AreaId; readonly away: number } | null = null;
      for (const place of wanted) {
        if (!isSmall(place, scale)) continue;
        for (const middle of islandsAt.get(place)?.middles ?? []) {
          const [atX, atY] = scale.toPixels(middle);
          const away = Math.hypot(atX - x, atY - y);
          if (away <= within && (best === null || away < best.away)) best = { place, away };
        }
      }
      return best?.place ?? null;
    },
    inPane: ({ width, height }, wanted, { toPixels }) =>
      [...wanted].filter((place) =>
        (islandsAt.get(place)?.middles ?? []).some((middle) => {
          const [x, y] = toPixels(middle);
          return x >= 0 && y >= 0 && x <= width && y <= height;
        }),
      ),
  };
}

/** The code of a unit begins with that of its country (ISO 3166-2). */
const countryOf = (place: AreaId): string => place.replace(/-.*/, '');

/**
 * Degrees of longitude or, as they are drawn, of latitude: whichever is more. Away from the equator
 * a degree of latitude is drawn longer.
 */
const sizeOf = ([west, south, east, north]: Bbox): number =>
  Math.max(
    widthOf([west, east]),
    (north - south) / Math.cos((((south + north) / 2) * Math.PI) / 180),
  );

function islandsOf({ properties, geometry }: GeoJSON.Feature): readonly Islands[] {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  const boxes = polygons
    .map((coordinates) => boxOfGeometry({ type: 'Polygon', coordinates }))
    .filter((box) => box !== null);
  const [first] = boxes;
  const place: unknown = properties?.['id'];
  if (first === undefined || typeof place !== 'string' || !isAreaId(place)) return [];
  const middles = boxes.map(([west, south, east, north]): Position => [
    middleOf([west, east]),
    (south + north) / 2,
  ]);
  return [{ place, middles, main: boxes.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a), first) }];
}
