import type { DrawingSize } from '../drawing-size.ts';
import type { Stretch } from '../lanes/lane-text.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GRIP_WIDTH_PX = 14;
/** Between the window's edge and a grip, so that the grips of a single month don't overlap. */
const GRIP_GAP_PX = 1;
/** Sizes of what can be pressed around a grip. */
const GRIP_AREA_PX = { width: 24, height: 32 };
const TOUCH_PX = 44;
const PILL_PADDING_PX = 18;
const LEAST_PILL_PADDING_PX = 7;
/** Between two pills, and least room between a pill and the drawing's edge. */
const PILL_GAP_PX = 6;
const PILL_MARGIN_PX = 4;

const clamped = (value: number, least: number, most: number): number =>
  Math.max(Math.min(value, most), least);

/**
 * The grips outside the window's edges, and what can be pressed around each: never across the
 * middle of the window.
 */
export function gripAreas(
  window: Stretch,
  size: DrawingSize,
): Record<'first' | 'last', { readonly x: number; readonly area: Box }> {
  const area = size.touch ? { width: TOUCH_PX, height: TOUCH_PX } : GRIP_AREA_PX;
  const middle = (window.from + window.to) / 2;
  const first = window.from - GRIP_GAP_PX - GRIP_WIDTH_PX;
  const last = window.to + GRIP_GAP_PX;
  const y = size.axisY - area.height / 2;
  const around = (x: number): number => x + GRIP_WIDTH_PX / 2 - area.width / 2;
  return {
    first: {
      x: first,
      area: { ...area, y, x: Math.min(Math.max(around(first), 0), middle - area.width) },
    },
    last: {
      x: last,
      area: { ...area, y, x: Math.max(Math.min(around(last), size.width - area.width), middle) },
    },
  };
}

/**
 * How two pills fit in the drawing: what each has at both sides of its text, less than one alone
 * where there is no room, and, where that isn't enough, by what the letters are smaller.
 */
export function pairedPills(
  textWidths: readonly [number, number],
  size: DrawingSize,
): { readonly padding: number; readonly letters: number } {
  const texts = Math.ceil(textWidths[0]) + Math.ceil(textWidths[1]);
  const room = size.width - 2 * PILL_MARGIN_PX - PILL_GAP_PX - 2;
  const padding = Math.floor(clamped((room - texts) / 4, LEAST_PILL_PADDING_PX, PILL_PADDING_PX));
  return { padding, letters: Math.min(1, (room - 4 * padding) / texts) };
}

/**
 * The pill over the window, as near to its middle as the drawing's edges let it, and what can be
 * pressed around it.
 */
export function pillBox(
  window: Stretch,
  textWidth: number,
  size: DrawingSize,
  padding = PILL_PADDING_PX,
): { readonly x: number; readonly width: number; readonly area: Box } {
  const width = Math.ceil(textWidth) + 2 * padding;
  const margin = size.pillY === 0 ? size.left : PILL_MARGIN_PX;
  const x = Math.round(
    clamped((window.from + window.to) / 2 - width / 2, margin, size.width - margin - width),
  );
  const height = size.touch ? TOUCH_PX : size.pillHeight;
  return {
    x,
    width,
    area: { x, width, height, y: size.touch ? Math.min(size.pillY - 4, 0) : size.pillY },
  };
}

/** Between the facing edges of two windows below which their grips would lie over one another. */
const LEAST_BETWEEN_PX = 32;

/**
 * The grip of a window that faces the other window too closely; null where there is room.
 * `goesFirst` decides between equal windows.
 */
export function facingGrip(
  window: Stretch,
  other: Stretch,
  goesFirst: boolean,
): 'first' | 'last' | null {
  const isLeft = window.from < other.from || (window.from === other.from && goesFirst);
  const between = isLeft ? other.from - window.to : window.from - other.to;
  if (between >= LEAST_BETWEEN_PX) return null;
  return isLeft ? 'last' : 'first';
}

type Pill = ReturnType<typeof pillBox>;

/**
 * The pill moved aside where it would lie over that of the other window: the earlier one to the
 * left, the later one to the right.
 */
export function pillBeside(pill: Pill, other: Pill, goesFirst: boolean, size: DrawingSize): Pill {
  const gap = PILL_GAP_PX;
  if (pill.x + pill.width + gap <= other.x || other.x + other.width + gap <= pill.x) return pill;
  const middleOf = ({ x, width }: Pill): number => x + width / 2;
  const isLeft =
    middleOf(pill) < middleOf(other) || (middleOf(pill) === middleOf(other) && goesFirst);
  const [left, right] = isLeft ? [pill, other] : [other, pill];
  const start = clamped(
    (middleOf(left) + middleOf(right) - left.width - right.width - gap) / 2,
    PILL_MARGIN_PX,
    size.width - PILL_MARGIN_PX - left.width - gap - right.width,
  );
  const x = Math.round(isLeft ? start : start + left.width + gap);
  return { ...pill, x, area: { ...pill.area, x } };
}
