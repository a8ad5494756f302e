import { expect, test } from 'vitest';
import { areaId } from '../../src/core/domain/area.ts';
import { createAtlas } from '../../src/core/domain/atlas.ts';
import { RECORD_KINDS } from '../../src/core/domain/dataset.ts';
import { createGazetteer } from '../../src/core/domain/gazetteer.ts';
import { additionsAbout } from '../../src/core/domain/layers.ts';
import { monthOf, singleMonth } from '../../src/core/domain/month.ts';
import { textIn } from '../../src/core/domain/text/text.ts';
import { readAtlasJson } from '../../src/formats/atlas-json/read-atlas-json.ts';
import { heading } from '../../src/core/selectors/projects/heading.ts';
import { countsOf, projectsAt } from '../../src/core/selectors/projects/listed-projects.ts';
import { seedGazetteerData, TODAY } from '../support/seed-atlas.ts';
import { lookup, textOf } from './support.ts';

// Another page than the one the atlas was made for: invented, and of every form that the format
// has.

const { dataset: whole, findings } = readAtlasJson(
  textOf('tests/corpus/datasets/eu-chile-example.json'),
  lookup,
);
const gazetteer = createGazetteer(seedGazetteerData(), whole.areas);
const atlas = createAtlas(whole, gazetteer, TODAY);
const { dataset } = atlas;
const may = singleMonth(monthOf(2021, 5));
const view = { time: may, area: null, project: null } as const;

test('reads with one remark: a project has no place', () => {
  expect(findings.map(({ code, project }) => `${code} ${project ?? ''}`)).toEqual(['E158 nowhere']);
});

test('says that it is invented', () => {
  expect(textIn(whole.info.description ?? '', ['en']).text).toMatch(/^Invented throughout/);
  expect(whole.info.facts['pictureAlt']?.text).toBe('An invented flag');
});

test('has records of every kind, and none that only another source has', () => {
  expect(dataset.records.map(({ kind }) => kind).toSorted()).toEqual([...RECORD_KINDS].toSorted());
  expect(dataset.records.map(({ id }) => id)).not.toContain('rumour');
  expect(dataset.frameworks.map(({ id }) => id)).toEqual(['sea-dialogue']);
});

test('is headed by its projects, bodies and records', () => {
  expect(heading(atlas, view)).toEqual({
    kind: 'period',
    period: may,
    counts: { certain: 2, possible: 2 },
  });
  expect(heading(atlas, { ...view, project: 'undated' })).toMatchObject({
    kind: 'project',
    state: 'undated',
  });
  expect(heading(atlas, { ...view, body: 'lantern' })).toMatchObject({
    kind: 'body',
    roles: [{ role: 'funding', count: 2 }],
  });
  expect(heading(atlas, { ...view, body: 'harbour' })).toMatchObject({
    kind: 'body',
    roles: [
      { role: 'accountable', count: 1 },
      { role: 'responsible', count: 1 },
    ],
  });
  expect(heading(atlas, { ...view, record: 'feast' })).toMatchObject({
    kind: 'record',
    title: 'An invented feast',
  });
});

test('has no body that only an added project or framework names', () => {
  expect(dataset.organisations.map(({ id }) => id)).toEqual(['lantern', 'harbour']);
});

test('reaches its own area and what lies in it; what is paired by another source is not counted', () => {
  const at = (place: string) =>
    projectsAt(atlas, areaId(place), may).map(
      ({ project, certainty }) => `${project.id} ${certainty}`,
    );
  expect(at('area:vale')).toEqual(['orchard certain', 'kite possible']);
  expect(at('CL-CO')).toEqual(['orchard certain', 'kite possible']);
  expect(at('CL-MA')).toEqual(['kite possible']);
  expect(countsOf(projectsAt(atlas, areaId('CL'), may))).toEqual({ certain: 2, possible: 1 });
  expect(atlas.reach.namedAreas).not.toContain('area:strait');
});

test('has dates of every form, on an axis that the added ones don’t widen', () => {
  expect(
    dataset.projects.map(({ id, start, end }) => `${id} ${start?.text ?? '-'} ${end?.text ?? '-'}`),
  ).toEqual([
    'orchard 2019-03-15 ..',
    'kite 2020 [2021-06,2021-08]',
    'lamp 2018? 2020-11~',
    'mill 2021?-05-03 2022-02',
    'undated - -',
    'nowhere 2021 2021',
  ]);
  expect(atlas.axis.first).toBe(monthOf(2017, 1));
  const added = createAtlas(whole, gazetteer, TODAY, 'added');
  expect(added.axis.first).toBe(monthOf(2000, 1));
  expect(added.dataset.projects).toHaveLength(7);
});

test('has what other sources add at hand, by what it is about', () => {
  expect(additionsAbout(dataset, { kind: 'project', id: 'orchard' }).map(({ id }) => id)).toEqual([
    'X1',
  ]);
  expect(dataset.additions.map(({ about }) => about.kind)).toEqual([
    'project',
    'framework',
    'record',
    'organisation',
    'area',
  ]);
  expect(
    dataset.conflicts.map(({ about, claims }) => `${about.kind} ${String(claims.length)}`),
  ).toEqual(['project 2', 'dataset 2']);
});
