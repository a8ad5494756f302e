import { beforeEach, describe, expect, test } from 'vitest';
import type { Bbox } from '../../../../src/core/domain/area.ts';
import type { Pixel } from '../../../../src/core/scene/geometry/pixels.ts';
import { framing, pixelOf, positionOf } from '../../../../src/render/canvas/camera.ts';
import { createCameraMover, type CameraMover } from '../../../../src/render/canvas/camera-mover.ts';
import { createHand, type Hand } from '../../../../src/render/canvas/input/hand.ts';

const PANE = { width: 1000, height: 600 };
const FRAME: Bbox = [-80.1, -1, -74.5, 2.9];

let told: string[];
let mover: CameraMover;
let hand: Hand;
let now = 0;

function takeMap(shared = false): void {
  told = [];
  now = 0;
  mover = createCameraMover(FRAME, () => PANE, {
    onStart: () => told.push('start'),
    onStep: () => undefined,
    onRest: (byReader) => told.push(byReader ? 'moved' : 'rest'),
  });
  hand = createHand({
    mover,
    sizeNow: () => PANE,
    shared,
    onRefused: () => told.push('refused'),
    isStill: () => false,
  });
}
beforeEach(() => {
  takeMap();
});

/** Fingers unless told otherwise; each step takes some milliseconds. */
const pointer = (at: Pixel, id = 1, isFinger = true, afterMs = 16) => {
  now += afterMs;
  return { id, at, isFinger, timeMs: now };
};
/** What runs by itself until it rests. */
const rest = (): void => {
  for (let step = 0; step < 200 && mover.step(now); step += 1) now += 16;
};
const under = (at: Pixel) => positionOf(mover.camera(), PANE, at);

describe('a hand', () => {
  test('takes patterns along, which begin at the corner of the pane again at rest', () => {
    hand.down(pointer([500, 300], 1, false));
    hand.move(pointer([540, 310], 1, false));
    const before = mover.corner();
    hand.move(pointer([620, 340], 1, false));
    const [x, y] = mover.corner();
    expect([x - before[0], y - before[1]].map(Math.round)).toEqual([80, 30]);
    hand.up(pointer([620, 340], 1, false, 400));
    rest();
    expect(mover.corner()).toEqual([0, 0]);
  });

  test('takes the land along, and tells that it moved it', () => {
    const place = under([500, 300]);
    hand.down(pointer([500, 300], 1, false));
    hand.move(pointer([540, 310], 1, false));
    hand.move(pointer([620, 340], 1, false));
    const [x, y] = pixelOf(mover.camera(), PANE, place);
    expect([x, y].map(Math.round)).toEqual([620, 340]);
    expect(told).toEqual(['start']);
    hand.up(pointer([620, 340], 1, false, 400));
    rest();
    expect(told).toEqual(['start', 'moved']);
    expect(hand.hasMoved()).toBe(true);
  });

  test('that trembles presses, and moves nothing', () => {
    const before = mover.camera();
    hand.down(pointer([500, 300]));
    hand.move(pointer([501, 301]));
    hand.up(pointer([501, 301]));
    expect(mover.camera()).toBe(before);
    expect([told, hand.hasMoved()]).toEqual([[], false]);
  });

  test('that lets go in full swing lets the map run out', () => {
    hand.down(pointer([500, 300]));
    for (const x of [520, 560, 600, 640]) hand.move(pointer([x, 300]));
    hand.up(pointer([640, 300], 1, true, 5));
    const atOnce = mover.camera();
    rest();
    expect(mover.camera().x).toBeLessThan(atOnce.x);
    expect(told).toEqual(['start', 'moved']);
  });

  test('stops what runs out, and that is told too', () => {
    mover.setFrame([-60, -20, -50, -10], true);
    mover.step(now);
    mover.step(now + 100);
    hand.down(pointer([500, 300]));
    const stopped = mover.camera();
    expect(mover.step(now + 200)).toBe(false);
    hand.up(pointer([500, 300]));
    expect(mover.camera()).toBe(stopped);
    expect(told.at(-1)).toBe('moved');
  });
});

