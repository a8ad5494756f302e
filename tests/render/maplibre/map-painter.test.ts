import { expect, test } from 'vitest';
import { asMonth, parseMonth, singleMonth } from '../../../src/core/domain/month.ts';
import { mapData } from '../../../src/render/maplibre/map-data.ts';
import { createMapPainter, type StateSurface } from '../../../src/render/maplibre/map-painter.ts';
import { mapScene, sceneBase } from '../../../src/core/scene/map/map-scene.ts';
import { seedAtlas, seedShapes } from '../../support/seed-atlas.ts';

const atlas = seedAtlas();
const base = sceneBase(atlas);
const data = mapData(seedShapes(), [base]);
const scene = (text: string) =>
  mapScene(base, { time: singleMonth(parseMonth(text) ?? asMonth(0)), area: null });

/** Remembers states as MapLibre would, and what was told. */
function surface() {
  const states = new Map<string, unknown>();
  let told: string[] = [];
  const map: StateSurface = {
    setFeatureState: ({ source, id }, state) => {
      const key = `${source} ${String(id)}`;
      states.set(key, Object.assign({}, states.get(key), state));
      told.push(key);
      return map as ReturnType<StateSurface['setFeatureState']>;
    },
  };
  const tell = (): string[] => {
    const all = told;
    told = [];
    return all;
  };
  return { map, states, tell };
}

test('tells the map of the places whose paint changed, and of no other', () => {
  const { map, tell } = surface();
  const painter = createMapPainter(map, data);
  painter.start();
  painter.paint(scene('2018-06'));
  tell();
  painter.paint(scene('2018-06'));
  expect(tell()).toEqual([]);
  painter.paint(scene('2018-07'));
  // INNOVAL becomes possible in July 2018: its four countries change, Ecuador, Mexico, Guatemala
  // and Brazil do not.
  const places = tell().flatMap((key) => (key.startsWith('places ') ? [key.slice(7)] : []));
  expect(new Set(places.map((id) => id.slice(0, 2)))).toEqual(new Set(['AR', 'CL', 'CO', 'PE']));
  painter.paint(scene('2018-08'));
  expect(new Set(tell().map((key) => key.slice(7, 9)))).not.toContain('EC');
});

test('draws an edge where one side is reached and a white line where both are', () => {
  const { map, states } = surface();
  const painter = createMapPainter(map, data);
  painter.start();
  painter.paint(scene('2017-07'));
  expect(states.get('boundaries CO-NAR|EC-C')).toEqual({ sides: 2 });
  expect(states.get('boundaries EC-C|EC-I')).toEqual({ sides: 1 });
  expect(states.get('boundaries EC-I|EC-P')).toBeUndefined();
  expect(states.get('boundaries CO-NAR')).toEqual({ sides: 1 });
  painter.paint(scene('2017-04'));
  expect(states.get('boundaries CO-NAR|EC-C')).toEqual({ sides: 0 });
});

test('after a lost context everything is told again, and nothing while it is lost', () => {
  const { map, tell } = surface();
  const painter = createMapPainter(map, data);
  painter.start();
  painter.paint(scene('2017-07'));
  const first = tell().toSorted();
  painter.stop();
  painter.paint(scene('2017-08'));
  expect(tell()).toEqual([]);
  painter.start();
  painter.paint(scene('2017-07'));
  expect(tell().toSorted()).toEqual(first);
});

test('names every border for both of its places, and coasts only where something reaches them', () => {
  const missing = seedShapes().boundaries.filter(({ places }) =>
    places.some((place) => !data.boundariesOf(place).some(({ id }) => id === places.join('|'))),
  );
  expect(missing.filter(({ places }) => places.length === 2)).toEqual([]);
  const coasts = missing.map(({ places: [place] }) => place);
  expect(coasts).toContain('AU');
  expect(coasts.filter((place) => place.startsWith('BR-'))).toEqual([]);
});
