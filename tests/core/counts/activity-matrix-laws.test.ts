import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaId } from '../../../src/core/domain/area.ts';
import { addedAtlas, filteredAtlas, type Atlas } from '../../../src/core/domain/atlas.ts';
import { activityIn, type Bounds, type Certainty } from '../../../src/core/domain/bounds.ts';
import { asMonth, singleMonth, type MonthInterval } from '../../../src/core/domain/month.ts';
import { activityAt } from '../../../src/core/domain/reach.ts';
import { activityOf } from '../../../src/core/counts/activity.ts';
import type { Counts } from '../../../src/core/counts/counts.ts';
import { DIMENSIONS } from '../../../src/core/dimensions/index.ts';
import { dimensionReading } from '../../../src/core/dimensions/read-dimension.ts';
import { withPartsPossible } from '../../../src/core/scene/map/added-reach.ts';
import { mixedAtlas, MIXED_PLACES } from '../../support/mixed-atlas.ts';
import { generatedAtlas, seedAtlas } from '../../support/seed-atlas.ts';

const mixed = mixedAtlas(200, 3);
const ATLASES: readonly (readonly [string, Atlas])[] = [
  ['the page', seedAtlas()],
  ['the page with what other sources add', addedAtlas(seedAtlas())],
  ['the same as its map is filled', withPartsPossible(addedAtlas(seedAtlas()))],
  ['500 generated projects', generatedAtlas(500)],
  ['places of every kind', mixed],
  ['places of every kind with what other sources add', addedAtlas(mixed)],
  ['the same as its map is filled', withPartsPossible(addedAtlas(mixed))],
];

/** Periods inside the axis, across its ends and beyond them, of one month and of many. */
const periodOn = ({ axis }: Atlas) =>
  fc
    .tuple(
      fc.integer({ min: axis.first - 30, max: axis.last + 30 }),
      fc.oneof(fc.constant(0), fc.nat(40), fc.nat(600)),
    )
    .map(([first, more]): MonthInterval => ({
      first: asMonth(first),
      last: asMonth(first + more),
    }));

const placeOf = ({ gazetteer, reach }: Atlas) =>
  fc.constantFrom<AreaId>(
    ...gazetteer.leaves.filter((leaf) => reach.at(leaf).length > 0).slice(0, 400),
    ...reach.namedAreas,
    ...reach.ways.countries,
    ...MIXED_PLACES.filter((place) => gazetteer.find(place) !== null),
  );

function tally(certainties: readonly (Certainty | null)[]): Counts {
  return {
    certain: certainties.filter((certainty) => certainty === 'certain').length,
    possible: certainties.filter((certainty) => certainty === 'possible').length,
  };
}

/** By looking at every project. */
const naive = (atlas: Atlas, place: AreaId | null, period: MonthInterval): Counts =>
  tally(
    place === null
      ? atlas.bounds.map((bounds, index) =>
          atlas.shown === null || atlas.shown.has(index) ? activityIn(bounds, period) : null,
        )
      : atlas.reach
          .at(place)
          .map(({ index, paths }) => activityAt(paths, atlas.bounds[index] ?? null, period)),
  );

const filtersOf = ({ bounds }: Atlas) =>
  fc.option(
    fc.subarray([...bounds.keys()]).map((positions) => new Set(positions)),
    { freq: 3 },
  );

