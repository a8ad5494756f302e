import {
  addMonths,
  asMonth,
  monthCount,
  type Month,
  type MonthInterval,
} from '../../../core/domain/month.ts';

/**
 * The brush: the window of months on the axis, moved whole by its body and changed by a grip at
 * each end. Pixels in, months out; every result lies on the axis and begins no later than it ends.
 */
export type BrushPart = 'period' | 'first' | 'last';

/**
 * The axis and the pixels between which it is drawn: `left` is where its first month begins,
 * `right` where its last one ends.
 */
export interface Scale {
  readonly axis: MonthInterval;
  readonly left: number;
  readonly right: number;
}

/** Pixels of one month. */
export const monthWidth = ({ axis, left, right }: Scale): number =>
  (right - left) / monthCount(axis);

/** Where a month begins, in pixels; the month before it ends there. */
export const xOf = (scale: Scale, month: Month): number =>
  scale.left + (month - scale.axis.first) * monthWidth(scale);

/** The month under a pixel; beyond the ends of the axis its first or last. */
export const monthAt = (scale: Scale, x: number): Month =>
  within(scale.axis, scale.axis.first + Math.floor((x - scale.left) / monthWidth(scale)));

const within = ({ first, last }: MonthInterval, month: number): Month => {
  if (month < first) return first;
  return month > last ? last : asMonth(month);
};

/**
 * The window `by` months later (earlier when negative) in its whole length, as far as the axis
 * goes.
 */
export function moved(window: MonthInterval, by: number, axis: MonthInterval): MonthInterval {
  const step = Math.max(Math.min(by, axis.last - window.last), axis.first - window.first);
  return step === 0
    ? window
    : { first: addMonths(window.first, step), last: addMonths(window.last, step) };
}

/** The window with the month at the middle of it, as far as the axis goes. */
export const centredAt = (
  window: MonthInterval,
  month: Month,
  axis: MonthInterval,
): MonthInterval =>
  moved(window, month - Math.floor((monthCount(window) - 1) / 2) - window.first, axis);

/**
 * The window with one of its parts brought to a month, or as near to it as it can be: whole by its
 * first month, or its first or last month alone. `month` may be any number, also one that no month
 * has.
 */
export function brought(
  part: BrushPart,
  window: MonthInterval,
  month: number,
  axis: MonthInterval,
): MonthInterval {
  const { min, max } = brushRange(part, window, axis);
  const to = within({ first: min, last: max }, month);
  switch (part) {
    case 'period':
      return moved(window, to - window.first, axis);
    case 'first':
      return to === window.first ? window : { first: to, last: window.last };
    case 'last':
      return to === window.last ? window : { first: window.first, last: to };
  }
}

/** The window after a part of it was dragged by so many pixels. */
export const dragged = (
  part: BrushPart,
  window: MonthInterval,
  pixels: number,
  scale: Scale,
): MonthInterval =>
  brought(part, window, valueOf(part, window) + Math.round(pixels / monthWidth(scale)), scale.axis);

/** The month by which a part is named: the first of the window, save for the last. */
export const valueOf = (part: BrushPart, window: MonthInterval): Month =>
  part === 'last' ? window.last : window.first;

/**
 * The months that a part can be brought to, both included: the ends of the window don't pass each
 * other.
 */
export function brushRange(
  part: BrushPart,
  window: MonthInterval,
  axis: MonthInterval,
): { readonly min: Month; readonly max: Month } {
  switch (part) {
    case 'period':
      return { min: axis.first, max: addMonths(axis.last, 1 - monthCount(window)) };
    case 'first':
      return { min: axis.first, max: window.last };
    case 'last':
      return { min: window.first, max: axis.last };
  }
}

/** Months by which keys move a part. */
const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: -Infinity,
  End: Infinity,
};

/** The window after a key on one of its parts; null for a key that means nothing to it. */
export function keyed(
  part: BrushPart,
  window: MonthInterval,
  key: string,
  axis: MonthInterval,
): MonthInterval | null {
  const step = Object.hasOwn(KEY_STEPS, key) ? KEY_STEPS[key] : undefined;
  if (step === undefined) return null;
  return brought(part, window, valueOf(part, window) + step, axis);
}
