import { describe, expect, test } from 'vitest';
import { areaId } from '../../../../src/core/domain/area.ts';
import { createAtlas } from '../../../../src/core/domain/atlas.ts';
import {
  asMonth,
  parseMonth,
  singleMonth,
  type MonthInterval,
} from '../../../../src/core/domain/month.ts';
import { mapData } from '../../../../src/render/maplibre/map-data.ts';
import { partnerRegions, type AddedScene } from '../../../../src/core/scene/map/added-scene.ts';
import type { MapScene } from '../../../../src/core/scene/map/map-scene.ts';
import type { MappedView } from '../../../../src/core/scene/map/view-scenes.ts';
import { generatedAtlas, seedAtlas, seedShapes, TODAY } from '../../../support/seed-atlas.ts';
import { viewWith } from '../../../support/view.ts';
import { createDerived } from '../../../../src/session/derived.ts';

const month = (text: string): MonthInterval => singleMonth(parseMonth(text) ?? asMonth(0));
const derived = createDerived(seedAtlas());
const { scenes } = derived;
const at = (time: string, view: Partial<MappedView> = {}): MapScene =>
  scenes.of({ time: month(time), area: null, project: null, layer: 'added', ...view });
const addedAt = (time: string, view: Partial<MappedView> = {}): AddedScene => {
  const { added } = at(time, view);
  if (added === null) throw new Error('nothing is added');
  return added;
};
const stripes = ({ paint }: MapScene) =>
  new Map([...paint].map(([place, of]) => [place, of.stripes]));
const certain = ({ paint }: MapScene): readonly string[] =>
  [...paint].flatMap(([place, { shade }]) => (shade === 'land' ? [] : [place])).toSorted();

describe('International Urban Cooperation in July 2017, with what other sources add', () => {
  const scene = at('2017-07', { project: 'iuc' });

  test('reaches 21 places for certain: those that are named whole, and what they consist of', () => {
    expect(certain(scene)).toHaveLength(21);
    expect(certain(scene)).toEqual(expect.arrayContaining(['MX-CHH', 'CO-DC', 'CO-CUN', 'CO-BOY']));
  });
  test('reaches a unit possibly in which a source names some part', () => {
    for (const place of ['BR-SP', 'CO-ANT'])
      expect(scene.paint.get(areaId(place))).toMatchObject({ shade: 'land', dots: true });
  });
  test('keeps the classes of the page', () => {
    expect(scene.classes).toBe(scenes.base.classes);
  });
  test('pairs 20 regions of Latin America, 16 of them with a region of the EU', () => {
    const { pairs, named, partners, points } = addedAt('2017-07', { project: 'iuc' });
    expect(pairs).toHaveLength(20);
    expect(pairs.filter(({ partner }) => partner === null).map(({ home }) => home.name)).toEqual([
      'San Martín',
      'Colima',
      'Brasília',
      'Minas Gerais',
    ]);
    expect(partnerRegions(addedAt('2017-07', { project: 'iuc' }))).toHaveLength(16);
    expect(named).toContain('BR-SP');
    expect(partners).toContain('IT-62');
    expect(points.filter(({ found }) => !found)).toHaveLength(4);
    expect(points).toHaveLength(36);
  });
  test('names nothing where it isn’t active', () => {
    expect(addedAt('2021-06', { project: 'iuc' })).toMatchObject({
      named: [],
      partners: [],
      points: [],
      pairs: [],
    });
  });
});

test('with nothing open only projects of the page count', () => {
  const scene = at('2021-06');
  expect(scene.paint.size).toBe(0);
  expect(scene.added?.pairs).toEqual([]);
});

test('an open project that only other sources have counts alone', () => {
  const scene = at('2021-06', { project: 'iurc' });
  expect([...scene.paint.keys()].toSorted()).toEqual(['AR-V', 'CL-MA', 'CO-VAC', 'PE-PIU']);
  expect(scene.added?.pairs).toHaveLength(4);
  expect(
    derived.headed(
      viewWith({ data: 'eu-colombia-s3', time: month('2021-06'), project: 'iurc', layer: 'added' }),
    ).layer,
  ).toBe('added');
  expect(
    derived.headed(
      viewWith({ data: 'eu-colombia-s3', time: month('2021-06'), project: 'iuc', layer: 'added' }),
    ).layer,
  ).toBe('page');
});

test('a country that is named by itself has its name and no point', () => {
  const { named, points } = addedAt('2020-06', { project: 'innoval-ii' });
  expect(named).toContain('AR');
  expect(points).toEqual([]);
});

test('in the layer of the page nothing of it is drawn', () => {
  for (const view of [{}, { project: 'iuc' }, { body: 'ep' }, { area: areaId('CO') }]) {
    const page = createDerived(seedAtlas()).scenes.of({
      time: month('2017-07'),
      area: null,
      project: null,
      ...view,
    });
    expect(page.added).toBeNull();
    expect(at('2017-07', { ...view, layer: 'page' })).toEqual(page);
  }
  expect(certain(at('2017-07', { project: 'iuc', layer: 'page' }))).toEqual([]);
});

test('the stripes of the page keep their directions', () => {
  expect(stripes(at('2017-07'))).toEqual(stripes(at('2017-07', { layer: 'page' })));
});

test('a dataset to which nothing is added has one base, and the same scenes in both layers', () => {
  const atlas = generatedAtlas(40);
  const plain = createDerived(
    createAtlas({ ...atlas.dataset, additions: [], conflicts: [] }, atlas.gazetteer, TODAY),
  ).scenes;
  expect(plain.bases()).toHaveLength(1);
  expect(
    plain.of({ time: month('2012-07'), area: null, project: null, layer: 'added' }).added,
  ).toBeNull();
});

test('a map made for both layers knows the places and borders of either', () => {
  const { places, borders } = mapData(seedShapes(), scenes.bases());
  expect(borders.features.map(({ properties }): unknown => properties?.['id'])).toContain('BOxPE');
  const reachable = places.features.flatMap(({ properties }): unknown[] =>
    properties?.['reachable'] === true ? [properties['id']] : [],
  );
  for (const { atlas } of scenes.bases()) {
    const reached = atlas.gazetteer.leaves.filter((leaf) => atlas.reach.at(leaf).length > 0);
    expect(reachable).toEqual(expect.arrayContaining([...reached]));
  }
});
