import { describe, expect, test } from 'vitest';
import type { AreaId } from '../../../src/core/domain/area.ts';
import { activityIn } from '../../../src/core/domain/bounds.ts';
import {
  addMonths,
  formatMonth,
  parseMonth,
  singleMonth,
  type Month,
} from '../../../src/core/domain/month.ts';
import { partiesOf } from '../../../src/core/domain/project.ts';
import { countsOf, projectsAt } from '../../../src/core/selectors/projects/listed-projects.ts';
import { seedAtlas, seedGazetteerData } from '../../support/seed-atlas.ts';

const atlas = seedAtlas();
const month = (text: string): Month => {
  const found = parseMonth(text);
  if (found === null) throw new Error(text);
  return found;
};
const at = (place: string, text: string) =>
  projectsAt(atlas, place as AreaId, singleMonth(month(text))).map(
    ({ project, certainty }) => `${project.id} ${certainty}`,
  );
const parties = (role: 'funding' | 'accountable') =>
  atlas.dataset.projects.map((project) => partiesOf(project, role).map(({ org }) => org));
const idsReaching = (place: string): string[] =>
  atlas.reach.at(place as AreaId).map(({ project }) => project.id);

describe('the facts of the page', () => {
  test('F60: countries by the projects that reach them', () => {
    for (const country of ['CL', 'CO', 'PE'])
      expect(idsReaching(country)).toEqual(['iuc', 'innovact', 'innoval']);
    expect(idsReaching('AR')).toEqual(['iuc', 'innoval']);
    expect(idsReaching('MX')).toEqual(['iuc', 'innovact']);
    expect(idsReaching('BR')).toEqual(['iuc']);
    expect(idsReaching('EC')).toEqual(['innovact']);
    expect(idsReaching('GT')).toEqual(['innovact']);
    const countries = seedGazetteerData().areas.flatMap(({ id, kind }) =>
      kind === 'country' ? [id] : [],
    );
    const others = countries.filter(
      (country) => !['CL', 'CO', 'PE', 'AR', 'MX', 'BR', 'EC', 'GT'].includes(country),
    );
    expect(others.length).toBe(241);
    for (const country of others) expect(idsReaching(country)).toEqual([]);
  });

  test('F61: what is active in each month from 2016 to 2021', () => {
    const active: Record<string, string> = {};
    for (let of = month('2016-01'); of <= month('2021-12'); of = addMonths(of, 1)) {
      active[formatMonth(of)] = atlas.dataset.projects
        .flatMap((project, index) => {
          const certainty = activityIn(atlas.bounds[index] ?? null, singleMonth(of));
          return certainty === null
            ? []
            : [certainty === 'certain' ? project.id : `${project.id}?`];
        })
        .join(' ');
    }
    for (const [of, ids] of Object.entries(active)) {
      const expected =
        of < '2017-05' || of > '2019-12'
          ? ''
          : of === '2017-05'
            ? 'innovact'
            : of === '2017-06'
              ? 'innovact innoval'
              : of <= '2018-06'
                ? 'iuc innovact innoval'
                : of === '2018-07'
                  ? 'iuc innovact innoval?'
                  : of <= '2018-09'
                    ? 'iuc innovact'
                    : 'iuc';
      expect(`${of} ${ids}`).toBe(`${of} ${expected}`);
    }
  });

  test('F62 and F63: who pays, and who monitors', () => {
    expect(parties('funding')).toEqual([['eeas'], ['ep'], ['ep']]);
    expect(parties('accountable')).toEqual([['dg-regio'], ['dg-regio'], ['dg-regio']]);
  });

  test('Nariño in August 2017: through the border, through the country, and possibly', () => {
    expect(at('CO-NAR', '2017-08')).toEqual([
      'innovact certain',
      'innoval certain',
      'iuc possible',
    ]);
    const paths = Object.fromEntries(
      atlas.reach
        .at('CO-NAR' as AreaId)
        .map((reach) => [
          reach.project.id,
          reach.paths.map(({ kind, via, certain }) => `${kind} ${via} ${String(certain)}`),
        ]),
    );
    expect(paths).toEqual({
      iuc: ['country CO false'],
      innovact: ['border COxEC true'],
      innoval: ['country CO true'],
    });
  });

  test('Putumayo lies in two areas of one project, which counts once', () => {
    const reach = atlas.reach
      .at('CO-PUT' as AreaId)
      .find(({ project }) => project.id === 'innovact');
    expect(reach?.paths.map(({ via }) => via).toSorted()).toEqual(['COxEC', 'COxPE']);
    expect(countsOf(projectsAt(atlas, 'CO-PUT' as AreaId, singleMonth(month('2017-08'))))).toEqual({
      certain: 2,
      possible: 1,
    });
  });

  test('Colombia–Peru: named by one, in every part of another, possibly of the third', () => {
    expect(at('COxPE', '2017-08')).toEqual(['innovact certain', 'innoval certain', 'iuc possible']);
  });

  test('Colombia–Ecuador is reached in parts by what targets Colombia alone', () => {
    expect(at('COxEC', '2017-08')).toEqual(['innovact certain']);
    expect(atlas.reach.inPartsOf('COxEC' as AreaId).map(({ project }) => project.id)).toEqual([
      'iuc',
      'innoval',
    ]);
  });

  test('a partner is shown and not counted: no EU country is reached', () => {
    for (const { area } of atlas.gazetteer.leavesOf('EU' as AreaId))
      expect(atlas.reach.at(area)).toEqual([]);
  });
});
