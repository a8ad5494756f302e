import type { Bbox, Position } from '../domain/area.ts';

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

/** How a box of degrees is fitted into a pane of pixels: scale in pixels per world width, and the pane's origin. */
export interface Fit {
  readonly scale: number;
  readonly toPixels: (position: Position) => readonly [x: number, y: number];
  readonly toPosition: (x: number, y: number) => Position;
}

/** The largest scale at which the whole box is in the pane, centred; never so small that the world is narrower than the pane (as MapLibre without copies). */
export function fitBox(box: Bbox, width: number, height: number): Fit {
  const [left, top] = project([box[0], box[3]]);
  // A box with its west beyond its east crosses 180° (RFC 7946 §5.2).
  const [right, bottom] = project([box[2] < box[0] ? box[2] + 360 : box[2], box[1]]);
  const scale = Math.max(Math.min(width / (right - left), height / (bottom - top)), width);
  const originX = ((left + right) / 2) * scale - width / 2;
  const originY = ((top + bottom) / 2) * scale - height / 2;
  return {
    scale,
    toPixels: (position) => {
      const [x, y] = project(position);
      return [x * scale - originX, y * scale - originY];
    },
    toPosition: (x, y) => unproject([(x + originX) / scale, (y + originY) / scale]),
  };
}

/** Zoom in MapLibre's sense (tiles of 512 px) of a scale in pixels per world width. */
export const zoomOf = (scale: number): number => Math.log2(scale / 512);
