import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classOf, countClasses } from '../../../../src/core/scene/map/class-breaks.ts';

const bounds = (occurring: readonly number[]) =>
  countClasses(occurring).map(({ from, shade }) => `${String(from)} ${shade}`);
const upTo = (maximum: number) => Array.from({ length: maximum }, (_, i) => i + 1);

test('up to five distinct counts have a class each', () => {
  expect(bounds([])).toEqual(['1 n2']);
  expect(bounds([3])).toEqual(['1 n2']);
  expect(bounds([1])).toEqual(['1 n2']);
  expect(bounds([1, 2])).toEqual(['1 n2', '2 n3']);
  expect(bounds([1, 2, 7])).toEqual(['1 n1', '2 n2', '7 n3']);
  expect(bounds([1, 2, 3, 4])).toEqual(['1 q2', '2 q3', '3 q4', '4 q5']);
});

test('more counts have up to five classes with round bounds', () => {
  expect(bounds(upTo(8))).toEqual(['1 n1', '2 n2', '5 n3']);
  expect(bounds(upTo(400))).toEqual(['1 q1', '5 q2', '10 q3', '50 q4', '100 q5']);
});

test('every count falls into the one class that holds it, and 0 into none', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 60 }),
      (counts) => {
        const classes = countClasses(counts.toSorted((a, b) => a - b));
        expect(classOf(classes, 0)).toBeNull();
        for (const count of counts) {
          const found = classOf(classes, count);
          expect(
            found !== null && count >= found.from && (found.to === null || count <= found.to),
          ).toBe(true);
        }
        expect(classes.length).toBeLessThanOrEqual(5);
      },
    ),
  );
});
