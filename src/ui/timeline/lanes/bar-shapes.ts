import { addMonths, type MonthInterval } from '../../../core/domain/month.ts';
import { tenths } from '../../../core/scene/geometry/pixels.ts';
import { xOf, type Scale } from '../window/brush.ts';
import type { Stretch } from './lane-text.ts';

/** The arrow behind a bar that goes on. */
export const arrowPath = (x: number, y: number, height: number): string =>
  `M${tenths(x + 2)} ${tenths(y)}l${tenths(height / 2)} ${tenths(height / 2)}l${tenths(-height / 2)} ${tenths(height / 2)}`;

/** Pixels that the arrow takes behind a bar of a height. */
export const arrowRoom = (height: number): number => 4 + height / 2;

/** The pixels of some months. */
export const stretchOf = (scale: Scale, { first, last }: MonthInterval): Stretch => ({
  from: xOf(scale, first),
  to: xOf(scale, addMonths(last, 1)),
});
