import type { AreaId } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import type { Box, Pixel } from '../../core/scene/geometry/pixels.ts';
import { clearPlaces } from '../../core/scene/map/clear-places.ts';
import type { LabelPane } from '../../core/scene/map/map-labels.ts';

/** A name that wants room round a point, in pixels of the pane. */
interface Wish {
  readonly area: AreaId | null;
  readonly at: Pixel;
  /** Half of what it takes. */
  readonly half: Pixel;
  /** What it keeps from other names. */
  readonly airPx: number;
  /** What it must not lie under. */
  readonly covered: readonly Box[];
}

/**
 * Gives room to one name after the other, in a pane: at its point, or moved from there where the
 * edge or what covers the pane would cut it, as long as it still lies over its point and over no
 * other country. Null where there is none.
 */
export function nameRoom(atlas: Atlas, pane: LabelPane): (wish: Wish) => Pixel | null {
  const places = clearPlaces(atlas, pane);
  const taken: Box[] = [];
  const mayMove = ({ area, at: [x, y], half }: Wish, [dx, dy]: Pixel): boolean => {
    if (area === null || Math.abs(dx) > half[0] || Math.abs(dy) > half[1]) return false;
    const [pointX, pointY] = pane.toPixels(atlas.gazetteer.area(area).label);
    return places.staysInCountry(area, half, [x + dx - pointX, y + dy - pointY]);
  };
  return (wish) => {
    const { at, half, airPx, covered } = wish;
    const box = boxAround(at, half, 0);
    for (const [dx, dy] of movesIntoPane(box, pane, covered)) {
      const place: Pixel = [at[0] + dx, at[1] + dy];
      const withAir = boxAround(place, half, airPx);
      if (taken.some((other) => overlap(withAir, other))) continue;
      if ((dx !== 0 || dy !== 0) && !mayMove(wish, [dx, dy])) continue;
      taken.push(withAir);
      return place;
    }
    return null;
  };
}

/** The box of so much to either side of a point, with some air. */
export const boxAround = ([x, y]: Pixel, [across, along]: Pixel, airPx: number): Box => ({
  left: x - across - airPx,
  right: x + across + airPx,
  top: y - along - airPx,
  bottom: y + along + airPx,
});

/** Between a name and the edge of its pane, or what covers it. */
const EDGE_PX = 4;

/**
 * By how much a box may be moved so that all of it is in a pane and clear of what covers that, the
 * shortest way first: to its nearest place at the edges, and from there past each side of a cover.
 */
function movesIntoPane(
  box: Box,
  { width, height }: Pick<LabelPane, 'width' | 'height'>,
  covered: readonly Box[],
): readonly Pixel[] {
  // What was moved to an edge lies at it, whatever the last digits say.
  const airPx = EDGE_PX - ROUNDING_PX;
  const isClear = ([dx, dy]: Pixel): boolean => {
    const moved: Box = {
      left: box.left + dx - airPx,
      right: box.right + dx + airPx,
      top: box.top + dy - airPx,
      bottom: box.bottom + dy + airPx,
    };
    return (
      moved.left >= 0 &&
      moved.top >= 0 &&
      moved.right <= width &&
      moved.bottom <= height &&
      !covered.some((cover) => overlap(moved, cover))
    );
  };
  const across = inward(box.left, box.right, width);
  const along = inward(box.top, box.bottom, height);
  const past = covered.flatMap((cover): readonly Pixel[] => [
    [cover.left - EDGE_PX - box.right, along],
    [cover.right + EDGE_PX - box.left, along],
    [across, cover.top - EDGE_PX - box.bottom],
    [across, cover.bottom + EDGE_PX - box.top],
  ]);
  return [[across, along] as const, ...past]
    .filter(isClear)
    .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b));
}

const ROUNDING_PX = 1e-6;

/** The shortest way of an interval to between 0 and an end, with some room at both. */
const inward = (from: number, to: number, end: number): number =>
  from < EDGE_PX ? EDGE_PX - from : Math.min(end - EDGE_PX - to, 0);

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
