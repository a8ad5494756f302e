import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DIMENSIONS,
  perDimension,
  type DimensionId,
} from '../../../../src/core/dimensions/index.ts';
import { dimensionReading } from '../../../../src/core/dimensions/read-dimension.ts';
import { createAtlas, filteredAtlas, type Atlas } from '../../../../src/core/domain/atlas.ts';
import { activityIn } from '../../../../src/core/domain/bounds.ts';
import { activityAt } from '../../../../src/core/domain/reach.ts';
import { timelineLanes } from '../../../../src/core/scene/timeline/timeline-scene.ts';
import { facetCounts } from '../../../../src/core/selectors/projects/facet-counts.ts';
import {
  activeProjects,
  projectsAt,
} from '../../../../src/core/selectors/projects/listed-projects.ts';
import { monthsOf } from '../../../../src/core/selectors/projects/period.ts';
import {
  createShownProjects,
  shownBeside,
} from '../../../../src/core/selectors/projects/shown-projects.ts';
import { NO_FILTERS, type Filters } from '../../../../src/core/view-state/filters.ts';
import type { Period } from '../../../../src/core/view-state/view-state.ts';
import { generatedDataset } from '../../../support/generated-dataset.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { months } from '../../view-state/link-context.ts';
import { createDerived } from '../../../../src/session/derived.ts';

const seed = seedAtlas();
const { gazetteer, today } = seed;
const generated = createAtlas(generatedDataset(160, 11, gazetteer), gazetteer, today);

const anyFilters = ({ dataset }: Atlas): fc.Arbitrary<Filters> =>
  fc.record(
    perDimension((id) =>
      fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        {
          weight: 1,
          arbitrary: fc.subarray(dimensionReading(dataset, id).options.map((option) => option.id)),
        },
      ),
    ),
  );
