import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAtlas, filteredAtlas } from '../../../../src/core/domain/atlas.ts';
import type { MonthInterval } from '../../../../src/core/domain/month.ts';
import {
  countsOf,
  projectsAt,
  projectsInPartsOf,
} from '../../../../src/core/selectors/projects/listed-projects.ts';
import { partsOfPlace } from '../../../../src/core/selectors/places/place-page.ts';
import { partRows, tableGroups } from '../../../../src/core/selectors/places/table-rows.ts';
import { generatedDataset } from '../../../support/generated-dataset.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { months } from '../../view-state/link-context.ts';

const { gazetteer, today } = seedAtlas();
const generated = createAtlas(generatedDataset(60, 21, gazetteer), gazetteer, today);
const anyMonths: fc.Arbitrary<MonthInterval> = fc
  .tuple(fc.integer({ min: 1999, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) =>
    months(`${String(year)}-${String(month).padStart(2, '0')}/${String(year + 1)}-01`),
  );

test('each row counts what the page of its place counts, under the filters and in both periods', () => {
  fc.assert(
    fc.property(
      anyMonths,
      fc.option(anyMonths),
      fc.subarray([...generated.dataset.projects.keys()]),
      (first, second, shown) => {
        const atlas = filteredAtlas(generated, new Set(shown));
        const groups = tableGroups(atlas, { first, second }, null);
        const rows = groups.flatMap((group) => [
          ...group.rows,
          ...group.rows
            .slice(0, 3)
            .flatMap(({ place }) => partRows(atlas, place, { first, second }, null)),
        ]);
        for (const row of rows) {
          const listed = projectsAt(atlas, row.place, first);
          const later = second === null ? null : projectsAt(atlas, row.place, second);
          expect(row.counts).toEqual(countsOf(listed));
          expect(row.second).toEqual(later === null ? null : countsOf(later));
          const counted = row.cells.filter(({ inParts }) => !inParts).map(({ index }) => index);
          expect(new Set(counted)).toEqual(
            new Set([...listed, ...(later ?? [])].map(({ index }) => index)),
          );
          expect(new Set(counted).size).toBe(counted.length);
          expect(row.cells.filter(({ inParts }) => inParts).map(({ index }) => index)).toEqual(
            projectsInPartsOf(atlas, row.place, first).map(({ index }) => index),
          );
        }
        const places = new Set(groups.flatMap((group) => group.rows.map(({ place }) => place)));
        const reached = gazetteer.leaves
          .filter((leaf) => projectsAt(atlas, leaf, first).length > 0)
          .map((leaf) => gazetteer.countryOf(leaf) ?? leaf);
        for (const country of reached) expect(places.has(country)).toBe(true);
      },
    ),
    { numRuns: 15 },
  );
});

test('the parts of a row are those of its place, without what nothing reaches', () => {
  const seed = seedAtlas();
  const periods = { first: months('2017-07'), second: null };
  const [countries] = tableGroups(seed, periods, null);
  for (const { place } of countries?.rows ?? []) {
    const parts = partsOfPlace(seed, place, periods.first);
    const reached = parts.filter((part) => projectsAt(seed, part, periods.first).length > 0);
    expect(partRows(seed, place, periods, null).map((row) => row.place)).toEqual(reached);
    const left = parts.find((part) => !reached.includes(part));
    const selected = left ?? reached[0] ?? null;
    expect(partRows(seed, place, periods, selected).map((row) => row.place)).toEqual(
      parts.filter((part) => reached.includes(part) || part === selected),
    );
  }
});
