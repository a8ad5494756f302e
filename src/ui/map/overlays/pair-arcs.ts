import type { Position } from '../../../core/domain/area.ts';
import type { PairEnd } from '../../../core/scene/map/added-scene.ts';
import { tenths, type Box, type Pixel } from '../../../core/scene/geometry/pixels.ts';
import { inInset, type InsetPicture } from '../../../render/svg/inset-picture.ts';

/** The inset where it stands in the pane: its picture, and the box that this fills. */
export interface PlacedInset {
  readonly picture: InsetPicture;
  readonly box: Box;
}

/**
 * Where one end of a pairing is drawn: in the inset, if it is of the union and the inset shows it,
 * else on the map.
 */
export function endPixel(
  { position, inUnion }: PairEnd,
  toPixels: (position: Position) => Pixel,
  inset: PlacedInset | null,
): Pixel {
  const inside = inUnion && inset !== null ? inInset(inset.picture, position) : null;
  if (inside === null || inset === null) return toPixels(position);
  const [x, y] = inside;
  const { picture, box } = inset;
  return [
    box.left + (x / picture.width) * (box.right - box.left),
    box.top + (y / picture.height) * (box.bottom - box.top),
  ];
}

/**
 * How high a line rises over the straight one, as a share of the way across: lines of neighbours
 * part, and none hides a border.
 */
const RISE = 0.45;

/**
 * Path data of the line between the two ends of a pairing: a parabola that rises over the straight
 * line.
 */
export function arcPath([fromX, fromY]: Pixel, [toX, toY]: Pixel): string {
  const [middleX, middleY] = [(fromX + toX) / 2, (fromY + toY) / 2 - Math.abs(toX - fromX) * RISE];
  return `M${tenths(fromX)} ${tenths(fromY)}Q${tenths(middleX)} ${tenths(middleY)} ${tenths(toX)} ${tenths(toY)}`;
}

/** A name beside an end of a line. `y` is its middle. */
export interface EndLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Between an end and its name. */
const AWAY_PX = 12;
/** Least room between a name and the pane's edge. */
const EDGE_PX = 8;
const HALF_LINE_PX = 9;

/**
 * West of the end, where the ocean is; else east of it or above it, where neither the pane's edge
 * nor what stands over the map is in the way.
 */
export function homeLabel([x, y]: Pixel, width: number, covered: readonly Box[]): EndLabel {
  const places: readonly [EndLabel, ...EndLabel[]] = [
    { x: x - AWAY_PX, y, anchor: 'end' },
    { x: x + AWAY_PX, y, anchor: 'start' },
    { x, y: y - AWAY_PX - HALF_LINE_PX / 2, anchor: 'middle' },
  ];
  return places.find((label) => isFree(label, width, covered)) ?? places[0];
}

function isFree({ x, y, anchor }: EndLabel, width: number, covered: readonly Box[]): boolean {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return (
    left >= EDGE_PX &&
    !covered.some(
      (box) =>
        left < box.right &&
        box.left < left + width &&
        y - HALF_LINE_PX < box.bottom &&
        box.top < y + HALF_LINE_PX,
    )
  );
}

/** Below the end, or above it where there is no room, and within the pane. */
export function partnerLabel(
  [x, y]: Pixel,
  width: number,
  pane: { readonly width: number; readonly height: number },
): EndLabel {
  const isLow = y + AWAY_PX + HALF_LINE_PX * 2 > pane.height;
  const half = width / 2 + EDGE_PX;
  return {
    x: Math.max(Math.min(x, pane.width - half), half),
    y: y + (AWAY_PX + HALF_LINE_PX / 2) * (isLow ? -1 : 1),
    anchor: 'middle',
  };
}
