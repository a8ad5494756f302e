import type { Bbox, Position } from '../../core/domain/area.ts';
import { nearTo } from '../../core/domain/longitudes.ts';
import { eastward, project, unproject } from '../../core/scene/geometry/mercator.ts';
import type { Box, Pixel } from '../../core/scene/geometry/pixels.ts';
import { WORLD_PX } from '../live/reached-places.ts';

/** What of the world is in the middle of a pane (Web Mercator, 0 to 1), and how large. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  /** In MapLibre's sense: the world is 512 pixels wide at 0. */
  readonly zoom: number;
}

/** The size of a pane in pixels. */
export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

export const MAX_ZOOM = 9;

/** The width of the world in pixels. */
export const worldWidth = ({ zoom }: Pick<Camera, 'zoom'>): number => WORLD_PX * 2 ** zoom;

/** The zoom at which the world fills the pane: it is never shown smaller, so nothing is seen twice. */
export const leastZoom = ({ width, height }: PaneSize): number =>
  Math.min(Math.log2(Math.max(width, height, 1) / WORLD_PX), MAX_ZOOM);

/**
 * The same camera within what may be shown: zooms from the whole world to the largest, no latitude
 * beyond the world's end, and the copy of the world that begins at 180°.
 */
export function constrained({ x, y, zoom }: Camera, size: PaneSize): Camera {
  const allowed = Math.min(Math.max(zoom, leastZoom(size)), MAX_ZOOM);
  const half = size.height / 2 / worldWidth({ zoom: allowed });
  return {
    x: x - Math.floor(x),
    y: half >= 0.5 ? 0.5 : Math.min(Math.max(y, half), 1 - half),
    zoom: allowed,
  };
}

/** The largest zoom at which a box is in the pane, with the box in the middle. */
export function framing(box: Bbox, size: PaneSize): Camera {
  const [west, south, , north] = box;
  const [left, top] = project([west, north]);
  const [right, bottom] = project([eastward(box), south]);
  const scale = Math.min(size.width / (right - left), size.height / (bottom - top));
  return constrained(
    { x: (left + right) / 2, y: (top + bottom) / 2, zoom: Math.log2(scale / WORLD_PX) },
    size,
  );
}

/** Moves what is shown by some pixels, as a hand does. */
export const dragged = (camera: Camera, [dx, dy]: Pixel, size: PaneSize): Camera =>
  constrained(
    {
      x: camera.x - dx / worldWidth(camera),
      y: camera.y - dy / worldWidth(camera),
      zoom: camera.zoom,
    },
    size,
  );

/** Another zoom, with the same land under a point of the pane. */
export function zoomedAround(camera: Camera, zoom: number, [x, y]: Pixel, size: PaneSize): Camera {
  const allowed = Math.min(Math.max(zoom, leastZoom(size)), MAX_ZOOM);
  const less = 1 / worldWidth(camera) - 1 / worldWidth({ zoom: allowed });
  return constrained(
    {
      x: camera.x + (x - size.width / 2) * less,
      y: camera.y + (y - size.height / 2) * less,
      zoom: allowed,
    },
    size,
  );
}

/** The largest zoom at which all that is in a box of the pane is seen, with that in the middle. */
export function boxInPane(camera: Camera, box: Box, size: PaneSize): Camera {
  const { left, right, top, bottom } = box;
  const larger = Math.min(
    size.width / Math.max(right - left, 1),
    size.height / Math.max(bottom - top, 1),
  );
  const scale = worldWidth(camera);
  return constrained(
    {
      x: camera.x + ((left + right) / 2 - size.width / 2) / scale,
      y: camera.y + ((top + bottom) / 2 - size.height / 2) / scale,
      zoom: camera.zoom + Math.log2(larger),
    },
    size,
  );
}

/** Where a pane has a position, on the copy of the world that is nearest to its middle. */
export function pixelOf(
  camera: Camera,
  { width, height }: PaneSize,
  [longitude, latitude]: Position,
): Pixel {
  const [x, y] = project([nearTo(longitude, (camera.x - 0.5) * 360), latitude]);
  const scale = worldWidth(camera);
  return [(x - camera.x) * scale + width / 2, (y - camera.y) * scale + height / 2];
}

/** The position under a point of a pane; longitudes may count on past 180°. */
export function positionOf(camera: Camera, { width, height }: PaneSize, [x, y]: Pixel): Position {
  const scale = worldWidth(camera);
  return unproject([camera.x + (x - width / 2) / scale, camera.y + (y - height / 2) / scale]);
}

/**
 * By so much the whole world is short where it isn't cut at 180°: a box can't say where else it
 * would be cut.
 */
const ROUND_DEGREES = 0.1;

/** The box of degrees in a pane. */
export function shownBox(camera: Camera, size: PaneSize): Bbox {
  const [west, north] = positionOf(camera, size, [0, 0]);
  const [east, south] = positionOf(camera, size, [size.width, size.height]);
  const isRound = east - west > 360 - ROUND_DEGREES && Math.abs(west + east) > ROUND_DEGREES;
  const inset = isRound ? (east - west - 360 + ROUND_DEGREES) / 2 : 0;
  return [west + inset, south, east - inset, north];
}
