/** A point, in pixels from the left upper corner of the pane, drawing or picture that it is in. */
export type Pixel = readonly [x: number, y: number];

/** A rectangle, in pixels from the same corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Rounded to a tenth of a pixel, which no eye tells from the whole number of digits. */
export const tenths = (pixels: number): number => Math.round(pixels * 10) / 10;