const anyTime: fc.Arbitrary<Period> = fc.oneof(
  fc.constant('all' as const),
  fc
    .tuple(fc.integer({ min: 1996, max: 2032 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => months(`${String(year)}-${String(month).padStart(2, '0')}`)),
  fc
    .integer({ min: 1998, max: 2028 })
    .map((year) => months(`${String(year)}-01/${String(year + 1)}-06`)),
);
const PLACES = ['CO', 'CO-NAR', 'PE', 'EU', 'FR', 'COxEC'].flatMap(
  (place) => gazetteer.find(place) ?? [],
);
const anyPlace = fc.constantFrom(null, ...PLACES);

/** Word for word: any of the options that are chosen in a dimension, in all of the dimensions. */
function passesPlainly(
  { dataset }: Atlas,
  filters: Filters,
  index: number,
  except?: DimensionId,
): boolean {
  return DIMENSIONS.every(({ id }) => {
    if (id === except || filters[id].length === 0) return true;
    const { options, of } = dimensionReading(dataset, id);
    return (of[index] ?? []).some((position) => filters[id].includes(options[position]?.id ?? ''));
  });
}

describe.each([
  ['three projects', seed],
  ['many projects', generated],
] as const)('with %s', (_, atlas) => {
  const positions = [...atlas.dataset.projects.keys()];

  test('lists are those of all projects, less what the filters hold back', () => {
    fc.assert(
      fc.property(
        anyFilters(atlas),
        anyTime,
        fc.constantFrom(...PLACES),
        (filters, time, place) => {
          const shown = filteredAtlas(atlas, createShownProjects(atlas.dataset)(filters));
          const period = monthsOf(time, atlas);
          const passing = ({ index }: { readonly index: number }): boolean =>
            passesPlainly(atlas, filters, index);
          expect(activeProjects(shown, period)).toEqual(
            activeProjects(atlas, period).filter(passing),
          );
          expect(projectsAt(shown, place, period)).toEqual(
            projectsAt(atlas, place, period).filter(passing),
          );
          expect(timelineLanes(shown, { area: place, project: null })).toEqual(
            timelineLanes(atlas, { area: place, project: null }).filter(passing),
          );
        },
      ),
    );
  });

  test('a count beside an option is what choosing it by itself would list', () => {
    fc.assert(
      fc.property(
        anyFilters(atlas),
        anyTime,
        anyPlace,
        fc.constantFrom(...DIMENSIONS.map(({ id }) => id)),
        (filters, time, area, dimension) => {
          const period = monthsOf(time, atlas);
          const { options, of } = dimensionReading(atlas.dataset, dimension);
          const plain = options.map((option, position) => {
            const having = positions.filter((index) => of[index]?.includes(position) === true);
            const passing = having.filter((index) =>
              passesPlainly(atlas, filters, index, dimension),
            );
            const reaching = area === null ? [] : atlas.reach.at(area);
            const there = passing.filter(
              (index) => area === null || reaching.some((reach) => reach.index === index),
            );
            const certainties = there.map((index) => {
              const bounds = atlas.bounds[index] ?? null;
              return area === null
                ? activityIn(bounds, period)
                : activityAt(
                    reaching.find((reach) => reach.index === index)?.paths ?? [],
                    bounds,
                    period,
                  );
            });
            return {
              option,
              chosen: filters[dimension].includes(option.id),
              counts: {
                certain: certainties.filter((of1) => of1 === 'certain').length,
                possible: certainties.filter((of1) => of1 === 'possible').length,
              },
              ever: there.length,
              total: having.length,
            };
          });
          const counted = facetCounts(atlas, { time, area, ...filters }, dimension);
          expect(
            counted.map(({ option, chosen, counts, ever, total }) => ({
              option,
              chosen,
              counts,
              ever: ever(),
              total,
            })),
          ).toEqual(plain);
        },
      ),
    );
  });

  test('the way to what the period hides leads to months in which all of it may be active', () => {
    for (const { id } of DIMENSIONS) {
      for (const { option, span: spanOf } of facetCounts(
        atlas,
        { time: 'all', area: null, ...NO_FILTERS },
        id,
      )) {
        const span = spanOf();
        if (span === null) continue;
        const { counts } =
          facetCounts(atlas, { time: span, area: null, ...NO_FILTERS }, id).find(
            (facet) => facet.option.id === option.id,
          ) ?? {};
        const whole = facetCounts(atlas, { time: 'all', area: null, ...NO_FILTERS }, id).find(
          (facet) => facet.option.id === option.id,
        )?.counts;
        expect((counts?.certain ?? 0) + (counts?.possible ?? 0)).toBe(
          (whole?.certain ?? 0) + (whole?.possible ?? 0),
        );
      }
    }
  });
});

test('the map paints what the filters let pass, and its classes stay those of the whole', () => {
  const scenes = createDerived(generated).scenes;
  fc.assert(
    fc.property(anyFilters(generated), anyTime, (filters, time) => {
      const scene = scenes.of({ time, area: null, project: null, ...filters });
      const period = monthsOf(time, generated);
      const reached = gazetteer.leaves.filter((leaf) =>
        projectsAt(generated, leaf, period).some(({ index }) =>
          passesPlainly(generated, filters, index),
        ),
      );
      expect([...scene.paint.keys()].toSorted()).toEqual([...reached].toSorted());
      expect(scene.classes).toBe(scenes.base.classes);
    }),
    { numRuns: 20 },
  );
});

test('an open project is drawn whatever the filters hold back', () => {
  const scenes = createDerived(seed).scenes;
  const open = { time: months('2017-07'), area: null, project: 'iuc' };
  expect([...scenes.of({ ...open, donor: ['ep'] }).paint]).toEqual([...scenes.of(open).paint]);
});

test('what other sources add stays with the projects of the page that pass', () => {
  const page = generated.dataset;
  const more = {
    ...page,
    projects: [
      ...page.projects.toReversed(),
      { ...(page.projects[0] ?? never()), id: 'further', status: 'cancelled' as const },
    ],
  };
  const filters = { ...NO_FILTERS, status: ['cancelled'] };
  const shown = createShownProjects(page)(filters);
  const beside = shownBeside(page, shown, more, filters);
  const ids = [...(beside ?? [])].flatMap((index) => more.projects[index]?.id ?? []);
  expect(ids.toSorted()).toEqual(
    [
      'further',
      ...[...(shown ?? [])].flatMap((index) => page.projects[index]?.id ?? []),
    ].toSorted(),
  );
  expect(shownBeside(page, null, more, NO_FILTERS)).toBeNull();
});

function never(): never {
  throw new Error('the list is empty');
}
