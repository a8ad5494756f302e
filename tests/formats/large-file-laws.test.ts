import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AreaId } from '../../src/core/domain/area.ts';
import { createAtlas, type Atlas } from '../../src/core/domain/atlas.ts';
import type { Dataset } from '../../src/core/domain/dataset.ts';
import { createGazetteer } from '../../src/core/domain/gazetteer.ts';
import { projectsOf } from '../../src/core/domain/projects.ts';
import { addMonths, type MonthInterval } from '../../src/core/domain/month.ts';
import {
  activeProjects,
  type ListedProject,
} from '../../src/core/selectors/projects/listed-projects.ts';
import { placePage, type Way } from '../../src/core/selectors/places/place-page.ts';
import { tableGroups } from '../../src/core/selectors/places/table-rows.ts';
import { DIMENSIONS } from '../../src/core/dimensions/index.ts';
import { dimensionReading } from '../../src/core/dimensions/read-dimension.ts';
import { readAtlasJson } from '../../src/formats/atlas-json/read-atlas-json.ts';
import { largeSteps } from '../../src/formats/atlas-json/large/read-large.ts';
import type { JsonReading } from '../../src/formats/json-text.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { seedGazetteerData, TODAY } from '../support/seed-atlas.ts';
import { writtenDataset } from '../support/written-dataset.ts';
import { DATASET, lookup } from './support.ts';

const geodata = seedGazetteerData();
const gazetteer = createGazetteer(geodata);

