import type { Bbox, Position } from '../../domain/area.ts';
import { nearTo } from '../../domain/longitudes.ts';

/** A point of the Web Mercator square: x and y from 0 to 1, y growing southward. */
export type MercatorPoint = readonly [x: number, y: number];

/** Web Mercator (EPSG:3857) in units of the world's width. Latitudes beyond 85.05° are cut. */
export function project([longitude, latitude]: Position): MercatorPoint {
  const sine = Math.sin((Math.min(Math.max(latitude, -85.05), 85.05) * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The inverse of `project`. */
export function unproject([x, y]: MercatorPoint): Position {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/**
 * How a box of degrees is fitted into a pane of pixels: scale in pixels per world width, and the
 * pane's origin.
 */
export interface Fit {
  readonly scale: number;
  /** On the copy of the world that is nearest to the middle of the box. */
  readonly toPixels: (position: Position) => readonly [x: number, y: number];
  /** On the world as it is cut at 180°, so that the points of a shape stay together. */
  readonly toPlane: (position: Position) => readonly [x: number, y: number];
  readonly toPosition: (x: number, y: number) => Position;
}

/**
 * The east of a box, counted on past 180° where the box crosses it (its west is greater than its
 * east).
 */
export const eastward = ([west, , east]: Bbox): number => (west > east ? east + 360 : east);

/**
 * The largest scale at which the whole box is in the pane, centred; never so small that the world
 * is narrower than the pane (as MapLibre without copies).
 */
export function fitBox(box: Bbox, width: number, height: number): Fit {
  const [west, south, , north] = box;
  const east = eastward(box);
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  const scale = Math.max(Math.min(width / (right - left), height / (bottom - top)), width);
  return fitMiddle([(left + right) / 2, (top + bottom) / 2], (west + east) / 2, {
    scale,
    width,
    height,
  });
}

/** A pane with a position in its middle. */
export const fitAt = (middle: Position, scale: number, width: number, height: number): Fit =>
  fitMiddle(project(middle), middle[0], { scale, width, height });

function fitMiddle(
  [middleX, middleY]: MercatorPoint,
  middle: number,
  {
    scale,
    width,
    height,
  }: { readonly scale: number; readonly width: number; readonly height: number },
): Fit {
  const originX = middleX * scale - width / 2;
  const originY = middleY * scale - height / 2;
  const toPlane: Fit['toPlane'] = (position) => {
    const [x, y] = project(position);
    return [x * scale - originX, y * scale - originY];
  };
  return {
    scale,
    toPixels: ([longitude, latitude]) => toPlane([nearTo(longitude, middle), latitude]),
    toPlane,
    toPosition: (x, y) => unproject([(x + originX) / scale, (y + originY) / scale]),
  };
}

/** Zoom in MapLibre's sense (tiles of 512 px) of a scale in pixels per world width. */
export const zoomOf = (scale: number): number => Math.log2(scale / TILE_PX);

/** The inverse of `zoomOf`. */
export const scaleOf = (zoom: number): number => TILE_PX * 2 ** zoom;

const TILE_PX = 512;
