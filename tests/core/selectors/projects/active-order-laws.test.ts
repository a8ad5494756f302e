import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAtlas, filteredAtlas, type Atlas } from '../../../../src/core/domain/atlas.ts';
import { asMonth, type MonthInterval } from '../../../../src/core/domain/month.ts';
import {
  activeInOrder,
  orderBy,
  orderByMonth,
} from '../../../../src/core/selectors/projects/active-order.ts';
import { cardOrder } from '../../../../src/core/selectors/projects/card-order.ts';
import { activeProjects } from '../../../../src/core/selectors/projects/listed-projects.ts';
import { generatedDataset } from '../../../support/generated-dataset.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';

const { gazetteer, today } = seedAtlas();

const anyAtlas: fc.Arbitrary<Atlas> = fc
  .record({ count: fc.integer({ min: 0, max: 90 }), seed: fc.nat(1000), part: fc.nat(4) })
  .map(({ count, seed, part }) => {
    const whole = createAtlas(generatedDataset(count, seed, gazetteer), gazetteer, today);
    // Of every few projects all but the first count, or all do.
    return part === 0
      ? whole
      : filteredAtlas(
          whole,
          new Set([...whole.dataset.projects.keys()].filter((at) => at % (part + 1) !== 0)),
        );
  });
const anyPeriod: fc.Arbitrary<MonthInterval> = fc
  .tuple(fc.integer({ min: 1994 * 12, max: 2034 * 12 }), fc.nat(60))
  .map(([first, more]) => ({ first: asMonth(first), last: asMonth(first + more) }));

test('the active ones of the order by start are the cards in theirs', () => {
  fc.assert(
    fc.property(anyAtlas, anyPeriod, (atlas, period) => {
      const order = orderByMonth(atlas, ({ earliestStart }) => earliestStart);
      const { positions, isCertain } = activeInOrder(atlas, period, order);
      expect(positions.map((index) => [index, isCertain(index) ? 'certain' : 'possible'])).toEqual(
        cardOrder(atlas, activeProjects(atlas, period)).map(({ index, certainty }) => [
          index,
          certainty,
        ]),
      );
    }),
  );
});

test('the active ones of any order are those that are active, sorted', () => {
  const ranks: readonly ((atlas: Atlas, position: number) => number)[] = [
    ({ bounds }, position) => bounds[position]?.latestEnd ?? 0,
    (_, position) => (position * 7) % 5,
  ];
  fc.assert(
    fc.property(anyAtlas, anyPeriod, fc.constantFrom(...ranks), (atlas, period, rank) => {
      const order = orderBy(atlas, (a, b) => rank(atlas, a) - rank(atlas, b));
      const sorted = activeProjects(atlas, period).toSorted(
        (a, b) =>
          Number(a.certainty === 'possible') - Number(b.certainty === 'possible') ||
          rank(atlas, a.index) - rank(atlas, b.index),
      );
      expect(activeInOrder(atlas, period, order).positions).toEqual(
        sorted.map(({ index }) => index),
      );
    }),
  );
});

test('the order by end is that of the ends', () => {
  fc.assert(
    fc.property(anyAtlas, (atlas) => {
      expect(orderByMonth(atlas, ({ latestEnd }) => latestEnd)).toEqual(
        orderBy(
          atlas,
          (a, b) => (atlas.bounds[a]?.latestEnd ?? 0) - (atlas.bounds[b]?.latestEnd ?? 0),
        ),
      );
    }),
  );
});
