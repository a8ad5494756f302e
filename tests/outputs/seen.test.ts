import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { AreaId } from '../../src/core/domain/area.ts';
import { viewCsv } from '../../src/outputs/view-csv.ts';
import { viewGeoJson } from '../../src/outputs/view-geojson.ts';
import { seenProjects } from '../../src/core/selectors/projects/seen-projects.ts';
import type { ViewState } from '../../src/core/view-state/view-state.ts';
import { seedAtlas, seedShapes, seedWords } from '../support/seed-atlas.ts';
import { viewWith } from '../support/view.ts';
import { months } from '../core/view-state/link-context.ts';

const atlas = seedAtlas();
const words = seedWords(atlas);
const shapes = seedShapes();

const viewOf = (fields: Partial<ViewState>): ViewState =>
  viewWith({ data: atlas.dataset.info.id, time: months('2017-07'), ...fields });

type Row = Readonly<Record<string, string>>;
const rowsOf = (view: ViewState): readonly Row[] =>
  Papa.parse<Row>(
    viewCsv(atlas, view, words)
      .replace(/^\uFEFF/, '')
      .trimEnd(),
    { header: true, delimiter: ',', newline: '\r\n' },
  ).data;
const projectsIn = (rows: readonly Row[]): readonly (string | undefined)[] => [
  ...new Set(rows.map(({ id }) => id)),
];

describe('a comparison', () => {
  const view = viewOf({ time: months('2018-12'), compare: months('2017-07') });

  test('holds the projects of both periods, each with how sure it is in either', () => {
    const rows = rowsOf(view);
    expect(projectsIn(rows)).toEqual(['iuc', 'innovact', 'innoval']);
    const at = (id: string, place: string): Row | undefined =>
      rows.find((row) => row['id'] === id && row['place'] === place);
    expect(at('iuc', 'CO')).toMatchObject({ certainty: 'certain', certainty_compared: 'certain' });
    expect(at('innovact', 'CO-NAR')).toMatchObject({
      certainty: '',
      certainty_compared: 'certain',
    });
    expect(at('iuc', 'CO-NAR')).toMatchObject({
      certainty: 'possible',
      certainty_compared: 'possible',
    });
  });

  test('is of all places, whichever is selected beside it', () => {
    expect(rowsOf({ ...view, area: 'BR' as AreaId })).toEqual(rowsOf(view));
    expect(seenProjects(atlas, { ...view, area: 'BR' as AreaId })).toEqual(
      seenProjects(atlas, view),
    );
  });

  test('says the same in GeoJSON', () => {
    const { features } = JSON.parse(viewGeoJson(atlas, view, words, shapes, { link: 'x' })) as {
      features: { properties: Readonly<Record<string, unknown>> }[];
    };
    const sure = new Map(
      features.map(({ properties: { id, certainty, certainty_compared: second } }) => [
        id,
        [certainty, second],
      ]),
    );
    expect([...sure]).toEqual([
      ['iuc', ['certain', 'certain']],
      ['innovact', [null, 'certain']],
      ['innoval', [null, 'certain']],
    ]);
  });
});

describe('an open project', () => {
  test('is at all of its places, whichever is selected beside it', () => {
    const view = viewOf({ project: 'innovact' });
    const rows = rowsOf(view);
    expect(projectsIn(rows)).toEqual(['innovact']);
    const named = atlas.dataset.projects.flatMap(({ id, targets }) =>
      id === 'innovact' ? targets.map(({ area }) => area) : [],
    );
    expect(named.length).toBeGreaterThan(3);
    for (const area of named) expect(rows.map(({ place }) => place)).toContain(area);
    expect(rowsOf({ ...view, area: 'BR' as AreaId })).toEqual(rows);
  });

  test('that isn’t active in the period has a row that says so', () => {
    expect(rowsOf(viewOf({ project: 'innovact', time: months('2019-07') }))).toEqual([
      expect.objectContaining({ id: 'innovact', place: '', certainty: '', end_read: '2018-09' }),
    ]);
  });
});

test('an open body has its projects alone', () => {
  expect(projectsIn(rowsOf(viewOf({ body: 'ep' })))).toEqual(['innovact', 'innoval']);
});
