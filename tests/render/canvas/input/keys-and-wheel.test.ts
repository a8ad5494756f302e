import { describe, expect, test } from 'vitest';
import { mapKey } from '../../../../src/render/canvas/input/map-keys.ts';
import { wheelZoom } from '../../../../src/render/canvas/input/wheel-zoom.ts';

const key = (
  name: string,
  held: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey', true>> = {},
) => mapKey({ key: name, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held });

describe('keys on the map', () => {
  test('arrows look further in their direction, by 100 pixels', () => {
    expect(key('ArrowRight')).toEqual({ kind: 'pan', by: [-100, 0] });
    expect(key('ArrowUp')).toEqual({ kind: 'pan', by: [0, 100] });
    expect(key('ArrowUp', { shiftKey: true })).toBeNull();
  });

  test('plus and minus zoom, with or without Shift for the sign', () => {
    expect(key('+', { shiftKey: true })).toEqual({ kind: 'zoom', levels: 1 });
    expect(key('=')).toEqual({ kind: 'zoom', levels: 1 });
    expect(key('-')).toEqual({ kind: 'zoom', levels: -1 });
  });

  test('Enter lists and 0 leads back; with a modifier a key is the browser’s own', () => {
    expect(key('Enter')).toEqual({ kind: 'list' });
    expect(key('0')).toEqual({ kind: 'home' });
    for (const held of ['altKey', 'ctrlKey', 'metaKey'] as const)
      expect([key('0', { [held]: true }), key('ArrowLeft', { [held]: true })]).toEqual([
        null,
        null,
      ]);
    expect(key('x')).toBeNull();
  });
});

const turn = (deltaY: number, deltaMode = 0, ctrlKey = false) =>
  wheelZoom({ deltaY, deltaMode, ctrlKey });

describe('the wheel', () => {
  test('zooms in when it is turned away, out towards the reader, by the same', () => {
    expect(turn(-100).levels).toBeGreaterThan(0.1);
    expect(turn(100).levels).toBeCloseTo(-turn(-100).levels, 12);
    expect(turn(0).levels).toBeCloseTo(0, 12);
  });

  test('never zooms by more than a level, and counts lines as pixels', () => {
    expect(turn(-1e6).levels).toBeLessThanOrEqual(1);
    expect(turn(-3, 1).levels).toBeCloseTo(turn(-120).levels, 12);
  });

  test('of a pad, or a pinch on it, is followed at once', () => {
    expect(turn(-4).durationMs).toBeLessThan(turn(-100).durationMs);
    expect(turn(-100, 0, true).durationMs).toBe(turn(-4).durationMs);
  });
});
