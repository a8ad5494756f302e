import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bbox } from '../../../src/core/domain/area.ts';
import { frameBounds, formatFrame, parseFrame } from '../../../src/core/view-state/frame.ts';
import { context } from './link-context.ts';

fc.configureGlobal({ seed: 201_707, numRuns: 1000 });

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const anyBounds: fc.Arbitrary<Bbox> = fc.tuple(
  degrees(600),
  degrees(95),
  degrees(600),
  degrees(95),
);
const anyZoom = fc.double({ min: -2, max: 24, noNaN: true });

const asWritten = (text: string): string | null => {
  const frame = parseFrame(text, context);
  return frame.ok ? formatFrame(frame.value) : null;
};

describe('bounds in a link', () => {
  test('stay as they were written up to 4 decimals, and are rounded to 4 beyond', () => {
    expect(asWritten('-80.1,-1,-74.5,2.9')).toBe('-80.1,-1,-74.5,2.9');
    expect(asWritten('-80.1234,-1.0001,-74,2')).toBe('-80.1234,-1.0001,-74,2');
    expect(asWritten('-80.12346,-1.00004,-074.50,2.99996')).toBe('-80.1235,-1,-74.5,3');
  });

  test('know no negative zero', () => {
    expect(parseFrame('-0,-0.00001,1,1', context)).toEqual({
      ok: true,
      value: { kind: 'bounds', bounds: [0, 0, 1, 1] },
    });
  });

  test('may cross 180° with a west greater than the east', () => {
    expect(asWritten('170,-20,-170,10')).toBe('170,-20,-170,10');
  });
});

describe('the frame of a map at rest', () => {
  test('has no more decimals than half a pixel needs', () => {
    const bounds: Bbox = [-80.123456, -1.123456, -74.123456, 2.123456];
    expect([0, 3, 6, 9, 20].map((zoom) => frameBounds(bounds, zoom)[0])).toEqual([
      -80.1, -80.12, -80.123, -80.1235, -80.1235,
    ]);
  });

  test('lies in ±180 though the map counts on past them', () => {
    expect(frameBounds([170, -20, 190, 10])).toEqual([170, -20, -170, 10]);
    expect(frameBounds([-200, -20, -185, 10])).toEqual([160, -20, 175, 10]);
  });

  test('is the whole world where the map shows more', () => {
    expect(frameBounds([-250, -95, 300, 95])).toEqual([-180, -90, 180, 90]);
  });

  test('is at least one step wide and high', () => {
    expect(frameBounds([1.00001, 2.00001, 1.00002, 2.00002])).toEqual([1, 2, 1.0001, 2.0001]);
    expect(frameBounds([179.99999, 89.99999, 180.00001, 90])).toEqual([179.9999, 89.9999, 180, 90]);
  });

  test('is refused where it is no number', () => {
    expect(() => frameBounds([Number.NaN, 0, 1, 1])).toThrow(RangeError);
  });

  test('opens from its own link, and is its own frame', () => {
    fc.assert(
      fc.property(anyBounds, anyZoom, (bounds, zoom) => {
        const rounded = frameBounds(bounds, zoom);
        const frame = { kind: 'bounds', bounds: rounded } as const;
        expect(parseFrame(formatFrame(frame) ?? '', context)).toEqual({ ok: true, value: frame });
        expect(frameBounds(rounded, zoom)).toEqual(rounded);
      }),
    );
  });
});
