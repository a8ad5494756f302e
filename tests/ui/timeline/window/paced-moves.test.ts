import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { asMonth, singleMonth, type MonthInterval } from '../../../../src/core/domain/month.ts';
import { pacedMoves } from '../../../../src/ui/timeline/window/paced-moves.ts';
import { fakeFrames } from '../../../support/fake-frames.ts';

const month = (value: number): MonthInterval => singleMonth(asMonth(value));
let frames = fakeFrames();

beforeEach(() => {
  frames = fakeFrames();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A window at month 0, what it was moved to in turn, and a key that steps it. */
function movedWindow() {
  let at = month(0);
  const seen: number[] = [];
  const write = (to: MonthInterval): void => {
    at = to;
    seen.push(to.first);
  };
  const moves = pacedMoves({ read: () => at, write });
  const step = (): void => {
    moves.move(month(moves.window().first + 1));
  };
  return { moves, seen, step, write };
}

test('a single key is shown at once', () => {
  const { seen, step } = movedWindow();
  step();
  expect(seen).toEqual([1]);
  frames.next();
  frames.next();
  expect(seen).toEqual([1]);
  expect(frames.isIdle()).toBe(true);
});

test('keys at the pace of frames are shown one by one', () => {
  const { seen, step } = movedWindow();
  for (let key = 0; key < 5; key += 1) {
    step();
    frames.next();
  }
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});

test('of more keys than frames none is lost, and a frame moves the window once', () => {
  const { seen, step } = movedWindow();
  for (let frame = 0; frame < 3; frame += 1) {
    const before = seen.length;
    for (let key = 0; key < 4; key += 1) step();
    frames.next();
    expect(seen.length - before).toBeLessThanOrEqual(2);
  }
  expect(seen).toEqual([1, 4, 8, 12]);
});

test('what waits gives way to a move from elsewhere, and can be settled before the frame', () => {
  const { moves, seen, step, write } = movedWindow();
  step();
  step();
  write(month(50));
  expect(moves.window()).toEqual(month(50));
  frames.next();
  expect(seen).toEqual([1, 50]);
  step();
  step();
  moves.settle();
  expect(seen).toEqual([1, 50, 51, 52]);
});

test('a way back before the frame moves nothing', () => {
  const { moves, seen, step } = movedWindow();
  step();
  step();
  moves.move(month(1));
  frames.next();
  expect(seen).toEqual([1]);
});
