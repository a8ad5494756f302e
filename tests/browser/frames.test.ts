import { afterEach, expect, test, vi } from 'vitest';
import { atNextFrame, inThisFrame } from '../../src/browser/frames.ts';
import { fakeFrames } from '../support/fake-frames.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is asked for in the work of a frame is done in it, after that work', () => {
  const frames = fakeFrames();
  const done: string[] = [];
  atNextFrame(() => {
    inThisFrame(() => done.push('map'));
    done.push('store');
  });
  expect(done).toEqual([]);
  frames.next();
  expect(done).toEqual(['store', 'map']);
  expect(frames.isIdle()).toBe(true);
});

test('outside of a frame it waits for the next, and either can be left', () => {
  const frames = fakeFrames();
  const done: string[] = [];
  inThisFrame(() => done.push('map'));
  inThisFrame(() => done.push('left'))();
  atNextFrame(() => {
    inThisFrame(() => done.push('left too'))();
  });
  frames.next();
  expect(done).toEqual(['map']);
});