describe.each(ATLASES)('activity in %s', (_, atlas) => {
  test('is what looking at every project finds, whichever count, anywhere and at any place', () => {
    fc.assert(
      fc.property(
        filtersOf(atlas),
        fc.array(fc.tuple(fc.option(placeOf(atlas), { freq: 6 }), periodOn(atlas)), {
          minLength: 1,
          maxLength: 6,
        }),
        (shown, asked) => {
          const filtered = filteredAtlas(atlas, shown);
          for (const [place, period] of asked)
            expect(activityOf(filtered).at(place, period)).toEqual(naive(filtered, place, period));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('at the leaves is that of each of them', () => {
    fc.assert(
      fc.property(filtersOf(atlas), periodOn(atlas), (shown, period) => {
        const filtered = filteredAtlas(atlas, shown);
        const activity = activityOf(filtered);
        const cells = new Int32Array(2 * activity.leaves.length);
        activity.readLeaves(period, cells);
        for (const [position, leaf] of activity.leaves.entries()) {
          if (position % 7 !== period.first % 7) continue;
          expect({ certain: cells[2 * position], possible: cells[2 * position + 1] }).toEqual(
            naive(filtered, leaf, period),
          );
        }
      }),
      { numRuns: 20 },
    );
    expect(activityOf(atlas).leaves).toEqual(
      atlas.gazetteer.leaves.filter((leaf) => atlas.reach.at(leaf).length > 0),
    );
  });

  test('month by month, and from the first to the last, is that of each month', () => {
    fc.assert(
      fc.property(filtersOf(atlas), fc.option(placeOf(atlas)), (shown, place) => {
        const filtered = filteredAtlas(atlas, shown);
        const { first, certain, possible } = activityOf(filtered).byMonth(place);
        for (let month = 0; month < certain.length; month += 5)
          expect({ certain: certain[month], possible: possible[month] }).toEqual(
            naive(filtered, place, singleMonth(asMonth(first + month))),
          );
        const ever =
          place === null ? (shown?.size ?? atlas.bounds.length) : filtered.reach.at(place).length;
        expect(activityOf(filtered).ever(place)).toBe(ever);
      }),
      { numRuns: 15 },
    );
  });

  test('by options is that of the projects which have them', () => {
    fc.assert(
      fc.property(
        filtersOf(atlas),
        fc.constantFrom(...DIMENSIONS.map(({ id }) => id)),
        fc.option(placeOf(atlas)),
        periodOn(atlas),
        (shown, dimension, place, period) => {
          const filtered = filteredAtlas(atlas, shown);
          const options = activityOf(filtered).options(dimension, place);
          const { options: all, of } = dimensionReading(atlas.dataset, dimension);
          const there =
            place === null
              ? null
              : new Map(filtered.reach.at(place).map(({ index, paths }) => [index, paths]));
          for (const option of all.keys()) {
            const having = [...atlas.bounds.keys()].filter(
              (index) =>
                of[index]?.includes(option) === true &&
                (shown === null || shown.has(index)) &&
                (there === null || there.has(index)),
            );
            expect(options.ever(option)).toBe(having.length);
            expect(options.at(option, period)).toEqual(
              tally(
                having.map((index) => {
                  const paths = there?.get(index);
                  const bounds = atlas.bounds[index] ?? null;
                  return paths === undefined
                    ? activityIn(bounds, period)
                    : activityAt(paths, bounds, period);
                }),
              ),
            );
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

/** Bounds in any order: files say that projects end before they begin. */
const anyBounds = fc
  .tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: -15, max: 30 }),
    fc.integer({ min: -12, max: 12 }),
    fc.boolean(),
  )
  .map(([start, later, end, more, isDoubtful]): Bounds => ({
    earliestStart: asMonth(24_000 + start),
    latestStart: asMonth(24_000 + start + later),
    earliestEnd: asMonth(24_000 + start + end),
    latestEnd: asMonth(24_000 + start + end + more),
    doubtful: isDoubtful,
  }));

test('however the months of projects lie to each other, each counts once or not at all', () => {
  const small = mixedAtlas(12, 9);
  fc.assert(
    fc.property(
      fc.array(anyBounds, { minLength: 12, maxLength: 12 }),
      placeOf(small),
      fc.integer({ min: 23_980, max: 24_090 }),
      fc.nat(60),
      (bounds, place, first, more) => {
        const { reach } = small;
        const atlas = { ...small, bounds, reach: { ...reach, classes: () => reach.classes() } };
        const period = { first: asMonth(first), last: asMonth(first + more) };
        expect(activityOf(atlas).at(place, period)).toEqual(naive(atlas, place, period));
      },
    ),
    { numRuns: 250 },
  );
});
