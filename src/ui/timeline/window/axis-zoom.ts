import { addMonths, asMonth, monthCount, type MonthInterval } from '../../../core/domain/month.ts';

/** An axis of more months than these can be looked at in part. */
export const LONG_AXIS_MONTHS = 120;

/** The least that is shown. */
const LEAST_MONTHS = 12;

/** What a press on + does to the number of months shown; − does the opposite. */
export const ZOOM_STEP = 0.5;

/** A part of the axis that begins as near to `first` as it can. */
export function partFrom(first: number, length: number, axis: MonthInterval): MonthInterval {
  const most = axis.last - length + 1;
  const start = asMonth(
    Math.min(Math.max(Math.round(first), axis.first), Math.max(most, axis.first)),
  );
  const last = addMonths(start, length - 1);
  return { first: start, last: last > axis.last ? axis.last : last };
}

/**
 * The part after a change of its length by a factor, with the month at `share` of it (0 to 1) where
 * it was. At least a year, at most the whole axis.
 */
export function zoomed(
  part: MonthInterval,
  factor: number,
  share: number,
  axis: MonthInterval,
): MonthInterval {
  const before = monthCount(part);
  const length = Math.min(Math.max(Math.round(before * factor), LEAST_MONTHS), monthCount(axis));
  return partFrom(part.first + (before - length) * share, length, axis);
}

/**
 * The part moved as little as it takes to hold the window, or its beginning where the window is the
 * longer one.
 */
export function holding(
  part: MonthInterval,
  window: MonthInterval,
  axis: MonthInterval,
): MonthInterval {
  const length = monthCount(part);
  if (window.first >= part.first && window.last <= part.last) return part;
  if (window.first < part.first || monthCount(window) >= length)
    return partFrom(window.first, length, axis);
  return partFrom(window.last - length + 1, length, axis);
}
