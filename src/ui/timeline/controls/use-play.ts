import { useCallback, useEffect, useState, type RefObject } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import { singleMonth, type MonthInterval } from '../../../core/domain/month.ts';
import { setPeriod } from '../../../core/view-state/updates.ts';
import type { Period } from '../../../core/view-state/view-state.ts';
import { moved } from '../window/brush.ts';
import { REDUCED_MOTION, useMedia } from '../../controls/use-media.ts';

/**
 * A month stands for so long at each speed; with reduced motion never less than that of the
 * slowest.
 */
export const PLAY_STEP_MS = { slow: 1200, normal: 600, fast: 300 } as const;
export type Speed = keyof typeof PLAY_STEP_MS;
export const SPEED_NAMES = ['slow', 'normal', 'fast'] as const satisfies readonly Speed[];

export interface PlayOptions {
  readonly speed: Speed;
  /** At the end of the axis it begins again with it. */
  readonly loop: boolean;
}

/**
 * Where playing begins: where the window is, or with the axis if it has come to the end of it or
 * shows the whole time.
 */
function playStart(time: Period, axis: MonthInterval): MonthInterval {
  if (time === 'all') return singleMonth(axis.first);
  return time.last < axis.last ? time : moved(time, axis.first - time.first, axis);
}

/** The window one month later; null at the end of the axis. */
const playStep = (time: Period, axis: MonthInterval): MonthInterval | null =>
  time === 'all' || time.last >= axis.last ? null : moved(time, 1, axis);

interface Play {
  readonly playing: boolean;
  readonly toggle: () => void;
}

const PRESS_KEYS: ReadonlySet<string> = new Set(['Enter', ' ']);
const QUIET_KEYS: ReadonlySet<string> = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta']);

/**
 * Moves the window month by month, from the button or from Space in the timeline. It stops at the
 * end, at any press or key, and when anything else changes the period.
 */
export function usePlay(
  section: RefObject<HTMLElement | null>,
  { speed, loop }: PlayOptions,
): Play {
  const { atlas, store } = useAtlas();
  const [playing, setPlaying] = useState(false);
  const pace = useMedia(REDUCED_MOTION) ? PLAY_STEP_MS.slow : PLAY_STEP_MS[speed];
  const { axis } = atlas;

  const toggle = useCallback(() => {
    const { time } = store.getState();
    const start = playStart(time, axis);
    if (!playing && start !== time) store.move((view) => setPeriod(view, start));
    setPlaying(!playing);
  }, [axis, playing, store]);

  useEffect(() => {
    if (!playing) return undefined;
    let ticking = false;
    const stop = (): void => {
      setPlaying(false);
    };
    const tick = (): void => {
      const { time } = store.getState();
      const next = playStep(time, axis) ?? (loop ? playStart(time, axis) : null);
      if (next === null) {
        stop();
        return;
      }
      ticking = true;
      store.move((view) => setPeriod(view, next));
      ticking = false;
      if (next.last >= axis.last && !loop) stop();
    };
    const onInput = (event: Event): void => {
      if (!isOwnToggle(event, section.current)) stop();
    };
    const timer = setInterval(tick, pace);
    const unsubscribe = store.subscribe((view, before) => {
      if (!ticking && view.time !== before.time) stop();
    });
    document.addEventListener('pointerdown', onInput, true);
    document.addEventListener('keydown', onInput, true);
    return () => {
      clearInterval(timer);
      unsubscribe();
      document.removeEventListener('pointerdown', onInput, true);
      document.removeEventListener('keydown', onInput, true);
    };
  }, [axis, loop, pace, playing, section, store]);

  useEffect(() => {
    const { current } = section;
    const onSpace = (event: KeyboardEvent): void => {
      if (event.key !== ' ' || !(event.target instanceof Element) || !isTimelineKey(event.target))
        return;
      event.preventDefault();
      toggle();
    };
    current?.addEventListener('keydown', onSpace);
    return () => current?.removeEventListener('keydown', onSpace);
  }, [section, toggle]);

  return { playing, toggle };
}

/**
 * What pauses by itself: the button, and Space in the timeline. And keys that only go elsewhere.
 */
function isOwnToggle(event: Event, section: HTMLElement | null): boolean {
  const target = event.target instanceof Element ? event.target : null;
  const key = event instanceof KeyboardEvent ? event.key : null;
  if (key !== null && QUIET_KEYS.has(key)) return true;
  const inside = target !== null && section?.contains(target) === true;
  if (inside && target.closest('[data-play]') !== null) return key === null || PRESS_KEYS.has(key);
  return inside && key === ' ' && isTimelineKey(target);
}

/**
 * Whether Space on this element means the timeline: the sliders too, which don't use it; not
 * buttons and fields.
 */
function isTimelineKey(target: Element): boolean {
  if (target instanceof HTMLInputElement) return target.type === 'range';
  return target.closest('button, select, textarea, dialog') === null;
}
