import { addMonths, type MonthInterval } from '../../../core/domain/month.ts';
import { xOf, type Scale } from '../window/brush.ts';
import type { Stretch } from './lane-text.ts';

/** Pixels with one decimal: the drawing is text in the page. */
export const px = (value: number): number => Math.round(value * 10) / 10;

/** The arrow behind a bar that goes on. */
export const arrowPath = (x: number, y: number, height: number): string =>
  `M${px(x + 2)} ${px(y)}l${px(height / 2)} ${px(height / 2)}l${px(-height / 2)} ${px(height / 2)}`;

/** Pixels that the arrow takes behind a bar of a height. */
export const arrowRoom = (height: number): number => 4 + height / 2;

/** The pixels of some months. */
export const stretchOf = (scale: Scale, { first, last }: MonthInterval): Stretch => ({
  from: xOf(scale, first),
  to: xOf(scale, addMonths(last, 1)),
});