describe('two fingers', () => {
  test('zoom round their middle, and move with it', () => {
    const before = mover.camera().zoom;
    const place = under([500, 300]);
    hand.down(pointer([450, 300], 1));
    hand.down(pointer([550, 300], 2));
    hand.move(pointer([420, 320], 1));
    hand.move(pointer([620, 320], 2));
    expect(mover.camera().zoom).toBeCloseTo(before + 1, 6);
    expect(pixelOf(mover.camera(), PANE, place).map(Math.round)).toEqual([520, 320]);
    hand.up(pointer([620, 320], 2));
    // The finger that stays goes on without a leap.
    hand.move(pointer([430, 330], 1));
    expect(pixelOf(mover.camera(), PANE, place).map(Math.round)).toEqual([530, 330]);
    hand.up(pointer([430, 330], 1, true, 400));
    rest();
    expect(told).toEqual(['start', 'moved']);
  });

  test('two taps of one zoom in where they are', () => {
    const before = mover.camera().zoom;
    const place = under([700, 200]);
    for (let tap = 0; tap < 2; tap += 1) {
      hand.down(pointer([700, 200]));
      hand.up(pointer([700, 200]));
    }
    rest();
    expect(mover.camera().zoom).toBeCloseTo(before + 1, 6);
    expect(pixelOf(mover.camera(), PANE, place).map(Math.round)).toEqual([700, 200]);
  });
});

test('two taps that lie apart, in time or on the map, are two presses', () => {
  const before = mover.camera();
  const tap = (at: Pixel, afterMs = 16): void => {
    hand.down(pointer(at, 1, true, afterMs));
    hand.up(pointer(at));
  };
  tap([700, 200]);
  tap([700, 200], 600);
  tap([740, 200]);
  rest();
  expect([mover.camera(), hand.hasMoved()]).toEqual([before, false]);
});

/** Both fingers down, moved and up again. */
const touch = (from: readonly [Pixel, Pixel], to = from, heldMs = 60) => {
  hand.down(pointer(from[0], 1));
  hand.down(pointer(from[1], 2));
  hand.move(pointer(to[0], 1));
  hand.move(pointer(to[1], 2));
  hand.up(pointer(to[0], 1, true, heldMs));
  hand.up(pointer(to[1], 2));
  rest();
};

describe('a tap of two fingers', () => {
  test('zooms out where it is, trembling or not, and presses nothing', () => {
    const before = mover.camera().zoom;
    const place = under([600, 250]);
    touch([
      [550, 250],
      [650, 250],
    ]);
    expect(mover.camera().zoom).toBeCloseTo(before - 1, 6);
    expect(pixelOf(mover.camera(), PANE, place).map(Math.round)).toEqual([600, 250]);
    expect([told, hand.hasMoved()]).toEqual([['start', 'moved'], true]);
    touch(
      [
        [550, 250],
        [650, 250],
      ],
      [
        [551, 252],
        [649, 252],
      ],
    );
    expect(mover.camera().zoom).toBeCloseTo(before - 2, 0);
  });

  test('is none where the fingers stay, part or are three; and its halves are no double tap', () => {
    const apart = [
      [550, 250],
      [650, 250],
    ] as const;
    const before = mover.camera().zoom;
    touch(apart, apart, 600);
    expect(mover.camera().zoom).toBeCloseTo(before, 6);
    touch(apart, [
      [500, 250],
      [700, 250],
    ]);
    expect(mover.camera().zoom).toBeCloseTo(before + 1, 6);
    takeMap();
    hand.down(pointer([500, 300], 3));
    touch(apart);
    hand.up(pointer([500, 300], 3));
    rest();
    expect(mover.camera().zoom).toBeCloseTo(before, 6);
    hand.down(pointer([650, 250]));
    hand.up(pointer([650, 250]));
    touch(apart);
    hand.down(pointer([650, 250]));
    hand.up(pointer([650, 250]));
    rest();
    expect(mover.camera().zoom).toBeCloseTo(before - 1, 6);
  });
});

describe('in a frame of another page', () => {
  beforeEach(() => {
    takeMap(true);
  });

  test('one finger moves nothing and is told what does, a mouse and two fingers move the map', () => {
    const before = framing(FRAME, PANE);
    hand.down(pointer([500, 300]));
    hand.move(pointer([500, 350]));
    expect([mover.camera(), told]).toEqual([before, ['refused']]);
    hand.cancel(pointer([500, 350]));
    hand.down(pointer([500, 300], 1, false));
    hand.move(pointer([500, 350], 1, false));
    expect(mover.camera().y).not.toBe(before.y);
    hand.up(pointer([500, 350], 1, false, 400));
    rest();
    hand.down(pointer([450, 300], 1));
    hand.down(pointer([550, 300], 2));
    hand.move(pointer([350, 300], 1));
    expect(mover.camera().zoom).toBeCloseTo(before.zoom + 1, 6);
  });
});
