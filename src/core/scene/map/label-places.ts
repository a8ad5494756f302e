import type { Box, Pixel } from '../geometry/pixels.ts';
import {
  alongLine,
  boxOf,
  crosses,
  isInPane,
  isOver,
  leavesOwn,
  LINE_HEIGHT,
  overlap,
  type GroundAt,
  type LabelPane,
} from './label-room.ts';

/**
 * Where a text can stand: its middle and box, what lies under it, and the line to its place where
 * it needs one.
 */
export interface LabelPlace {
  readonly at: Pixel;
  readonly box: Box;
  readonly onLand: boolean;
  readonly leader: readonly [from: Pixel, to: Pixel] | null;
}

/** What has a name: its point in pixels, the width of the name, and whose land is whose. */
export interface Named {
  readonly point: Pixel;
  readonly width: number;
  readonly groundAt: GroundAt;
  /** The box of its land, in pixels: a name that is larger can't stand in it. */
  readonly land: Box;
}

/** Whether a text at a place, and the line that leads from it, meet none of the boxes. */
export const isFree = ({ box, leader }: LabelPlace, taken: readonly Box[]): boolean =>
  !taken.some(
    (other) => overlap(other, box) || (leader !== null && crosses(leader[1], leader[0], other)),
  );

/**
 * Pixels from the point of a place to which its name may be moved within its land, and the steps of
 * that.
 */
const [FARTHEST, STEP] = [56, 8];

/** Moves from nothing outward, the nearest first. */
const MOVES: readonly Pixel[] = (() => {
  const steps = Array.from({ length: (2 * FARTHEST) / STEP + 1 }, (_, i) => i * STEP - FARTHEST);
  return steps
    .flatMap((dx) => steps.map((dy): Pixel => [dx, dy]))
    .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b));
})();

/**
 * On its own land: at its point, where the ends of the name may lie over the sea, else moved to
 * where all of it is on land.
 */
export function* placesOnLand(
  pane: LabelPane,
  { point, width, groundAt, land }: Named,
): Generator<LabelPlace> {
  const placeAt = (at: Pixel): LabelPlace => ({
    at,
    box: boxOf(at, width),
    onLand: true,
    leader: null,
  });
  const [x, y] = point;
  const reach = width * 0.36;
  const middle = placeAt(point);
  const isMostlyOwn = groundAt(x - reach, y) === 'own' && groundAt(x + reach, y) === 'own';
  if (
    isMostlyOwn &&
    isInPane(pane, middle.at) &&
    isOver(middle.box, groundAt, (ground) => ground !== 'other')
  )
    yield middle;
  if (land.right - land.left < width || land.bottom - land.top < LINE_HEIGHT) return;
  for (const [dx, dy] of MOVES) {
    const place = placeAt([x + dx, y + dy]);
    if (
      groundAt(...place.at) === 'own' &&
      isInPane(pane, place.at) &&
      isOver(place.box, groundAt, (ground) => ground === 'own')
    )
      yield place;
  }
}

/** Pixels of sea between a name and its land, and the most between it and its point. */
const [GAP, MOST_AWAY] = [4, 70];

/**
 * At sea beside it, along the latitude of its point: to the west, then to the east, where its own
 * land is the first that one meets.
 */
export function* placesBeside(
  pane: LabelPane,
  { point: [x, y], width, groundAt }: Named,
): Generator<LabelPlace> {
  for (const direction of [-1, 1]) {
    for (let away = width / 2 + GAP; away < width / 2 + MOST_AWAY; away += 4) {
      const at: Pixel = [x + direction * away, y];
      if (at[0] - width / 2 < 4 || at[0] + width / 2 > pane.width - 4) continue;
      const place: LabelPlace = { at, box: boxOf(at, width), onLand: false, leader: null };
      if (!isOver(place.box, groundAt, (ground) => ground === 'sea')) continue;
      const edge: Pixel = [at[0] - (direction * width) / 2, y];
      if (meetsOwnFirst(edge, [x, y], groundAt)) yield place;
    }
  }
}

function meetsOwnFirst(from: Pixel, to: Pixel, groundAt: GroundAt): boolean {
  let isOwn = true;
  alongLine(from, to, 1, (x, y) => {
    const ground = groundAt(x, y);
    isOwn = ground !== 'other';
    return ground !== 'sea';
  });
  return isOwn;
}

/**
 * Directions tried for a label at sea, in degrees from east, counter-clockwise: west first, where
 * the Pacific is.
 */
const DIRECTIONS = [180, 190, 170, 205, 155, 220, 140, 235, 270, 0, 20, -20, 45, -45, 90];

/** Pixels from a place to the end of its line, the nearest first. */
const DISTANCES = [50, 75, 100, 130, 160];

/** Pixels that a label at sea keeps from the edges of the pane. */
const EDGE = 8;

/** At sea with a line to it, which runs over the sea and its own land alone. */
export function* placesAtSea(
  pane: LabelPane,
  { point, width, groundAt }: Omit<Named, 'land'>,
): Generator<LabelPlace> {
  if (!isInPane(pane, point)) return;
  const [x, y] = point;
  for (const distance of DISTANCES) {
    for (const degrees of DIRECTIONS) {
      const angle = (degrees * Math.PI) / 180;
      const end: Pixel = [x + Math.cos(angle) * distance, y - Math.sin(angle) * distance];
      const side = Math.cos(angle) < -0.1 ? -1 : Math.cos(angle) > 0.1 ? 1 : 0;
      const at: Pixel = [
        end[0] + side * (width / 2 + 5),
        end[1] + (side === 0 ? -Math.sign(Math.sin(angle)) * (LINE_HEIGHT / 2 + 3) : 0),
      ];
      const place: LabelPlace = { at, box: boxOf(at, width), onLand: false, leader: [end, point] };
      const { left, right, top, bottom } = place.box;
      if (left < EDGE || right > pane.width - EDGE || top < EDGE || bottom > pane.height - EDGE)
        continue;
      if (
        isOver(place.box, groundAt, (ground) => ground === 'sea') &&
        !leavesOwn(end, point, groundAt)
      )
        yield place;
    }
  }
}
