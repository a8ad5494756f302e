import type { Pixel } from '../../../core/scene/geometry/pixels.ts';
import type { Pointer } from './pointer.ts';

/** Taps that zoom, and round which point: two of one finger a level in, one of two fingers a level out. */
export interface ZoomingTaps {
  readonly at: Pixel;
  readonly levels: 1 | -1;
}

/** Fingers down for longer rest on the map. */
const TAP_MS = 500;

/** A finger that moves farther drags or pinches. */
const TAP_REACH_PX = 10;

/** Two taps within these are one. */
const DOUBLE_TAP = { withinMs: 500, withinPx: 30 };

/** Tells taps that zoom from all else that fingers do. */
export interface Taps {
  readonly down: (finger: Pointer) => void;
  readonly move: (finger: Pointer) => void;
  /** What was tapped with the finger that is lifted last. */
  readonly up: (finger: Pointer) => ZoomingTaps | null;
  readonly cancel: (finger: Pointer) => void;
}

export function createTaps(): Taps {
  /** Where each finger that is down began. */
  const down = new Map<number, Pixel>();
  /** Where the fingers of this touch began, those that are lifted too. */
  let began: readonly Pixel[] = [];
  let startedMs = 0;
  let isTap = false;
  let before: { readonly at: Pixel; readonly timeMs: number } | null = null;

  const second = (at: Pixel, timeMs: number): ZoomingTaps | null => {
    const isSecond =
      before !== null &&
      timeMs - before.timeMs < DOUBLE_TAP.withinMs &&
      apart(at, before.at) < DOUBLE_TAP.withinPx;
    before = isSecond ? null : { at, timeMs };
    return isSecond ? { at, levels: 1 } : null;
  };
  return {
    down: ({ id, at, timeMs }) => {
      if (down.size === 0) [began, startedMs, isTap] = [[], timeMs, true];
      down.set(id, at);
      began = [...began, at];
    },
    move: ({ id, at }) => {
      const start = down.get(id);
      if (start !== undefined && apart(start, at) > TAP_REACH_PX) isTap = false;
    },
    up: ({ id, at, timeMs }) => {
      if (!down.delete(id) || down.size > 0) return null;
      const [one, other, third] = began;
      if (!isTap || timeMs - startedMs > TAP_MS || one === undefined || third !== undefined) {
        before = null;
        return null;
      }
      if (other === undefined) return second(at, timeMs);
      before = null;
      return { at: [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2], levels: -1 };
    },
    cancel: ({ id }) => {
      down.delete(id);
      isTap = false;
    },
  };
}

const apart = (one: Pixel, other: Pixel): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1]);
