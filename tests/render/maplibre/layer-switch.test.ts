import { expect, test } from 'vitest';
import type { AreaId } from '../../../src/core/domain/area.ts';
import { countClasses } from '../../../src/core/scene/map/class-breaks.ts';
import type { LeafPaint } from '../../../src/core/scene/map/leaf-paint.ts';
import { mapScene, sceneBase, type MapScene } from '../../../src/core/scene/map/map-scene.ts';
import { createLayerSwitch } from '../../../src/render/maplibre/layer-switch.ts';
import { parsePeriod } from '../../../src/core/view-state/period.ts';
import { seedAtlas } from '../../support/seed-atlas.ts';

const classes = countClasses([1, 2, 3, 4, 5, 60]);
const quiet: LeafPaint = {
  shade: 'q1',
  dots: false,
  stripes: { rising: false, falling: false },
  mark: null,
};
const period = parsePeriod('2017-04');
if (!period.ok) throw new Error('no period');
const plain = mapScene(sceneBase(seedAtlas()), { time: period.value, area: null });

function switched() {
  const told: (readonly [id: string, value: unknown])[] = [];
  const layers = createLayerSwitch(
    {
      setPaintProperty: (id: string, _: string, value: unknown) => told.push([id, value]),
    } as never,
    classes,
  );
  const show = (paint: readonly LeafPaint[], borders: MapScene['borders'] = []) => {
    told.length = 0;
    layers.show({
      ...plain,
      borders,
      paint: new Map(paint.map((leaf, position) => [`P-${String(position)}` as AreaId, leaf])),
    });
    return [...told];
  };
  return { layers, show };
}

test('only the patterns that a scene has are drawn, one layer for all grounds of one ink', () => {
  const { show } = switched();
  expect(show([quiet])).toEqual([]);
  expect(show([quiet, { ...quiet, dots: true }])).toEqual([['dots-q1', 1]]);
  expect(show([{ ...quiet, shade: 'q2', dots: true }])).toEqual([]);
  expect(show([{ ...quiet, shade: 'q5', dots: true }])).toEqual([
    ['dots-q1', 0],
    ['dots-q4', 1],
  ]);
});

test('the outlines of cross-border areas are drawn while there are any', () => {
  const { show } = switched();
  expect(show([quiet], ['PANORAMA' as AreaId])).toEqual([
    ['border-casings', 1],
    ['border-outlines', 1],
  ]);
  expect(show([quiet], ['PANORAMA' as AreaId])).toEqual([]);
  expect(show([quiet])).toHaveLength(2);
});

test('a new style is told all of it again', () => {
  const { layers, show } = switched();
  const striped = { ...quiet, stripes: { rising: true, falling: false } };
  const first = show([striped]);
  expect(first).toHaveLength(1);
  layers.start();
  expect(show([striped])).toEqual(first);
});
