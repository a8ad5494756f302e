import type { AreaId } from '../../core/domain/area.ts';
import type { Pixel } from '../../core/scene/geometry/pixels.ts';
import type { PlaceRing } from '../../core/scene/map/place-rings.ts';
import type { ReachedPlaces } from '../live/reached-places.ts';
import type { ShownPane } from '../live/reached-places.ts';
import type { PressedRing } from '../renderer.ts';
import { clippedRing } from '../svg/clip.ts';
import type { PlacedName } from './map-names.ts';
import { boxAround } from './name-room.ts';
import type { WorldShape } from './world-shapes.ts';
import { turnsSeen, type WorldView } from './world-view.ts';
import { worldWidth } from './camera.ts';

/**
 * Pixels round a press in which a ring is meant: 24 across, and as much as its own size on any
 * pointer.
 */
const RING_REACH_PX = 14;

/**
 * The place under a point, if it is reached; else a reached one near it that is too small to be
 * hit; else whatever is there.
 */
export function placeNear(
  under: AreaId | null,
  at: Pixel,
  withinPx: number,
  reached: Pick<ReachedPlaces, 'isReached' | 'nearestSmall'>,
): AreaId | null {
  if (under !== null && reached.isReached(under)) return under;
  return reached.nearestSmall(at, withinPx) ?? under;
}

/** The ring at a point, the last that is drawn of those that meet it. */
export function ringAt(
  rings: readonly PlaceRing[],
  [x, y]: Pixel,
  toPixels: ShownPane['toPixels'],
): PressedRing | null {
  const ring = rings.findLast(({ position }) => {
    const [atX, atY] = toPixels(position);
    return Math.max(Math.abs(atX - x), Math.abs(atY - y)) <= RING_REACH_PX + RING_RADIUS_PX;
  });
  return ring === undefined ? null : { area: ring.area, record: ring.record };
}

const RING_RADIUS_PX = 8;

/** The area whose name stands at a point. */
export const nameAt = (
  names: readonly PlacedName[],
  [x, y]: Pixel,
  toPixels: ShownPane['toPixels'],
): AreaId | null =>
  names.findLast((name) => {
    const { left, right, top, bottom } = boxAround(toPixels(name.at), name.half, 0);
    return name.area !== null && x >= left && x <= right && y >= top && y <= bottom;
  })?.area ?? null;

/** The areas of which some land is in a pane. */
export function areasInPane(
  areas: ReadonlyMap<AreaId, WorldShape>,
  view: WorldView,
): readonly AreaId[] {
  const { camera, size } = view;
  const scale = worldWidth(camera);
  const pane = { left: 0, top: 0, right: size.width, bottom: size.height };
  const isSeen = (line: Float64Array, turn: number): boolean => {
    const ring: Pixel[] = [];
    for (let at = 0; at < line.length; at += 2)
      ring.push([
        ((line[at] ?? 0) + turn - camera.x) * scale + size.width / 2,
        ((line[at + 1] ?? 0) - camera.y) * scale + size.height / 2,
      ]);
    return clippedRing(ring, pane).length > 2;
  };
  return [...areas].flatMap(([area, shape]) =>
    turnsSeen(shape, view).some((turn) => shape.lines.some((line) => isSeen(line, turn)))
      ? [area]
      : [],
  );
}
