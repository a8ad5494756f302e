import { expect, test } from 'vitest';
import type { AreaId } from '../../../../src/core/domain/area.ts';
import { labelFeatures } from '../../../../src/render/maplibre/map-label-features.ts';
import { extentBox, placeFrame, UNIT_ZOOM } from '../../../../src/core/scene/map/map-frame.ts';
import type { Box } from '../../../../src/core/scene/geometry/pixels.ts';
import { mapScene, sceneBase } from '../../../../src/core/scene/map/map-scene.ts';
import { fitBox, zoomOf } from '../../../../src/core/scene/geometry/mercator.ts';
import type { Shapes } from '../../../../src/core/scene/geometry/shapes.ts';
import { drawView } from '../../../../src/render/svg/view-drawing.ts';
import { parsePeriod } from '../../../../src/core/view-state/period.ts';
import { seedAtlas, seedShapes, seedWords } from '../../../support/seed-atlas.ts';

const atlas = seedAtlas();
const words = seedWords(atlas);
const base = sceneBase(atlas);
const shapes = seedShapes();
const frames = [
  ['below unit zoom', extentBox(atlas, 'latin-america')],
  ['from unit zoom on', placeFrame(atlas.gazetteer.area('CO' as AreaId))],
] as const;
const NO_BOXES: readonly Box[] = [];

/** The same shapes, with the number of times that anybody has asked what lies under a point. */
function counted(): { readonly shapes: Shapes; readonly looks: () => number } {
  let looks = 0;
  const locate: Shapes['locate'] = (position) => {
    looks += 1;
    return shapes.locate(position);
  };
  return { shapes: { ...shapes, locate }, looks: () => looks };
}

const sceneOf = (time: string) => {
  const period = parsePeriod(time);
  if (!period.ok) throw new Error(time);
  return { time: period.value, scene: mapScene(base, { time: period.value, area: null }) };
};

test('a further month of the drawn map looks at no land again, another frame does', () => {
  const [, [, frame]] = frames;
  const { shapes: watched, looks } = counted();
  const draw = (month: string, bounds = frame) => {
    const { time, scene } = sceneOf(month);
    const view = { time, area: null, project: null, map: { kind: 'bounds' as const, bounds } };
    return drawView({ atlas, shapes: watched, scene, view, words, margin: 0 });
  };
  draw('2017-07');
  const first = looks();
  expect(first).toBeGreaterThan(0);
  draw('2017-08');
  expect(looks()).toBe(first);
  draw('2017-08', [frame[0] + 1, frame[1], frame[2] + 1, frame[3]]);
  expect(looks()).toBeGreaterThan(first);
});

test.each(frames)(
  'a further month of the live map looks under no name again %s, and a name that is covered is not written',
  (_, frame) => {
    const { shapes: watched, looks } = counted();
    const { scale, toPixels, toPosition } = fitBox(frame, 1048, 602);
    const pane = { width: 1048, height: 602, zoom: zoomOf(scale), toPixels, toPosition };
    const write = (month: string, covered = NO_BOXES) => {
      const before = looks();
      const sources = {
        atlas,
        locate: watched.locate,
        nameOf: words.areas.of,
        measure: (text: string) => text.length * 7,
        covered,
      };
      const { length } = labelFeatures(sources, sceneOf(month).scene, pane);
      return { length, looks: looks() - before };
    };
    const first = write('2017-07');
    const further = write('2017-08');
    expect(first.looks).toBeGreaterThan(further.looks);
    expect(further.looks).toBe(0);
    // From unit zoom on the renderer places the names.
    const all = { left: -9999, top: -9999, right: 9999, bottom: 9999 };
    const covered = write('2017-08', [all]);
    expect(covered.length).toBe(pane.zoom < UNIT_ZOOM ? 0 : further.length);
    const again = write('2017-08');
    expect(again).toEqual({ length: further.length, looks: 0 });
  },
);
