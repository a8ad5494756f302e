import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityOf, takeCounts } from '../../../src/core/counts/activity.ts';
import { buffersOfCounts, countsAhead } from '../../../src/core/counts/counts-ahead.ts';
import { createAtlas, filteredAtlas, type Atlas } from '../../../src/core/domain/atlas.ts';
import { asMonth, type MonthInterval } from '../../../src/core/domain/month.ts';
import { mixedAtlas } from '../../support/mixed-atlas.ts';
import { generatedAtlas } from '../../support/seed-atlas.ts';

/** The same atlas, which has taken what was counted of it as another thread hands it over. */
function toldAhead({ whole, gazetteer, today }: Atlas): Atlas {
  const made = countsAhead(createAtlas(whole, gazetteer, today));
  const crossed = structuredClone(made, { transfer: [...new Set(buffersOfCounts(made))] });
  const atlas = createAtlas(whole, gazetteer, today);
  takeCounts(atlas, crossed);
  return atlas;
}

/** All that an activity says of a period. */
function saidOf(atlas: Atlas, period: MonthInterval) {
  const activity = activityOf(atlas);
  const leaves = new Int32Array(2 * activity.leaves.length);
  activity.readLeaves(period, leaves);
  return {
    leaves: [...leaves],
    anywhere: activity.at(null, period),
    named: atlas.reach.namedAreas.map((area) => activity.at(area, period)),
    ever: atlas.reach.namedAreas.map(activity.ever),
    occurring: activity.occurring(),
  };
}

describe.each<[string, Atlas]>([
  ['500 generated projects', generatedAtlas(500)],
  ['places of every kind', mixedAtlas(200, 3)],
])('what was counted of %s in another thread', (_, atlas) => {
  test('says what counting here says, of all projects and of some', () => {
    const told = toldAhead(atlas);
    const periods = fc
      .tuple(fc.integer({ min: atlas.axis.first - 30, max: atlas.axis.last + 30 }), fc.nat(500))
      .map(([first, more]) => ({ first: asMonth(first), last: asMonth(first + more) }));
    const filters = fc.option(
      fc.subarray([...atlas.bounds.keys()]).map((positions) => new Set(positions)),
    );
    fc.assert(
      fc.property(periods, filters, (period, shown) => {
        expect(saidOf(filteredAtlas(told, shown), period)).toEqual(
          saidOf(filteredAtlas(atlas, shown), period),
        );
      }),
      { numRuns: 30 },
    );
  });
});
