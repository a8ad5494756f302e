import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AreaId } from '../../../../src/core/domain/area.ts';
import { createAtlas, filteredAtlas } from '../../../../src/core/domain/atlas.ts';
import { asMonth, type MonthInterval } from '../../../../src/core/domain/month.ts';
import { seenProjects } from '../../../../src/core/selectors/projects/seen-projects.ts';
import { headedStatuses, toldStatus } from '../../../../src/core/selectors/projects/told-status.ts';
import { generatedDataset } from '../../../support/generated-dataset.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';

const { gazetteer, today } = seedAtlas();
const whole = createAtlas(generatedDataset(150, 3, gazetteer), gazetteer, today);
const anyShown = fc.option(fc.subarray([...whole.dataset.projects.keys()]), { nil: null });
const anyPeriod: fc.Arbitrary<MonthInterval> = fc
  .tuple(fc.integer({ min: 1994 * 12, max: 2034 * 12 }), fc.nat(60))
  .map(([first, more]) => ({ first: asMonth(first), last: asMonth(first + more) }));
const anyArea = fc.constantFrom<(AreaId | null)[]>(null, whole.reach.namedAreas[0] ?? null);

test('the statuses that are told are those of each project that is seen', () => {
  fc.assert(
    fc.property(
      anyShown,
      anyPeriod,
      fc.option(anyPeriod, { nil: null }),
      anyArea,
      (shown, time, compare, area) => {
        const atlas = shown === null ? whole : filteredAtlas(whole, new Set(shown));
        const view = { time, area, compare, project: null, body: null, record: null, list: null };
        const seen = seenProjects(atlas, view);
        const told = seen.flatMap(({ project }) => toldStatus(atlas, project) ?? []);
        const found = headedStatuses(atlas, view);
        expect(found?.of ?? seen.length).toBe(seen.length);
        expect(new Map((found?.counts ?? []).map(({ status, count }) => [status, count]))).toEqual(
          new Map(told.map((status) => [status, told.filter((own) => own === status).length])),
        );
      },
    ),
  );
});