/** What the reading of a large file makes of a text. */
function readLarge(text: string): JsonReading | null {
  const steps = largeSteps(new TextEncoder().encode(text), lookup, []);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** What reading makes of a text as that of a large file, its projects made objects. */
function inObjects(text: string): JsonReading | null {
  const large = readLarge(text);
  if (large === null) return null;
  const { stored, ...dataset } = large.dataset;
  return stored === undefined
    ? null
    : { ...large, dataset: { ...dataset, projects: [...projectsOf(large.dataset)] } };
}

/** Oddities that a project of a list may have, and what is all right. */
const oddity = fc.constantFrom<Readonly<Record<string, unknown>>>(
  {},
  {},
  {},
  { title: { en: 'A title', es: 'Un título' }, acronym: 'AT' },
  { title: { en: 'A title', english: 'Another' } },
  { title: ' ' },
  { id: 'project-1' },
  { id: 'project-0' },
  { id: 'no id' },
  { id: 7 },
  { end: '2012-13' },
  { start: '2012', end: '..' },
  { start: '2012-05', end: '2012-05', status: 'pipeline' },
  { start: '2012-05-31', end: '2012-05-01' },
  { start: '1900-01-01' },
  { start: '[2012-03, 2012-05]', end: '2013?-10-30' },
  { dates: { plannedStart: '2012', actualEnd: '2011' } },
  { dates: { plannedStart: '2012', plannedEnd: '2013-05~' } },
  { targets: [] },
  {
    targets: [
      { area: 'CO', share: 40 },
      { area: 'EC', share: 60 },
    ],
  },
  {
    targets: [
      { area: 'CO', share: 40 },
      { area: 'EC', share: 50 },
    ],
  },
  { targets: [{ area: 'CO', point: [-74, 4.6], name: 'Bogotá', exactness: 'exact' }] },
  { targets: [{ area: 'CO', point: [4.6, -74] }] },
  { targets: [{ area: 'CO', point: [0, 0] }] },
  { targets: [{ area: 'nuts:SE21' }, { area: 'ECxCO' }, { area: 'co' }, { area: 'Colombia' }] },
  { targets: [{ area: 'CO', fact: 'targets' }], facts: { targets: { text: 'x', source: 'list' } } },
  { targets: [{ area: 'CO', fact: 'targets.x' }] },
  { parties: [{ role: 'funding' }, { role: 'partner', as: 'The EU' }] },
  {
    parties: [
      { role: 'funding', org: 'nobody' },
      { role: 'Partner', name: { en: 'A body' } },
    ],
  },
  { facts: { start: { text: '2012', source: 'list', also: ['list'], date: '2012-05' } } },
  { facts: { start: { text: '2012', source: 'other' }, nothing: { text: 'x', source: 'list' } } },
  { facts: { status: { text: 'Over', source: 'list', date: '2030' } }, status: 'active' },
  {
    related: [
      { project: 'project-1', type: 'parent' },
      { project: 'none', type: 'sibling' },
    ],
  },
  { frameworks: ['none'] },
  { sources: ['other'] },
  { sources: [] },
  { budget: [{ amount: '12.5', currency: 'EUR', valueDate: '2012-05' }] },
  {
    budget: [
      { amount: 12, currency: 'EUR' },
      { amount: '1', currency: 'ABC' },
    ],
  },
  { links: [{ url: 'https://example.org/a?b=c', title: 'x' }, { url: 'javascript:x()' }] },
  {
    themes: [
      { vocabulary: 'sdg', code: '13' },
      { vocabulary: 'dac5', code: '1' },
    ],
  },
  { ids: [{ scheme: 'x', id: 'y' }], euCooperation: { value: 'yes', partners: 3, unit: 'city' } },
  { euCooperation: { value: 'maybe' } },
  { misspelt: 1 },
  { 'x-own': { anything: [1] } },
  { objective: 'With "quotes", a \\ backslash, é and 🙂: [{,}]' },
);

const file = (oddities: readonly object[], more: object = {}): string => {
  const list: unknown = JSON.parse(writtenDataset(generatedDataset(oddities.length, 3, gazetteer)));
  if (typeof list !== 'object' || list === null || !('projects' in list))
    throw new Error('no list');
  const projects = Array.isArray(list.projects) ? list.projects : [];
  return JSON.stringify({
    ...list,
    ...more,
    projects: projects.map((project: object, index) => Object.assign({}, project, oddities[index])),
  });
};

test('a large file says the same in columns as in objects, and as much is told of it', () => {
  fc.assert(
    fc.property(
      fc.array(oddity, { minLength: 1, maxLength: 12 }),
      fc.constantFrom<object>({}, { records: [{}] }, { dataset: { id: 'x', issued: '2016-05' } }),
      (oddities, more) => {
        const text = file(oddities, more);
        expect(inObjects(text)).toEqual(readAtlasJson(text, lookup));
      },
    ),
    { seed: 20_170_701, numRuns: 250 },
  );
}, 60_000);

test.each([
  ['with spaces and lines', (text: string) => JSON.stringify(JSON.parse(text), null, 2)],
  ['with a byte order mark', (text: string) => `\uFEFF${text}`],
  ['with projects first', (text: string) => text.replace('"format"', '"x-a":[1],"format"')],
  ['with keys twice', (text: string) => text.replaceAll('"topic":', '"topic":"first",\n"topic":')],
])('so does one %s', (_, change) => {
  const text = change(file(Array.from({ length: 11 }, () => ({ misspelt: 1 }))));
  expect(inObjects(text)).toEqual(readAtlasJson(text, lookup));
});

test('the published dataset is the same too', () => {
  expect(inObjects(DATASET)).toEqual(readAtlasJson(DATASET, lookup));
});

test.each([
  ['another file', '{"format":"other/1","projects":[]}'],
  ['a list that breaks off', '{"format":"cooperation-atlas/1","projects":[{"id":"a"},'],
  ['an empty place', '{"format":"cooperation-atlas/1","projects":[{"id":"a"},,{"id":"b"}]}'],
  ['a comma too many', '{"format":"cooperation-atlas/1","projects":[{"id":"a"},]}'],
  ['two lists', '{"format":"cooperation-atlas/1","projects":[],"projects":[{"id":"a"}]}'],
  ['no list', '{"format":"cooperation-atlas/1"}'],
  ['a project that is none', '{"format":"cooperation-atlas/1","projects":[{"id":"a"]}'],
])('%s isn’t read as a large file', (_, text) => {
  expect(readLarge(text)).toBeNull();
});

const atlasOf = (dataset: Dataset): Atlas => createAtlas(dataset, gazetteer, TODAY);

const seen = (atlas: Atlas, place: AreaId): unknown =>
  [...atlas.reach.at(place), ...atlas.reach.inPartsOf(place)].map(({ project, index, paths }) => ({
    project,
    index,
    paths: paths.map(({ kind, via, target, certain, during }) => [
      kind,
      via,
      target,
      certain,
      during,
    ]),
  }));

/** The same file as an atlas of columns and as one of objects. */
function bothAtlases(): { readonly columns: Atlas; readonly objects: Atlas } {
  const text = file(
    Array.from({ length: 300 }, (_, index) => (index % 9 === 0 ? { end: '..' } : {})),
  );
  const large = readLarge(text);
  if (large === null) throw new Error('not read as a large file');
  return { columns: atlasOf(large.dataset), objects: atlasOf(readAtlasJson(text, lookup).dataset) };
}

test('an atlas of columns is that of objects', () => {
  const { columns, objects } = bothAtlases();
  expect(columns.bounds).toEqual(objects.bounds);
  expect(columns.axis).toEqual(objects.axis);
  expect(columns.reach.namedAreas).toEqual(objects.reach.namedAreas);
  for (const place of [...gazetteer.leaves, ...objects.reach.namedAreas])
    expect(seen(columns, place)).toEqual(seen(objects, place));
  for (const { id } of DIMENSIONS)
    expect(dimensionReading(columns.dataset, id)).toEqual(dimensionReading(objects.dataset, id));
  const [stored, all] = [projectsOf(columns.dataset), projectsOf(objects.dataset)];
  expect(stored.size).toBe(all.size);
  for (const position of all.positions()) {
    const id = all.at(position)?.id ?? '';
    expect(stored.indexOf(id)).toBe(position);
    expect(stored.byId(id)).toEqual(all.at(position));
    expect(stored.at(position)).toBe(stored.byId(id));
  }
  expect(stored.indexOf('none')).toBe(-1);
  expect(stored.at(-1)).toBeUndefined();
  expect(stored.at(all.size)).toBeUndefined();
});

/** A project as lists have it, and the ways to a place, as plain values. */
const listed = ({ project, index, certainty }: ListedProject) => [project, index, certainty];
const told = (ways: readonly Way[]) =>
  ways.map(({ paths, ...way }) => [
    way,
    paths.map(({ kind, via, target, certain }) => [kind, via, target, certain]),
  ]);

const said = (atlas: Atlas, period: MonthInterval): unknown => [
  activeProjects(atlas, period).map(listed),
  ...atlas.reach.namedAreas.map((place) => {
    const page = placePage(atlas, place, period);
    return [
      page.projects.map((project) => [listed(project), project.tag, told(project.ways)]),
      page.inParts.map((project) => [listed(project), project.parts, project.of]),
      page.partnerOf.map(({ project }) => project),
      page.unnamedPartnerOf.map(({ project }) => project),
      page.amounts,
    ];
  }),
  tableGroups(atlas, { first: period, second: null }, null).map(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ project, index, ways }) => [project, index, told(ways)])),
  ),
];

test('pages of places, the table and lists say the same of columns as of objects', () => {
  const { columns, objects } = bothAtlases();
  const { first } = objects.axis;
  for (const month of [60, 120].map((by) => addMonths(first, by))) {
    const period = { first: month, last: addMonths(month, 11) };
    expect(said(columns, period)).toEqual(said(objects, period));
  }
});
