import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  monthCount,
  monthOf,
  type Month,
  type MonthInterval,
} from '../../../../src/core/domain/month.ts';
import {
  brought,
  brushRange,
  centredAt,
  dragged,
  keyed,
  monthAt,
  monthWidth,
  moved,
  valueOf,
  xOf,
  type BrushPart,
  type Scale,
} from '../../../../src/ui/timeline/window/brush.ts';

fc.configureGlobal({ seed: 201_707, numRuns: 500 });

const PARTS = ['period', 'first', 'last'] as const;
const KEYS = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
];
const part: fc.Arbitrary<BrushPart> = fc.constantFrom(...PARTS);

/** An axis of whole years, a window on it, and the pixels it is drawn in. */
const drawn: fc.Arbitrary<{ scale: Scale; window: MonthInterval }> = fc
  .record({
    year: fc.integer({ min: 1900, max: 2190 }),
    years: fc.integer({ min: 1, max: 60 }),
    left: fc.integer({ min: 0, max: 400 }),
    width: fc.integer({ min: 200, max: 3000 }),
    a: fc.nat(),
    b: fc.nat(),
  })
  .map(({ year, years, left, width, a, b }) => {
    const axis = { first: monthOf(year, 1), last: addMonths(monthOf(year, 1), 12 * years - 1) };
    const [first = 0, last = 0] = [a, b]
      .map((n) => axis.first + (n % (12 * years)))
      .toSorted((x, y) => x - y);
    return {
      scale: { axis, left, right: left + width },
      window: { first: first as Month, last: last as Month },
    };
  });

const liesOn = ({ first, last }: MonthInterval, axis: MonthInterval): boolean =>
  axis.first <= first && first <= last && last <= axis.last;

describe('laws of the brush', () => {
  test('whatever is dragged, and however far, the window lies on the axis and begins no later than it ends', () => {
    fc.assert(
      fc.property(
        drawn,
        part,
        fc.integer({ min: -5000, max: 5000 }),
        ({ scale, window }, of, pixels) => {
          expect(liesOn(dragged(of, window, pixels, scale), scale.axis)).toBe(true);
        },
      ),
    );
  });

  test('the same holds for every key', () => {
    fc.assert(
      fc.property(drawn, part, fc.constantFrom(...KEYS), ({ scale, window }, of, key) => {
        const after = keyed(of, window, key, scale.axis);
        expect(after !== null && liesOn(after, scale.axis)).toBe(true);
      }),
    );
  });

  test('the pill keeps the length, a grip keeps the other end', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: -5000, max: 5000 }), ({ scale, window }, pixels) => {
        expect(monthCount(dragged('period', window, pixels, scale))).toBe(monthCount(window));
        expect(dragged('first', window, pixels, scale).last).toBe(window.last);
        expect(dragged('last', window, pixels, scale).first).toBe(window.first);
      }),
    );
  });

  test('dragged by no month it is the window itself, so that nothing renders', () => {
    fc.assert(
      fc.property(drawn, part, ({ scale, window }, of) => {
        expect(dragged(of, window, monthWidth(scale) * 0.4, scale)).toBe(window);
      }),
    );
  });

  test('dragged by whole months it goes so many, as far as the axis lets it', () => {
    fc.assert(
      fc.property(
        drawn,
        part,
        fc.integer({ min: -400, max: 400 }),
        ({ scale, window }, of, count) => {
          const { min, max } = brushRange(of, window, scale.axis);
          const wanted = Math.min(Math.max(valueOf(of, window) + count, min), max);
          expect(valueOf(of, dragged(of, window, count * monthWidth(scale), scale))).toBe(wanted);
        },
      ),
    );
  });

  test('a month that a slider can have is the month it gets', () => {
    fc.assert(
      fc.property(drawn, part, fc.nat(), ({ scale, window }, of, n) => {
        const { min, max } = brushRange(of, window, scale.axis);
        const value = addMonths(min, n % (max - min + 1));
        expect(valueOf(of, brought(of, window, value, scale.axis))).toBe(value);
      }),
    );
  });

  test('the pixels of a month are its own', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        ({ scale, window }, within) => {
          expect(monthAt(scale, xOf(scale, window.first) + within * monthWidth(scale))).toBe(
            window.first,
          );
        },
      ),
    );
  });

  test('pressed anywhere, the window holds the month under the pointer', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: -100, max: 4000 }), ({ scale, window }, x) => {
        const month = monthAt(scale, x);
        const after = centredAt(window, month, scale.axis);
        expect(after.first <= month && month <= after.last && liesOn(after, scale.axis)).toBe(true);
        expect(monthCount(after)).toBe(monthCount(window));
      }),
    );
  });

  test('a step there and back is no step, away from the ends', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: -24, max: 24 }), ({ scale, window }, by) => {
        const there = moved(window, by, scale.axis);
        fc.pre(there.first === window.first + by);
        expect(moved(there, -by, scale.axis)).toEqual(window);
      }),
    );
  });
});

describe('keys', () => {
  const axis = { first: monthOf(2017, 1), last: monthOf(2020, 12) };
  const window = { first: monthOf(2017, 7), last: monthOf(2018, 6) };

  test('an arrow is a month, a page a year, Home and End the ends', () => {
    expect(keyed('period', window, 'ArrowRight', axis)).toEqual({
      first: monthOf(2017, 8),
      last: monthOf(2018, 7),
    });
    expect(keyed('last', window, 'PageUp', axis)).toEqual({
      first: monthOf(2017, 7),
      last: monthOf(2019, 6),
    });
    expect(keyed('first', window, 'Home', axis)).toEqual({
      first: monthOf(2017, 1),
      last: monthOf(2018, 6),
    });
    expect(keyed('period', window, 'End', axis)).toEqual({
      first: monthOf(2020, 1),
      last: monthOf(2020, 12),
    });
  });

  test('the first month stops at the last', () => {
    expect(keyed('first', window, 'End', axis)).toEqual({
      first: monthOf(2018, 6),
      last: monthOf(2018, 6),
    });
  });

  test('other keys mean nothing', () => {
    expect(
      ['a', 'Enter', ' ', 'toString', '__proto__'].map((key) => keyed('period', window, key, axis)),
    ).toEqual([null, null, null, null, null]);
  });
});
