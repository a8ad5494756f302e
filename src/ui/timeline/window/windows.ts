import type { Atlas } from '../../../core/domain/atlas.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import { monthsOf } from '../../../core/selectors/projects/period.ts';
import type { ViewChange } from '../../../core/view-state/store.ts';
import { compareWith, setPeriod } from '../../../core/view-state/updates.ts';
import type { ViewState } from '../../../core/view-state/view-state.ts';
import type { BrushPart } from './brush.ts';

/** The windows on the axis: that of the period, and that of the period it is compared with. */
export type WindowName = 'time' | 'compare';

/** The months of a window; of a comparison that there isn't, those of the period. */
export const windowOf = (
  view: Pick<ViewState, 'time' | 'compare'>,
  atlas: Atlas,
  name: WindowName,
): MonthInterval => monthsOf((name === 'time' ? null : view.compare) ?? view.time, atlas);

/** Brings a window to other months. */
export const toMonths =
  (name: WindowName, months: MonthInterval): ViewChange =>
  (view) =>
    name === 'time' ? setPeriod(view, months) : compareWith(view, months);

/** The class of a part's slider, or of the ring that shows its focus. */
export const partClass = (name: WindowName, part: BrushPart, of: 'Slider' | 'Ring'): string =>
  name === 'time'
    ? `${part}${of}`
    : `compared${part.slice(0, 1).toUpperCase()}${part.slice(1)}${of}`;

/**
 * A window of the same length to compare with: right after it, or before it where the axis has no
 * room, or its own months.
 */
export function besideWindow(
  { first, last }: MonthInterval,
  axis: MonthInterval,
  moved: (by: number) => MonthInterval,
): MonthInterval {
  const length = last - first + 1;
  if (last + length <= axis.last) return moved(length);
  return first - length >= axis.first ? moved(-length) : { first, last };
}
