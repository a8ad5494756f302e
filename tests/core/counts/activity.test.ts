import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/core/domain/atlas.ts';
import { asMonth, type MonthInterval } from '../../../src/core/domain/month.ts';
import { activityAt } from '../../../src/core/domain/reach.ts';
import { countsOf, projectsAt } from '../../../src/core/selectors/projects/listed-projects.ts';
import { activityOf } from '../../../src/core/counts/activity.ts';
import { generatedAtlas, seedAtlas } from '../../support/seed-atlas.ts';

const periodOn = ({ axis }: Atlas) =>
  fc
    .tuple(fc.integer({ min: axis.first - 20, max: axis.last + 20 }), fc.nat(40))
    .map(([first, more]): MonthInterval => ({
      first: asMonth(first),
      last: asMonth(first + more),
    }));

describe.each([
  ['the page', seedAtlas()],
  ['2,000 generated projects', generatedAtlas(2000)],
])('counts of %s', (_name, atlas) => {
  const counts = activityOf(atlas);
  const places = atlas.gazetteer.leaves;

  test('are those of looking at every project, at any place in any period', () => {
    fc.assert(
      fc.property(fc.nat(places.length - 1), periodOn(atlas), (position, period) => {
        const place = places[position];
        if (place === undefined) throw new Error('no such place');
        expect(counts.at(place, period)).toEqual(countsOf(projectsAt(atlas, place, period)));
      }),
      { numRuns: 300 },
    );
  });

  test('of one project are 0 or 1', () => {
    const alone = activityOf(atlas, new Set([1]));
    const [, project] = atlas.dataset.projects;
    fc.assert(
      fc.property(fc.nat(places.length - 1), periodOn(atlas), (position, period) => {
        const place = places[position];
        const reach =
          place === undefined ? [] : atlas.reach.at(place).filter((of) => of.project === project);
        const activity =
          reach.map(({ paths, index }) =>
            activityAt(paths, atlas.bounds[index] ?? null, period),
          )[0] ?? null;
        expect(alone.at(place ?? null, period)).toEqual({
          certain: activity === 'certain' ? 1 : 0,
          possible: activity === 'possible' ? 1 : 0,
        });
      }),
    );
  });
});

test('the counts that occur on the page are 1 and 2', () => {
  expect(activityOf(seedAtlas()).occurring()).toEqual([1, 2]);
});
