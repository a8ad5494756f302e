import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAtlas, filteredAtlas } from '../../../../src/core/domain/atlas.ts';
import { asMonth, singleMonth, type MonthInterval } from '../../../../src/core/domain/month.ts';
import { gaps } from '../../../../src/core/selectors/compare/gaps.ts';
import { projectsAt } from '../../../../src/core/selectors/projects/listed-projects.ts';
import { generatedDataset } from '../../../support/generated-dataset.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { months } from '../../view-state/link-context.ts';
import { createDerived } from '../../../../src/session/derived.ts';

const seed = seedAtlas();
const { gazetteer, today } = seed;
const generated = createAtlas(generatedDataset(40, 9, gazetteer), gazetteer, today);

const anyMonths: fc.Arbitrary<MonthInterval> = fc
  .tuple(fc.integer({ min: 1997, max: 2030 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) =>
    months(`${String(year)}-${String(month).padStart(2, '0')}/${String(year)}-12`),
  );

test('in June 2017 the page leaves out 95 places of eight countries: 39 for ever, 56 until a month later', () => {
  const { scope, places } = gaps(seed, months('2017-06'));
  expect(scope.toSorted()).toEqual(['AR', 'BR', 'CL', 'CO', 'EC', 'GT', 'MX', 'PE']);
  expect(places).toHaveLength(95);
  expect(places.filter(({ state }) => state === 'never')).toHaveLength(39);
  const otherwise = places.filter(({ state }) => state === 'another-time');
  expect(new Set(otherwise.map(({ certain }) => certain))).toEqual(new Set([false]));
  expect(otherwise[0]?.months).toEqual(months('2017-07/2019-12'));
});

test('what is left out is what nothing reaches, place by place, under the filters', () => {
  const projects = [...generated.dataset.projects.keys()];
  fc.assert(
    fc.property(anyMonths, fc.subarray(projects), (period, shown) => {
      const atlas = filteredAtlas(generated, new Set(shown));
      const found = gaps(atlas, period);
      const countries = new Set(found.scope);
      const plain = gazetteer.leaves.filter(
        (leaf) =>
          countries.has(gazetteer.countryOf(leaf) ?? leaf) &&
          projectsAt(atlas, leaf, period).length === 0,
      );
      expect(found.places.map(({ place }) => place).toSorted()).toEqual(plain.toSorted());
      for (const { place, state } of found.places)
        expect(state === 'never').toBe(
          generated.reach.at(place).every(({ index }) => !shown.includes(index)),
        );
      for (const { place, certain, months: span } of found.places.slice(0, 25)) {
        const monthly = Array.from({ length: atlas.axis.last - atlas.axis.first + 1 }, (_, step) =>
          asMonth(atlas.axis.first + step),
        ).map((month) => ({
          month,
          listed: projectsAt(atlas, place, singleMonth(month)),
        }));
        const reached = monthly.filter(({ listed }) => listed.length > 0);
        expect(certain).toBe(
          reached.some(({ listed }) => listed.some((entry) => entry.certainty === 'certain')),
        );
        expect([span?.first, span?.last]).toEqual([reached[0]?.month, reached.at(-1)?.month]);
      }
      expect(gaps(generated, period).scope).toEqual(found.scope);
    }),
    { numRuns: 15 },
  );
});

test('the map hatches what is reached at another time and outlines what never is, while nothing heads the panel before the list', () => {
  const scenes = createDerived(seed).scenes;
  const view = { time: months('2017-06'), area: null, project: null, list: 'gaps' as const };
  const { paint, outlined, reading } = scenes.of(view);
  const { places } = gaps(seed, months('2017-06'));
  expect(reading.kind).toBe('gaps');
  expect(
    [...paint].flatMap(([place, { mark }]) => (mark === 'hatch' ? place : [])).toSorted(),
  ).toEqual(places.flatMap(({ place, state }) => (state === 'never' ? [] : place)).toSorted());
  expect(outlined).toHaveLength(39);
  expect(scenes.of({ ...view, project: 'innovact' }).reading.kind).toBe('counts');
});
