import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dimensionReading } from '../../../../src/core/dimensions/read-dimension.ts';
import { createAtlas, filteredAtlas } from '../../../../src/core/domain/atlas.ts';
import type { MonthInterval } from '../../../../src/core/domain/month.ts';
import {
  activeProjects,
  countsOf,
  projectsAt,
} from '../../../../src/core/selectors/projects/listed-projects.ts';
import {
  donorsToRank,
  placesToRank,
  rankedDonors,
  rankedPlaces,
} from '../../../../src/core/selectors/projects/ranked.ts';
import { generatedDataset } from '../../../support/generated-dataset.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { months } from '../../view-state/link-context.ts';

const { gazetteer, today } = seedAtlas();
const generated = createAtlas(generatedDataset(120, 17, gazetteer), gazetteer, today);
const anyMonths: fc.Arbitrary<MonthInterval> = fc
  .tuple(fc.integer({ min: 1996, max: 2028 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) =>
    months(`${String(year)}-${String(month).padStart(2, '0')}/${String(year + 1)}-03`),
  );
const anyShown = fc
  .subarray([...generated.dataset.projects.keys()])
  .map((shown) => filteredAtlas(generated, new Set(shown)));
const sums = (
  ranked: readonly { readonly counts: { readonly certain: number; readonly possible: number } }[],
) => ranked.map(({ counts }) => counts.certain * 1000 + counts.possible);

test('places rank by what their pages count', () => {
  fc.assert(
    fc.property(
      anyMonths,
      anyShown,
      fc.constantFrom('countries' as const, 'all' as const),
      (period, atlas, scope) => {
        const ranked = rankedPlaces(atlas, period, placesToRank(atlas, scope));
        for (const { place, counts } of ranked)
          expect(counts).toEqual(countsOf(projectsAt(atlas, place, period)));
        expect(sums(ranked)).toEqual(sums(ranked).toSorted((a, b) => b - a));
        const listed = new Set(ranked.map(({ place }) => place));
        const reached = gazetteer.leaves.filter(
          (leaf) => projectsAt(atlas, leaf, period).length > 0,
        );
        for (const leaf of reached)
          expect(listed.has(scope === 'all' ? leaf : (gazetteer.countryOf(leaf) ?? leaf))).toBe(
            true,
          );
      },
    ),
    { numRuns: 20 },
  );
});

test('donors rank by the projects that they pay for', () => {
  fc.assert(
    fc.property(anyMonths, anyShown, (period, atlas) => {
      const ranked = rankedDonors(atlas, period, donorsToRank(atlas));
      const { options, of } = dimensionReading(atlas.dataset, 'donor');
      const active = activeProjects(atlas, period);
      const plain = options.map((option, position) => ({
        option,
        counts: countsOf(active.filter(({ index }) => of[index]?.includes(position) === true)),
      }));
      expect(new Map(ranked.map(({ option, counts }) => [option.id, counts]))).toEqual(
        new Map(
          plain.flatMap(({ option, counts }) =>
            counts.certain + counts.possible === 0 ? [] : [[option.id, counts] as const],
          ),
        ),
      );
      expect(sums(ranked)).toEqual(sums(ranked).toSorted((a, b) => b - a));
    }),
    { numRuns: 20 },
  );
});
