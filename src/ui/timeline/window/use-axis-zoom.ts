import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react';
import { useView } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import {
  asMonth,
  monthCount,
  sameInterval,
  type MonthInterval,
} from '../../../core/domain/month.ts';
import { monthsOf } from '../../../core/selectors/projects/period.ts';
import { holding, LONG_AXIS_MONTHS, partFrom, zoomed, ZOOM_STEP } from './axis-zoom.ts';

/** The part of the axis that is drawn, and the ways to change it. */
export interface AxisZoom {
  /** The same object while its ends are the same. */
  readonly part: MonthInterval;
  /** The axis is long enough to be looked at in part. */
  readonly isOffered: boolean;
  readonly isWhole: boolean;
  /**
   * Shows more or fewer months; `share` (0 to 1) is the place in the part that stays where it is.
   */
  readonly zoom: (factor: number, share?: number) => void;
  /** Shows as many months from another first one on. */
  readonly from: (first: number) => void;
  readonly reset: () => void;
}

/**
 * Keeps the part that the reader chose, moved along with the window where that leaves it. It is no
 * part of a link.
 */
export function useAxisZoom(axis: MonthInterval): AxisZoom {
  const { atlas, store } = useAtlas();
  const [chosen, setChosen] = useState<MonthInterval | null>(null);
  const isOffered = monthCount(axis) > LONG_AXIS_MONTHS;
  const partOf = useCallback(
    (time: Parameters<typeof monthsOf>[0]): MonthInterval =>
      chosen === null || !isOffered ? axis : holding(chosen, monthsOf(time, atlas), axis),
    [atlas, axis, chosen, isOffered],
  );
  const first = useView(({ time }) => partOf(time).first);
  const last = useView(({ time }) => partOf(time).last);
  const part = useMemo(() => ({ first: asMonth(first), last: asMonth(last) }), [first, last]);
  const show = useCallback(
    (next: MonthInterval) => {
      setChosen(sameInterval(next, axis) ? null : next);
    },
    [axis],
  );
  const zoom = useCallback(
    (factor: number, share = 0.5) => {
      show(zoomed(partOf(store.getState().time), factor, share, axis));
    },
    [axis, partOf, show, store],
  );
  const from = useCallback(
    (month: number) => {
      show(partFrom(month, monthCount(partOf(store.getState().time)), axis));
    },
    [axis, partOf, show, store],
  );
  const reset = useCallback(() => {
    setChosen(null);
  }, []);
  return { part, isOffered, isWhole: sameInterval(part, axis), zoom, from, reset };
}

/** How much a turn of the wheel by one pixel changes the months shown. */
const ZOOM_PER_WHEEL_PX = 0.002;

/** Wheel, pinch, and the keys + − 0 over the drawing; what is scrolled sideways moves the part. */
export function useZoomInput(
  box: RefObject<HTMLElement | null>,
  { isOffered, part, zoom, from, reset }: AxisZoom,
): void {
  const isShared = useView(({ embed }) => embed);
  useEffect(() => {
    const element = box.current;
    if (!isOffered || element === null) return undefined;
    const shareAt = (x: number): number => {
      const { left, width } = element.getBoundingClientRect();
      return width === 0 ? 0.5 : Math.min(Math.max((x - left) / width, 0), 1);
    };
    const wheel = (event: WheelEvent): void => {
      // In a frame of another page the wheel scrolls that page.
      if (isShared && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY))
        from(
          part.first +
            Math.sign(event.deltaX) * Math.max(1, Math.round(Math.abs(event.deltaX) / 20)),
        );
      else zoom(Math.exp(event.deltaY * ZOOM_PER_WHEEL_PX), shareAt(event.clientX));
    };
    let apart = 0;
    const touch = (event: TouchEvent): void => {
      const [one, other] = event.touches;
      if (one === undefined || other === undefined) {
        apart = 0;
        return;
      }
      event.preventDefault();
      const distance = Math.max(Math.abs(one.clientX - other.clientX), 1);
      if (apart > 0 && Math.abs(distance - apart) > 8) {
        zoom(apart / distance, shareAt((one.clientX + other.clientX) / 2));
        apart = distance;
      } else if (apart === 0) apart = distance;
    };
    const key = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === '+' || event.key === '=') zoom(ZOOM_STEP);
      else if (event.key === '-') zoom(1 / ZOOM_STEP);
      else if (event.key === '0') reset();
      else return;
      event.preventDefault();
    };
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('touchmove', touch, { passive: false });
    element.addEventListener('touchend', touch);
    element.addEventListener('keydown', key);
    element.addEventListener('dblclick', reset);
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('touchmove', touch);
      element.removeEventListener('touchend', touch);
      element.removeEventListener('keydown', key);
      element.removeEventListener('dblclick', reset);
    };
  }, [box, isOffered, isShared, part, zoom, from, reset]);
}
