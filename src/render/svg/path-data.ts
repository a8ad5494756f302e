import type { Box, Pixel } from '../../core/scene/geometry/pixels.ts';
import { clippedRing, seenStretches } from './clip.ts';

/**
 * How points are written: on a grid, finer inside the frame than outside, and nothing beyond the
 * region.
 */
export interface PathPrecision {
  /** Pixels between two points that can be told apart. */
  readonly grid: number;
  readonly frame: Box;
  readonly region: Box;
}

/** Outside the frame the grid is so many times as wide. */
const COARSER = 4;

/**
 * Path data of closed rings, to be filled with the even-odd rule; rings without area on the grid
 * are left out.
 */
export function ringsPath(rings: readonly (readonly Pixel[])[], precision: PathPrecision): string {
  const write = createWriter(precision.grid);
  for (const ring of rings) {
    const steps = snapped(clippedRing(ring, precision.region), precision);
    if (isSame(steps[0], steps.at(-1))) steps.pop();
    if (steps.length > 2) write.ring(steps);
  }
  return write.text();
}

/** Path data of lines. */
export function linesPath(lines: readonly (readonly Pixel[])[], precision: PathPrecision): string {
  const write = createWriter(precision.grid);
  for (const line of lines) {
    for (const stretch of seenStretches(line, precision.region)) {
      const steps = snapped(stretch, precision);
      const closed = isSame(steps[0], steps.at(-1));
      if (closed) steps.pop();
      if (closed && steps.length > 1) write.ring(steps);
      else if (steps.length > 1) write.line(steps);
    }
  }
  return write.text();
}

/**
 * Points on the grid, in steps of it: equal neighbours once, and none in the middle of a straight
 * run. Each point is moved by itself, whatever the direction of its line, so that common borders
 * stay common.
 */
function snapped(points: readonly Pixel[], { grid, frame }: PathPrecision): Pixel[] {
  const steps: Pixel[] = [];
  for (const [x, y] of points) {
    const inFrame = x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
    const times = inFrame ? 1 : COARSER;
    const step: Pixel = [
      Math.round(x / grid / times) * times,
      Math.round(y / grid / times) * times,
    ];
    const last = steps.at(-1);
    if (isSame(step, last)) continue;
    if (isStraight(steps.at(-2), last, step)) steps.pop();
    steps.push(step);
  }
  return steps;
}

const isSame = (a: Pixel | undefined, b: Pixel | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** Whether three points go on in one direction: what turns back on itself doesn't. */
function isStraight(from: Pixel | undefined, over: Pixel | undefined, to: Pixel): boolean {
  if (from === undefined || over === undefined) return false;
  const [ax, ay, bx, by] = [over[0] - from[0], over[1] - from[1], to[0] - over[0], to[1] - over[1]];
  return ax * by === ay * bx && ax * bx + ay * by > 0;
}

/** Writes relative commands with as few characters as SVG 2 (§9.3.9) can read. */
function createWriter(grid: number): {
  readonly ring: (steps: readonly Pixel[]) => void;
  readonly line: (steps: readonly Pixel[]) => void;
  readonly text: () => string;
} {
  const parts: string[] = [];
  let at: Pixel = [0, 0];
  const through = (steps: readonly Pixel[]): void => {
    let before: string | null = null;
    for (const [i, [x, y]] of steps.entries()) {
      if (i < 2) {
        parts.push(i === 0 ? 'm' : 'l');
        before = null;
      }
      const [across, down] = [digitsOf((x - at[0]) * grid), digitsOf((y - at[1]) * grid)];
      parts.push(joint(before, across), across, joint(across, down), down);
      before = down;
      at = [x, y];
    }
  };
  return {
    ring: (steps) => {
      through(steps);
      parts.push('z');
      at = steps[0] ?? at;
    },
    line: through,
    text: () => parts.join(''),
  };
}

/** As short as path data can say a number, to a thousandth. */
function digitsOf(number: number): string {
  const digits = String(Math.round(number * 1000) / 1000);
  if (digits.startsWith('0.')) return digits.slice(1);
  return digits.startsWith('-0.') ? `-${digits.slice(2)}` : digits;
}

/**
 * What stands between two numbers: a sign, or the point of a second fraction, needs no space before
 * it, and neither does the number after a letter.
 */
const joint = (before: string | null, digits: string): string =>
  before === null || digits.startsWith('-') || (digits.startsWith('.') && before.includes('.'))
    ? ''
    : ' ';
