import type { Pixel } from '../../../core/scene/geometry/pixels.ts';
import { dragged, zoomedAround, type Camera, type PaneSize } from '../camera.ts';
import { runOut, slide, type CameraMover } from '../camera-mover.ts';
import { easedOut } from '../flight.ts';
import type { Pointer } from './pointer.ts';
import { createTaps, type ZoomingTaps } from './taps.ts';

export interface HandOptions {
  readonly mover: Pick<
    CameraMover,
    'camera' | 'isMoving' | 'hold' | 'moveTo' | 'release' | 'glide'
  >;
  readonly sizeNow: () => PaneSize;
  /** One finger belongs to the page round the map. */
  readonly shared: boolean;
  /** A finger alone tried to move a shared map. */
  readonly onRefused: () => void;
  /** The reader asks for things that don't move by themselves. */
  readonly isStill: () => boolean;
}

/** A hand on the map: drags, pinches, flicks, double taps and taps of two fingers. */
export interface Hand {
  readonly down: (pointer: Pointer) => void;
  readonly move: (pointer: Pointer) => void;
  readonly up: (pointer: Pointer) => void;
  readonly cancel: (pointer: Pointer) => void;
  /** The last press was no press: it moved the map. */
  readonly hasMoved: () => boolean;
  readonly isDown: () => boolean;
}

/** Less than this is a trembling finger. */
const TOLERANCE_PX = 3;

/** What of a drag tells how fast it was let go. */
const SAMPLED_MS = 160;

export const ZOOM_GLIDE_MS = 300;

export function createHand({ mover, sizeNow, shared, onRefused, isStill }: HandOptions): Hand {
  const pointers = new Map<number, Pixel>();
  let origin: Pixel = [0, 0];
  let last: Pixel = [0, 0];
  let dragging = false;
  let moved = false;
  let pinch: { readonly camera: Camera; readonly middle: Pixel; readonly apart: number } | null =
    null;
  let samples: { readonly at: Pixel; readonly timeMs: number }[] = [];
  const taps = createTaps();

  const startPinch = (): void => {
    const [one, other] = [...pointers.values()];
    if (one === undefined || other === undefined) return;
    mover.hold();
    moved = true;
    dragging = false;
    pinch = { camera: mover.camera(), middle: middleOf(one, other), apart: apartOf(one, other) };
  };
  const movePinch = (): void => {
    const [one, other] = [...pointers.values()];
    if (pinch === null || one === undefined || other === undefined) return;
    const middle = middleOf(one, other);
    const by: Pixel = [middle[0] - pinch.middle[0], middle[1] - pinch.middle[1]];
    const zoom = pinch.camera.zoom + Math.log2(apartOf(one, other) / pinch.apart);
    mover.moveTo(zoomedAround(dragged(pinch.camera, by, sizeNow()), zoom, middle, sizeNow()));
  };
  const drag = ({ at, isFinger, timeMs }: Pointer): void => {
    if (!dragging) {
      if (Math.hypot(at[0] - origin[0], at[1] - origin[1]) < TOLERANCE_PX) return;
      moved = true;
      if (shared && isFinger) {
        onRefused();
        return;
      }
      dragging = true;
      last = origin;
      samples = [];
      mover.hold();
    }
    mover.moveTo(dragged(mover.camera(), [at[0] - last[0], at[1] - last[1]], sizeNow()));
    last = at;
    samples = [...samples.filter((sample) => timeMs - sample.timeMs < SAMPLED_MS), { at, timeMs }];
  };
  const letGo = (timeMs: number): void => {
    dragging = false;
    pinch = null;
    const recent = samples.filter((sample) => timeMs - sample.timeMs < SAMPLED_MS);
    samples = [];
    const [first] = recent;
    const end = recent.at(-1);
    const seconds =
      first === undefined || end === undefined ? 0 : (end.timeMs - first.timeMs) / 1000;
    const run =
      first === undefined || end === undefined || seconds <= 0 || isStill()
        ? null
        : runOut([(end.at[0] - first.at[0]) / seconds, (end.at[1] - first.at[1]) / seconds]);
    if (run === null) mover.release();
    else mover.glide(slide(mover.camera(), run.by, sizeNow()), run.durationMs, easedOut);
  };
  const zoomBy = ({ at, levels }: ZoomingTaps): void => {
    [dragging, pinch, samples] = [false, null, []];
    const camera = mover.camera();
    mover.glide(
      (share) => zoomedAround(camera, camera.zoom + levels * share, at, sizeNow()),
      isStill() ? 0 : ZOOM_GLIDE_MS,
    );
  };
  const lift = (pointer: Pointer, zooming: ZoomingTaps | null): void => {
    if (!pointers.delete(pointer.id)) return;
    const [left] = pointers.values();
    if (left !== undefined) {
      // The finger that stays goes on by itself.
      if (pointers.size === 1) {
        pinch = null;
        [origin, last, dragging, samples] = [left, left, !shared, []];
      }
      return;
    }
    if (zooming !== null) zoomBy(zooming);
    else if (dragging || pinch !== null || mover.isMoving()) letGo(pointer.timeMs);
  };

  return {
    down: (pointer) => {
      pointers.set(pointer.id, pointer.at);
      if (pointer.isFinger) taps.down(pointer);
      if (pointers.size === 1) {
        [origin, last, dragging, moved, samples] = [pointer.at, pointer.at, false, false, []];
        // A hand stops what runs out.
        if (mover.isMoving()) mover.hold();
      } else if (pointers.size === 2) startPinch();
    },
    move: (pointer) => {
      if (!pointers.has(pointer.id)) return;
      pointers.set(pointer.id, pointer.at);
      taps.move(pointer);
      if (pinch !== null) movePinch();
      else if (pointers.size === 1) drag(pointer);
    },
    up: (pointer) => {
      lift(pointer, taps.up(pointer));
    },
    cancel: (pointer) => {
      taps.cancel(pointer);
      lift(pointer, null);
    },
    hasMoved: () => moved,
    isDown: () => pointers.size > 0,
  };
}

const middleOf = (one: Pixel, other: Pixel): Pixel => [
  (one[0] + other[0]) / 2,
  (one[1] + other[1]) / 2,
];

const apartOf = (one: Pixel, other: Pixel): number =>
  Math.max(Math.hypot(one[0] - other[0], one[1] - other[1]), 1);
