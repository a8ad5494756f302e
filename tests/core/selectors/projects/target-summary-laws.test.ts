import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AreaId } from '../../../../src/core/domain/area.ts';
import { createAtlas, filteredAtlas, type Atlas } from '../../../../src/core/domain/atlas.ts';
import { asMonth, type MonthInterval } from '../../../../src/core/domain/month.ts';
import type { Project } from '../../../../src/core/domain/project.ts';
import { projectsOf } from '../../../../src/core/domain/projects.ts';
import { activeProjects } from '../../../../src/core/selectors/projects/listed-projects.ts';
import {
  targetSummary,
  type TargetSummary,
} from '../../../../src/core/selectors/projects/target-summary.ts';
import { cooperationAt, speaksOf } from '../../../../src/core/selectors/records/data-subject.ts';
import { generatedDataset } from '../../../support/generated-dataset.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';

/** By looking at every project that is active. */
function plainSummary(atlas: Atlas, period: MonthInterval): TargetSummary {
  const { gazetteer, dataset } = atlas;
  const listed = activeProjects(atlas, period);
  const named = [
    ...new Set(
      listed.flatMap(({ project }) =>
        project.targets.flatMap(({ area, role }) => (role === 'recipient' ? [area] : [])),
      ),
    ),
  ];
  const kindOf = (id: AreaId): string => gazetteer.area(id).kind;
  const union = gazetteer.unions.find((each) => each.isPlace && speaksOf(each, atlas)) ?? null;
  return {
    projects: listed.length,
    countries: named.filter((id) => kindOf(id) === 'country').length,
    borders: named.filter((id) => kindOf(id) === 'cross-border').length,
    others: named.filter((id) => !['country', 'cross-border'].includes(kindOf(id))).length,
    union,
    withUnion:
      union === null ? 0 : listed.filter(({ index }) => cooperationAt(union, atlas)(index)).length,
    unreadUnion: listed.filter(
      ({ index }) => projectsOf(dataset).unreadAt(index, 'euCooperation').length > 0,
    ).length,
    countriesReached: new Set(
      named.flatMap((id) =>
        gazetteer.leavesOf(id).map(({ area }) => gazetteer.countryOf(area) ?? area),
      ),
    ).size,
  };
}

const anyPeriod: fc.Arbitrary<MonthInterval> = fc
  .tuple(fc.integer({ min: 1994 * 12, max: 2034 * 12 }), fc.nat(60))
  .map(([first, more]) => ({ first: asMonth(first), last: asMonth(first + more) }));

const { gazetteer, today } = seedAtlas();
const some = generatedDataset(60, 5, gazetteer);
const unreadable = (project: Project): Project =>
  Object.assign({}, project, {
    unread: [{ field: 'euCooperation', text: 'perhaps', reason: 'no-name' }],
  } satisfies Partial<Project>);
const datasets = [
  seedAtlas().dataset,
  some,
  Object.assign({}, some, {
    projects: some.projects.map((project, position) =>
      position % 3 === 0 ? unreadable(project) : project,
    ),
  }),
].map((dataset) => createAtlas(dataset, gazetteer, today));

test('what projects target is that of looking at each of those that are active and count', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...datasets),
      fc.nat(4),
      anyPeriod,
      anyPeriod,
      (whole, part, period, next) => {
        const atlas =
          part === 0
            ? whole
            : filteredAtlas(
                whole,
                new Set([...whole.dataset.projects.keys()].filter((at) => at % (part + 1) !== 0)),
              );
        for (const months of [period, next, period])
          expect(targetSummary(atlas, months)).toEqual(plainSummary(atlas, months));
      },
    ),
  );
});
