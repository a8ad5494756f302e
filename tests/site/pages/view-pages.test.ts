import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectsAt } from '../../../src/core/selectors/projects/listed-projects.ts';
import {
  defaultViews,
  distinctViews,
  listedViews,
  pageName,
} from '../../../src/site/pages/view-pages.ts';
import { readView } from '../../../src/core/view-state/url.ts';
import { writeView } from '../../../src/core/view-state/url-writing.ts';
import { generatedAtlas, seedAtlas } from '../../support/seed-atlas.ts';
import { publish, withProject } from '../published.ts';

const seed = publish(seedAtlas());
const NAME = /^[A-Za-z\d][A-Za-z\d.-]*$/;

describe.each([
  ['the page', seed],
  ['generated data', publish(generatedAtlas(60, 4))],
  ['a project with an odd id', publish(seedAtlas(withProject({ id: 'EU/2017:A.' })))],
])('the views that have a page by default, of %s', (_, published) => {
  const {
    atlas,
    links: { context },
  } = published.session;
  const pages = defaultViews(published);

  test('are every project and every reached place, each once', () => {
    const { gazetteer, reach, axis } = atlas;
    const anywhere = new Set([
      ...gazetteer.leaves,
      ...gazetteer.leaves.flatMap((leaf) => gazetteer.countryOf(leaf) ?? []),
      ...reach.namedAreas,
    ]);
    const reached = [...anywhere].filter((place) => projectsAt(atlas, place, axis).length > 0);
    expect(pages.flatMap(({ view }) => view.project ?? [])).toEqual(
      atlas.dataset.projects.map(({ id }) => id),
    );
    expect(pages.flatMap(({ view }) => view.area ?? []).toSorted()).toEqual(reached.toSorted());
    expect(pages.length).toBe(atlas.dataset.projects.length + reached.length);
  });

  test('open from their own queries, which are canonical', () => {
    for (const { query, view } of pages) {
      const reading = readView(query, context);
      expect(reading).toMatchObject({ view, notices: [], mended: query });
      expect(writeView(reading.view, context)).toBe(query);
    }
  });

  test('have file names that any file system tells apart, and a card that is made', () => {
    for (const { name } of pages) expect(name).toMatch(NAME);
    expect(new Set(pages.map(({ name }) => name.toLowerCase())).size).toBe(pages.length);
    const names = new Set(pages.filter(({ name, card }) => name === card).map(({ name }) => name));
    expect(pages.filter(({ card }) => !names.has(card))).toEqual([]);
  });
});

test('projects, countries and border areas have cards of their own, units that of their country', () => {
  const cards = new Map(defaultViews(seed).map(({ name, card }) => [name, card]));
  expect(
    ['project-innovact', 'area-CO', 'area-COxEC', 'area-CO-NAR'].map((name) => cards.get(name)),
  ).toEqual(['project-innovact', 'area-CO', 'area-COxEC', 'area-CO']);
});

test('any two queries have two names, whatever is in them', () => {
  const query = fc.oneof(
    fc.string(),
    fc.stringMatching(/^(project|area)=[a-cA-C.:x-]{1,4}$/),
    fc.string({ minLength: 60, maxLength: 300 }),
  );
  fc.assert(
    fc.property(query, query, (a, b) => {
      expect(pageName(a).toLowerCase() === pageName(b).toLowerCase()).toBe(a === b);
      expect(`view${pageName(a)}`).toMatch(NAME);
      expect(pageName(a).length).toBeLessThan(80);
    }),
    { seed: 201_707, numRuns: 2000 },
  );
});

describe('a list of views', () => {
  test('is read line by line, in the canonical form of each', () => {
    const pages = listedViews(
      ['# Places', '', '?area=CO-NAR', 'area=CO&time=2018-07 ', 'list=gaps'],
      seed,
    );
    expect(pages.map(({ query, card, name }) => [query, card === name])).toEqual([
      ['area=CO-NAR', true],
      ['time=2018-07&area=CO', true],
      ['list=gaps', true],
    ]);
  });

  test('adds no second page of a view, and gives the one that there is a card of its own', () => {
    const all = distinctViews([
      ...defaultViews(seed),
      ...listedViews(['area=CO-NAR', '?area=CO-NAR'], seed),
    ]);
    expect(all.length).toBe(defaultViews(seed).length);
    expect(all.find(({ query }) => query === 'area=CO-NAR')?.card).toBe('area-CO-NAR');
  });

  test('has no page for the first view, which the atlas opens with', () => {
    expect(listedViews(['time=2017-07'], seed)).toEqual([]);
  });

  test('is refused with every line that can’t be read', () => {
    const lines = [
      'area=CO',
      'area=XX',
      '# project=nope',
      'tme=2018-07',
      'project=nope&time=2018-07',
      'time=July',
    ];
    expect(() => listedViews(lines, seed)).toThrow(
      [
        'The list of views can’t be read.',
        'line 2, area=XX: Place: no place has this code',
        'line 4, tme=2018-07: links have no tme',
        'line 5, project=nope&time=2018-07: Project: no project here has this id',
        'line 6, time=July: Period: not a month, like 2017-07',
      ].join('\n'),
    );
  });

  test('is refused with a line that is no link at all', () => {
    expect(() => listedViews(['?'], seed)).toThrow('line 1, ?: no link of a view');
  });
});
