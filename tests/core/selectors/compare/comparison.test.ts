import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAtlas } from '../../../../src/core/domain/atlas.ts';
import { activityIn } from '../../../../src/core/domain/bounds.ts';
import type { MonthInterval } from '../../../../src/core/domain/month.ts';
import {
  comparableAreas,
  comparedPlaces,
  comparedProjects,
} from '../../../../src/core/selectors/compare/comparison.ts';
import { heading } from '../../../../src/core/selectors/projects/heading.ts';
import { countsOf, projectsAt } from '../../../../src/core/selectors/projects/listed-projects.ts';
import { sentenceOf } from '../../../../src/words/words.ts';
import { generatedDataset } from '../../../support/generated-dataset.ts';
import { seedAtlas, seedWords } from '../../../support/seed-atlas.ts';
import { months } from '../../view-state/link-context.ts';
import { createDerived } from '../../../../src/session/derived.ts';

const seed = seedAtlas();
const words = seedWords(seed);
const { gazetteer, today } = seed;
const generated = createAtlas(generatedDataset(120, 5, gazetteer), gazetteer, today);

const anyMonths: fc.Arbitrary<MonthInterval> = fc
  .tuple(
    fc.integer({ min: 1997, max: 2028 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([year, month, years]) =>
    months(`${String(year)}-${String(month).padStart(2, '0')}/${String(year + years)}-12`),
  );

const said = (time: string, compare: string): string =>
  sentenceOf(
    words.heading(
      heading(seed, { time: months(time), compare: months(compare), area: null, project: null }),
    ),
  );

describe('the heading of a comparison', () => {
  test.each([
    ['2017-07', '2018-12', 'July 2017 and December 2018: 2 ended, none began'],
    ['2017-05', '2017-07', 'May 2017 and July 2017: none ended, 2 began'],
    ['2018-12', '2017-07', 'December 2018 and July 2017: 2 ended since, none began since'],
    ['2017-07', '2018-07', 'July 2017 and July 2018: none ended, none began, 1 left open'],
    ['2017-07', '2017-07', 'July 2017 and July 2017: none ended, none began'],
    ['2015-01', '2025-01', 'January 2015 and January 2025: none ended, none began'],
  ])('of %s with %s', (time, compare, sentence) => {
    expect(said(time, compare)).toBe(sentence);
  });
});

test('each project is in one group, word for word', () => {
  fc.assert(
    fc.property(anyMonths, anyMonths, (one, other) => {
      const compared = comparedProjects(generated, one, other);
      const [earlier, later] =
        one.first < other.first || (one.first === other.first && one.last <= other.last)
          ? [one, other]
          : [other, one];
      const groupOf = (index: number): keyof typeof compared | null => {
        const [before, after] = [earlier, later].map((period) =>
          activityIn(generated.bounds[index] ?? null, period),
        );
        if (before === null && after === null) return null;
        if (before === 'certain')
          return after === 'certain' ? 'stayed' : after === null ? 'ended' : 'open';
        return before === null && after === 'certain' ? 'began' : 'open';
      };
      for (const group of ['ended', 'began', 'stayed', 'open'] as const) {
        expect(compared[group]).toEqual(
          generated.dataset.projects.filter((_, index) => groupOf(index) === group),
        );
      }
      expect(comparedProjects(generated, other, one)).toEqual(compared);
    }),
  );
});

test('the map paints what is gained, kept and lost, and a second look the other way round', () => {
  const scenes = createDerived(generated).scenes;
  const places = gazetteer.leaves;
  fc.assert(
    fc.property(anyMonths, anyMonths, (first, second) => {
      const { paint, reading } = scenes.of({
        time: first,
        compare: second,
        area: null,
        project: null,
      });
      const back = scenes.of({ time: second, compare: first, area: null, project: null }).reading;
      const plain = places.map((place) => ({
        place,
        before: countsOf(projectsAt(generated, place, first)),
        after: countsOf(projectsAt(generated, place, second)),
      }));
      const where = (wanted: (before: number, after: number) => boolean) =>
        plain
          .filter(({ before, after }) => wanted(before.certain, after.certain))
          .map(({ place }) => place);
      if (reading.kind !== 'comparison' || back.kind !== 'comparison')
        throw new Error('the scene compares nothing');
      expect(reading.places.gained).toEqual(where((before, after) => before === 0 && after > 0));
      expect(reading.places.kept).toEqual(where((before, after) => before > 0 && after > 0));
      expect([...reading.places.lost, ...reading.places.unsure].toSorted()).toEqual(
        where((before, after) => before > 0 && after === 0).toSorted(),
      );
      expect(back.places.gained.toSorted()).toEqual(
        [...reading.places.lost, ...reading.places.unsure].toSorted(),
      );
      expect(back.places.kept).toEqual(reading.places.kept);
      for (const { place, before, after } of plain) {
        expect(paint.has(place)).toBe(
          before.certain + before.possible + after.certain + after.possible > 0,
        );
        expect(paint.get(place)?.mark ?? null).toBe(
          before.certain > 0 && after.certain === 0
            ? 'cross'
            : before.certain === 0 && after.certain > 0
              ? 'plus'
              : null,
        );
      }
      expect(comparedPlaces(generated, places, first, second).map(({ place }) => place)).toEqual([
        ...paint.keys(),
      ]);
    }),
    { numRuns: 25 },
  );
});

test('a listed place is drawn as the map draws places in it, and says so where none of them has its own change', () => {
  const scenes = createDerived(generated).scenes;
  const countries = comparableAreas(generated).countries.slice(0, 40);
  fc.assert(
    fc.property(anyMonths, anyMonths, (first, second) => {
      const { paint, reading } = scenes.of({
        time: first,
        compare: second,
        area: null,
        project: null,
      });
      if (reading.kind !== 'comparison') throw new Error('the scene compares nothing');
      const { places } = reading;
      const own = {
        gained: places.gained,
        kept: places.kept,
        lost: [...places.lost, ...places.unsure],
        possible: places.possible,
      };
      for (const { place, change, drawn } of comparedPlaces(generated, countries, first, second)) {
        const leaves = gazetteer.leavesOf(place).map(({ area }) => area);
        expect(drawn.differs).toBe(!leaves.some((leaf) => own[change].includes(leaf)));
        expect(
          leaves.some(
            (leaf) => places[drawn.change].includes(leaf) && paint.get(leaf)?.dots === drawn.dots,
          ),
        ).toBe(true);
      }
    }),
    { numRuns: 10 },
  );
});
