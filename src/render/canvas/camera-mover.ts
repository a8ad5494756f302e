import { constrained, dragged, framing, worldWidth, type Camera, type PaneSize } from './camera.ts';
import type { Bbox } from '../../core/domain/area.ts';
import type { Pixel } from '../../core/scene/geometry/pixels.ts';
import { eased, flight, type CameraPath } from './flight.ts';

const LONGEST_FLIGHT_MS = 600;

/** What moves: the reader's hand, or the atlas by itself. */
interface Motion {
  readonly path: CameraPath;
  readonly easing: (share: number) => number;
  readonly durationMs: number;
  readonly byReader: boolean;
  startedAt: number | null;
}

/** What the mover tells: a movement begins, the camera is another, and it came to rest. */
export interface MoverEvents {
  readonly onStart: () => void;
  readonly onStep: () => void;
  readonly onRest: (byReader: boolean) => void;
}

/** Holds the camera of a pane, and moves it; one movement takes the place of another. */
export interface CameraMover {
  readonly camera: () => Camera;
  /**
   * Where patterns begin, in pixels of the pane: at rest its corner, so that the same view is the
   * same picture; in a movement further on by what the reader has dragged since. While the map is
   * zoomed they stay, so that they never swim.
   */
  readonly corner: () => Pixel;
  readonly isMoving: () => boolean;
  /** Shows a box, at once or by a flight; it is kept in the pane when the size changes. */
  readonly setFrame: (frame: Bbox, smooth: boolean) => void;
  /** A hand begins to move the map, and holds it until it is released. */
  readonly hold: () => void;
  readonly moveTo: (camera: Camera) => void;
  /** Ends what was held, after the rest of a movement where there is one. */
  readonly release: () => void;
  /** Moves by the reader's wish, in some milliseconds. */
  readonly glide: (
    path: CameraPath,
    durationMs: number,
    easing?: (share: number) => number,
  ) => void;
  /** Where the running glide leads to; the camera itself while there is none. */
  readonly goal: () => Camera;
  /** Keeps another box in the pane when the size changes, without a movement. */
  readonly keep: (box: Bbox) => void;
  /** The pane has another size: what was under way ends. */
  readonly resize: () => void;
  /** A step of what is under way; false where nothing is. */
  readonly step: (nowMs: number) => boolean;
}

export function createCameraMover(
  first: Bbox,
  sizeNow: () => PaneSize,
  { onStart, onStep, onRest }: MoverEvents,
): CameraMover {
  let frame: Bbox = first;
  let camera = framing(first, sizeNow());
  let motion: Motion | null = null;
  let held = false;

  let corner: Pixel = [0, 0];
  const set = (next: Camera, byReader: boolean): void => {
    const before = camera;
    camera = constrained(next, sizeNow());
    corner = byReader ? carried(corner, before, camera) : [0, 0];
    onStep();
  };
  const rest = (byReader: boolean): void => {
    corner = [0, 0];
    onRest(byReader);
  };
  const start = (next: Motion): void => {
    if (motion === null && !held) onStart();
    motion = next;
    onStep();
  };
  return {
    camera: () => camera,
    corner: () => corner,
    isMoving: () => held || motion !== null,
    setFrame: (box, smooth) => {
      frame = box;
      const size = sizeNow();
      const to = framing(box, size);
      onStart();
      if (smooth)
        start({
          path: flight(camera, to, size),
          easing: eased,
          durationMs: LONGEST_FLIGHT_MS,
          byReader: false,
          startedAt: null,
        });
      else {
        motion = null;
        set(to, false);
        rest(false);
      }
    },
    hold: () => {
      if (!held && motion === null) onStart();
      motion = null;
      held = true;
    },
    moveTo: (next) => {
      set(next, true);
    },
    release: () => {
      if (!held) return;
      held = false;
      if (motion !== null) return;
      rest(true);
      onStep();
    },
    glide: (path, durationMs, easing = eased) => {
      start({ path, easing, durationMs, byReader: true, startedAt: null });
      held = false;
    },
    goal: () => (motion === null ? camera : constrained(motion.path(1), sizeNow())),
    keep: (box) => {
      frame = box;
    },
    resize: () => {
      motion = null;
      held = false;
      set(framing(frame, sizeNow()), false);
    },
    step: (nowMs) => {
      if (motion === null) return false;
      motion.startedAt ??= nowMs;
      const { durationMs } = motion;
      const share = durationMs <= 0 ? 1 : Math.min((nowMs - motion.startedAt) / durationMs, 1);
      const { path, easing, byReader } = motion;
      if (share >= 1) motion = null;
      set(path(easing(share)), byReader);
      if (share >= 1) rest(byReader);
      return true;
    },
  };
}

function carried(corner: Pixel, before: Camera, after: Camera): Pixel {
  if (before.zoom !== after.zoom) return corner;
  const scale = worldWidth(after);
  const across = before.x - after.x;
  return [
    corner[0] + (across - Math.round(across)) * scale,
    corner[1] + (before.y - after.y) * scale,
  ];
}

/** The speed of a hand that lets go, and how it runs out. */
const [MOST_PX_PER_S, SLOWING_PX_PER_S2, LINEARITY] = [1400, 2500, 0.3];

/** How far and how long a map runs on that is let go at some speed, in pixels a second; null where it stops. */
export function runOut([vx, vy]: Pixel): {
  readonly by: Pixel;
  readonly durationMs: number;
} | null {
  const [x, y] = [vx * LINEARITY, vy * LINEARITY];
  const speed = Math.hypot(x, y);
  if (speed < 15) return null;
  const kept = Math.min(speed, MOST_PX_PER_S);
  const seconds = kept / (SLOWING_PX_PER_S2 * LINEARITY);
  const factor = (kept / speed) * (seconds / 2);
  return { by: [x * factor, y * factor], durationMs: seconds * 1000 };
}

/** A path by some pixels. */
export const slide =
  (from: Camera, [dx, dy]: Pixel, size: PaneSize): CameraPath =>
  (share) =>
    dragged(from, [dx * share, dy * share], size);
