/** What of a wheel's turn matters, as in WheelEvent. */
export interface WheelTurn {
  readonly deltaY: number;
  /** 0 for pixels, 1 for lines, 2 for pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
}

/** So many pixels is a line, and a page of lines. */
const [LINE_PX, PAGE_PX] = [40, 800];

/** Below this a turn is a finger on a pad, which sends many small ones. */
const LEAST_NOTCH_PX = 50;

/** Zoom levels for a pixel. */
const [NOTCH_RATE, PAD_RATE] = [1 / 450, 1 / 100];

/** No turn zooms by more than a level. */
const MOST = 2;

/** How far a turn of the wheel zooms, in levels, and in which time. */
export function wheelZoom({ deltaY, deltaMode, ctrlKey }: WheelTurn): {
  readonly levels: number;
  readonly durationMs: number;
} {
  const pixels = deltaY * ([1, LINE_PX, PAGE_PX][deltaMode] ?? 1);
  const isPad = ctrlKey || (deltaMode === 0 && Math.abs(pixels) < LEAST_NOTCH_PX);
  const factor = MOST / (1 + Math.exp(-Math.abs(pixels * (isPad ? PAD_RATE : NOTCH_RATE))));
  return {
    levels: -Math.sign(pixels) * Math.log2(factor),
    durationMs: isPad ? 50 : 200,
  };
}
