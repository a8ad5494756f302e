import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaId } from '../../../src/core/domain/area.ts';
import { filteredAtlas, type Atlas } from '../../../src/core/domain/atlas.ts';
import { activityIn, type Certainty } from '../../../src/core/domain/bounds.ts';
import { asMonth, singleMonth, type MonthInterval } from '../../../src/core/domain/month.ts';
import { activityAt } from '../../../src/core/domain/reach.ts';
import { dimensionReading } from '../../../src/core/dimensions/read-dimension.ts';
import { comparedProjects, isBefore } from '../../../src/core/selectors/compare/comparison.ts';
import { gaps } from '../../../src/core/selectors/compare/gaps.ts';
import { heading } from '../../../src/core/selectors/projects/heading.ts';
import {
  donorsToRank,
  placesToRank,
  rankedDonors,
  rankedPlaces,
} from '../../../src/core/selectors/projects/ranked.ts';
import { passing } from '../../../src/core/selectors/projects/shown-projects.ts';
import { NO_FILTERS } from '../../../src/core/view-state/filters.ts';
import { mixedAtlas } from '../../support/mixed-atlas.ts';
import { generatedAtlas, seedAtlas } from '../../support/seed-atlas.ts';

const ATLASES: readonly (readonly [string, Atlas])[] = [
  ['the page', seedAtlas()],
  ['300 generated projects', generatedAtlas(300, 5)],
  ['places of every kind', mixedAtlas(200, 3)],
];

/** One view after the other: filters come and go while months stay, and the other way round. */
const viewsOf = (atlas: Atlas) => {
  const ids = (of: 'donor' | 'status') =>
    dimensionReading(atlas.dataset, of).options.map(({ id }) => id);
  const month = fc.integer({ min: atlas.axis.first - 6, max: atlas.axis.last + 6 });
  const period = fc
    .tuple(month, fc.oneof(fc.constant(0), fc.nat(60)))
    .map(([first, more]): MonthInterval => ({
      first: asMonth(first),
      last: asMonth(first + more),
    }));
  return fc.array(
    fc.record({
      period: fc.oneof(fc.constant(singleMonth(atlas.today)), period),
      donor: fc.subarray(ids('donor')),
      status: fc.subarray(ids('status')),
    }),
    { minLength: 2, maxLength: 5 },
  );
};

const tally = (certainties: readonly (Certainty | null)[]) => ({
  certain: certainties.filter((certainty) => certainty === 'certain').length,
  possible: certainties.filter((certainty) => certainty === 'possible').length,
});

const plainlyAt = ({ reach, bounds }: Atlas, place: AreaId, period: MonthInterval) =>
  tally(
    reach.at(place).map(({ index, paths }) => activityAt(paths, bounds[index] ?? null, period)),
  );

describe.each(ATLASES)(
  'in %s, view after view, as looking at every project finds it,',
  (_, page) => {
    const { options, of } = dimensionReading(page.dataset, 'donor');

    test('are ranked places, donors, gaps and what heads a comparison', () => {
      fc.assert(
        fc.property(viewsOf(page), (views) => {
          for (const { period, ...chosen } of views) {
            const atlas = filteredAtlas(page, passing(page.dataset, { ...NO_FILTERS, ...chosen }));
            for (const { place, counts } of rankedPlaces(atlas, period, placesToRank(atlas, 'all')))
              expect([place, counts]).toEqual([place, plainlyAt(atlas, place, period)]);
            const { places } = gaps(atlas, period);
            for (const { place, state } of places) {
              expect(plainlyAt(atlas, place, period)).toEqual({ certain: 0, possible: 0 });
              expect(state === 'never').toBe(atlas.reach.at(place).length === 0);
            }
            const donors = options.map((option, position) => ({
              option,
              counts: tally(
                page.bounds.map((bounds, index) =>
                  of[index]?.includes(position) === true && (atlas.shown?.has(index) ?? true)
                    ? activityIn(bounds, period)
                    : null,
                ),
              ),
            }));
            expect(new Set(rankedDonors(atlas, period, donorsToRank(atlas)))).toEqual(
              new Set(donors.filter(({ counts }) => counts.certain + counts.possible > 0)),
            );
            const second = singleMonth(asMonth(period.first + 20));
            const { ended, began, open } = comparedProjects(atlas, period, second);
            const view = { time: period, compare: second, area: null, project: null };
            expect(heading(atlas, view)).toEqual({
              kind: 'comparison',
              period,
              second,
              isLater: !isBefore(second, period),
              ended: ended.length,
              began: began.length,
              open: open.length,
            });
          }
        }),
        { numRuns: 25 },
      );
    });
  },
);
