import { worldWidth, type Camera, type PaneSize } from './camera.ts';

/** A way from one camera to another: at 0 the first, at 1 the second. */
export type CameraPath = (share: number) => Camera;

/** How much a flight zooms out on its way. */
const CURVE = 1.42;

/**
 * The way that seems smooth and of even speed (van Wijk and Nuij, Smooth and efficient zooming and
 * panning, 2003), across 180° where that is shorter.
 */
export function flight(from: Camera, to: Camera, { width, height }: PaneSize): CameraPath {
  const straight = to.x - from.x;
  const across = straight - Math.round(straight);
  const [dx, dy] = [across, to.y - from.y];
  const distance = Math.hypot(dx, dy) * worldWidth(from);
  const before = Math.max(width, height);
  const after = (before * worldWidth(from)) / worldWidth(to);
  const squared = CURVE ** 2;
  /** The place on the curve at either end. */
  const placeAt = (size: number, sign: number): number => {
    const b =
      (after ** 2 - before ** 2 + sign * squared ** 2 * distance ** 2) /
      (2 * size * squared * distance);
    return Math.log(Math.sqrt(b ** 2 + 1) - b);
  };
  const [start, end] = [placeAt(before, 1), placeAt(after, -1)];
  const length = (end - start) / CURVE;
  if (!Number.isFinite(length) || Math.abs(length) < 1e-6) return towards(from, to);
  return (share) => {
    if (share >= 1) return to;
    const at = start + CURVE * share * length;
    const width_ = Math.cosh(start) / Math.cosh(at);
    const way =
      (before * (Math.cosh(start) * Math.tanh(at) - Math.sinh(start))) / squared / distance;
    return {
      x: from.x + dx * way,
      y: from.y + dy * way,
      zoom: from.zoom - Math.log2(width_),
    };
  };
}

/** Evenly in place and zoom, the shorter way round the world. */
export const towards =
  (from: Camera, to: Camera): CameraPath =>
  (share) =>
    share >= 1
      ? to
      : {
          x: from.x + (to.x - from.x - Math.round(to.x - from.x)) * share,
          y: from.y + (to.y - from.y) * share,
          zoom: from.zoom + (to.zoom - from.zoom) * share,
        };

/** Slow at both ends. */
export const eased = (share: number): number =>
  share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;

/** Slow at the end. */
export const easedOut = (share: number): number => 1 - (1 - share) ** 3;
