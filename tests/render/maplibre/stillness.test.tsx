import type { Map as MapLibre } from 'maplibre-gl';
import { beforeEach, expect, test, vi } from 'vitest';
import type { AreaId } from '../../../src/core/domain/area.ts';
import { addMonths } from '../../../src/core/domain/month.ts';
import { mapScene, sceneBase } from '../../../src/core/scene/map/map-scene.ts';
import { createLayerSwitch } from '../../../src/render/maplibre/layer-switch.ts';
import { mapData } from '../../../src/render/maplibre/map-data.ts';
import { createMapPainter } from '../../../src/render/maplibre/map-painter.ts';
import { createSourceFiller } from '../../../src/render/maplibre/source-filler.ts';
import { seedAtlas, seedShapes, seedWords } from '../../support/seed-atlas.ts';
import { months } from '../../core/view-state/link-context.ts';

const told = vi.hoisted(() => ({ setData: vi.fn<(source: string) => void>() }));

vi.mock('maplibre-gl', () => ({
  GeoJSONSource: class {
    readonly id: string;
    constructor(id: string) {
      this.id = id;
    }
    setData(): void {
      told.setData(this.id);
    }
  },
}));

const { GeoJSONSource } = await import('maplibre-gl');
const atlas = seedAtlas();
const base = sceneBase(atlas);
const shapes = seedShapes();

/** A map of Latin America that is told and draws nothing. */
function createMap() {
  const changes = vi.fn<(what: unknown) => void>();
  const map = {
    getSource: (name: string) =>
      new GeoJSONSource(name, { type: 'geojson', data: '' }, null as never, null as never),
    getCanvas: () => ({ clientWidth: 1048, clientHeight: 602 }),
    getCenter: () => ({ lng: -80, lat: -10 }),
    getZoom: () => 2.5,
    isMoving: () => false,
    on: () => undefined,
    setFeatureState: changes,
    setPaintProperty: changes,
  };
  return { map: map as unknown as MapLibre, changes };
}

beforeEach(() => {
  told.setData.mockClear();
});

test('a scrub of months that look the same sends the map nothing at all', () => {
  const { map, changes } = createMap();
  const data = mapData(shapes, [base]);
  const painter = createMapPainter(map, data);
  const layers = createLayerSwitch(map, base.classes);
  const filler = createSourceFiller(map, {
    data,
    atlas,
    locate: shapes.locate,
    labels: () => ({
      nameOf: seedWords(atlas).areas.of,
      measure: (text) => text.length * 7,
      covered: [],
    }),
  });
  const show = (month: number): void => {
    const first = addMonths(months('2018-01').first, month);
    const scene = mapScene(base, { time: { first, last: first }, area: 'CO' as AreaId });
    painter.paint(scene);
    layers.show(scene);
    filler.show(scene);
  };
  painter.start();
  layers.start();
  filler.start();
  show(0);
  expect(new Set(told.setData.mock.calls.flat())).toEqual(
    new Set(['places', 'boundaries', 'borders', 'selected', 'labels']),
  );
  told.setData.mockClear();
  changes.mockClear();
  for (let month = 1; month <= 4; month += 1) show(month);
  expect(told.setData).not.toHaveBeenCalled();
  expect(changes).not.toHaveBeenCalled();
  for (let month = 5; month <= 60; month += 1) show(month);
  // Names come and go; what is selected, ringed and shaped doesn't.
  expect(new Set(told.setData.mock.calls.flat())).toEqual(new Set(['labels']));
});
