import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAtlas, filteredAtlas, type Atlas } from '../../../../src/core/domain/atlas.ts';
import { activityAt } from '../../../../src/core/domain/reach.ts';
import { singleMonth, type Month, type MonthInterval } from '../../../../src/core/domain/month.ts';
import {
  overlapCounts,
  overlapDetail,
  overlapPairs,
  type Overlap,
} from '../../../../src/core/selectors/compare/overlaps.ts';
import { reachClasses } from '../../../../src/core/selectors/compare/project-reach.ts';
import { generatedDataset } from '../../../support/generated-dataset.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { months } from '../../view-state/link-context.ts';

const seed = seedAtlas();
const { gazetteer, today } = seed;
const generated = createAtlas(generatedDataset(24, 13, gazetteer), gazetteer, today);

/** Many projects of few targets: some are alike in all that counts. */
function withSameTargets(count: number, targets: number): Atlas {
  const dataset = generatedDataset(count, 7, gazetteer);
  const projects = dataset.projects.map((project, index) => ({
    ...project,
    targets: dataset.projects[index % targets]?.targets ?? [],
  }));
  return createAtlas({ ...dataset, projects }, gazetteer, today);
}

/** Month by month and place by place. */
function plainly(atlas: Atlas, period: MonthInterval): string[] {
  const found: string[] = [];
  const { places } = reachClasses(atlas);
  const monthly = Array.from({ length: period.last - period.first + 1 }, (_, step) =>
    singleMonth((period.first + step) as Month),
  );
  const at = places.map((place) =>
    monthly.map(
      (month) =>
        new Map(
          atlas.reach
            .at(place)
            .map(({ index, paths }) => [
              index,
              activityAt(paths, atlas.bounds[index] ?? null, month),
            ]),
        ),
    ),
  );
  for (const one of atlas.dataset.projects.keys()) {
    for (const other of atlas.dataset.projects.keys()) {
      if (other <= one) continue;
      const states = at.map((byMonth) => {
        const both = byMonth.flatMap((active) => {
          const [a, b] = [active.get(one) ?? null, active.get(other) ?? null];
          return a === null || b === null
            ? []
            : a === 'certain' && b === 'certain'
              ? 'certain'
              : 'possible';
        });
        return both.includes('certain') ? 'certain' : both[0];
      });
      const named = (wanted: string) =>
        places.filter((_, position) => states[position] === wanted).join();
      if (states.some((state) => state !== undefined))
        found.push(`${String(one)}+${String(other)}: ${named('certain')} | ${named('possible')}`);
    }
  }
  return found;
}

const pairsIn = (atlas: Atlas, period: MonthInterval) =>
  overlapPairs(atlas, period).first(Infinity);

const briefly = (atlas: Atlas, period: MonthInterval): string[] =>
  pairsIn(atlas, period).map((pair) => {
    const { certain, possible } = overlapDetail(atlas, pair, period);
    expect([certain.length, possible.length]).toEqual([pair.certain, pair.possible]);
    return `${String(pair.one)}+${String(pair.other)}: ${certain.join()} | ${possible.join()}`;
  });

const anyPeriod: fc.Arbitrary<MonthInterval> = fc
  .tuple(
    fc.integer({ min: 1999, max: 2028 }),
    fc.integer({ min: 1, max: 10 }),
    fc.integer({ min: 0, max: 2 }),
  )
  .map(([year, month, more]) =>
    months(
      `${String(year)}-${String(month).padStart(2, '0')}/${String(year)}-${String(month + more).padStart(2, '0')}`,
    ),
  );

test('a pair overlaps where, in some month of the period, both are active at a place', () => {
  fc.assert(
    fc.property(
      anyPeriod,
      fc.subarray([...generated.dataset.projects.keys()], { minLength: 8 }),
      (period, shown) => {
        const atlas = filteredAtlas(generated, new Set(shown));
        expect(briefly(atlas, period).toSorted()).toEqual(plainly(atlas, period).toSorted());
      },
    ),
    { numRuns: 12 },
  );
  expect(briefly(seed, months('2017-07')).toSorted()).toEqual(
    plainly(seed, months('2017-07')).toSorted(),
  );
});

test('pairs of projects with the same targets are those of each by itself', () => {
  const atlas = withSameTargets(40, 6);
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(briefly(atlas, period).toSorted()).toEqual(plainly(atlas, period).toSorted());
    }),
    { numRuns: 6 },
  );
});

test('pairs are counted without being made, and come in order, page after page', () => {
  const lists = [
    createAtlas(generatedDataset(260, 5, gazetteer), gazetteer, today),
    withSameTargets(300, 20),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(0, 1),
      fc.oneof(anyPeriod, fc.constant(months('2001-01/2025-12'))),
      fc.integer({ min: 1, max: 900 }),
      (list, period, step) => {
        const all = lists[list] ?? seed;
        const shown = all.bounds.flatMap((_, index) => (index % 7 > 1 ? index : []));
        const atlas = filteredAtlas(all, new Set(shown));
        const paged = overlapPairs(atlas, period);
        const pairs: Overlap[] = [];
        for (let page = paged.first(step); page.length > pairs.length;) {
          pairs.push(...page.slice(pairs.length));
          page = paged.first(pairs.length + step);
        }
        expect(pairs).toEqual(pairsIn(atlas, period));
        expect(pairs).toEqual(
          pairs.toSorted(
            (a, b) =>
              Number(b.certain > 0) - Number(a.certain > 0) ||
              b.certain - a.certain ||
              b.possible - a.possible ||
              a.one - b.one ||
              a.other - b.other,
          ),
        );
        const certain = pairs.filter((pair) => pair.certain > 0).length;
        expect(overlapCounts(atlas, period)).toEqual({ certain, possible: pairs.length - certain });
        for (const pair of pairs.slice(0, 5))
          expect(paged.pairOf(pair.one, pair.other)).toEqual(pair);
      },
    ),
    { numRuns: 20 },
  );
});

test('in July 2017 all three pairs of the page overlap, each for certain somewhere', () => {
  const pairs = pairsIn(seed, months('2017-07'));
  expect(overlapCounts(seed, months('2017-07'))).toEqual({ certain: 3, possible: 0 });
  const details = pairs.map((pair) => overlapDetail(seed, pair, months('2017-07')));
  const border = details.find(
    ({ one, other }) => [one.id, other.id].toSorted().join() === 'innovact,innoval',
  );
  expect(border?.certainMonths).toEqual(months('2017-06/2018-06'));
  expect(border?.possibleMonths).toEqual(months('2017-06/2018-07'));
  expect(border?.certain).toContain('CO-NAR');
  expect(border?.possible).toEqual([]);
});

test('certain pairs stand first, those with most places before the others', () => {
  const many = createAtlas(generatedDataset(150, 3, gazetteer), gazetteer, today);
  const pairs = pairsIn(many, months('2012-07'));
  const { certain } = overlapCounts(many, months('2012-07'));
  expect(pairs.length).toBeGreaterThan(5);
  expect(pairs.map((pair) => pair.certain)).toEqual(
    pairs.map((pair) => pair.certain).toSorted((a, b) => b - a),
  );
  expect(pairs.filter((pair) => pair.certain > 0)).toHaveLength(certain);
});
