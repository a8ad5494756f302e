import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Bbox } from '../../../src/core/domain/area.ts';
import { addMonths } from '../../../src/core/domain/month.ts';
import { gaps } from '../../../src/core/selectors/compare/gaps.ts';
import {
  addedSceneBase,
  mapScene,
  sceneBase,
  type MapScene,
} from '../../../src/core/scene/map/map-scene.ts';
import type { Box } from '../../../src/core/scene/geometry/pixels.ts';
import { framing } from '../../../src/render/canvas/camera.ts';
import { createDrawing } from '../../../src/render/canvas/drawing.ts';
import type { Surface } from '../../../src/render/canvas/surface.ts';
import { worldShapes } from '../../../src/render/canvas/world-shapes.ts';
import { readThemeColours } from '../../../src/render/live/theme-colours.ts';
import { seedAtlas, seedShapes } from '../../support/seed-atlas.ts';
import { RecordedCanvas, recordPaths, type DrawnShape } from './recorded-canvas.ts';

beforeAll(() => {
  recordPaths();
  vi.stubGlobal('getComputedStyle', () => ({
    getPropertyValue: (token: string) =>
      `#${(Array.from(token).reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) % 2 ** 24).toString(16).padStart(6, '0')}`,
  }));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const atlas = seedAtlas();
const bases = [sceneBase(atlas), addedSceneBase(atlas, sceneBase(atlas))] as const;
const world = worldShapes(atlas, seedShapes());
const SIZE = { width: 1048, height: 602 };
const FRAMES: readonly Bbox[] = [
  [-120, -56, -30, 33],
  [-80, -5, -66, 13],
  [-12, 35, 30, 60],
];
/** Half of the widest line, with the pixel in which it is softened. */
const LINE_PX = 3;

const { axis } = atlas;
const anyScene = fc
  .record({
    month: fc.integer({ min: 0, max: axis.last - axis.first }),
    length: fc.constantFrom(0, 0, 11),
    reading: fc.constantFrom('counts', 'counts', 'gaps', 'comparison', 'added'),
    area: fc.constantFrom(null, ...atlas.reach.namedAreas),
  })
  .map(({ month, length, reading, area }) => {
    const start = addMonths(axis.first, month);
    const time = { first: start, last: addMonths(start, length) };
    return mapScene(bases[reading === 'added' ? 1 : 0], {
      time,
      area,
      compare: reading === 'comparison' ? axis : null,
      gaps: reading === 'gaps' ? gaps(atlas, time) : null,
    });
  });

const colours = () => readThemeColours({} as Element);

/** A drawing, and what it draws of a scene's ground. */
function recorded(frame: Bbox) {
  const [ground, overlay] = [new RecordedCanvas(), new RecordedCanvas()];
  const surface = { ground, overlay } as unknown as Surface;
  const drawing = createDrawing(surface, atlas.gazetteer, world, colours());
  const view = { camera: framing(frame, SIZE), size: SIZE, density: 1 };
  const draw = (next: MapScene) => {
    ground.forget();
    const added = next.added === null ? null : { ...next.added, points: [] };
    const scene: MapScene = { ...next, added, rings: [], outlined: [], selected: null };
    drawing.draw({ scene, hovered: null, names: [], view, corner: [0, 0] });
    return { drawn: ground.drawn, clipped: ground.clipped };
  };
  return {
    draw,
    drawAfresh: (next: MapScene): readonly DrawnShape[] => {
      drawing.setColours(colours());
      return draw(next).drawn;
    },
  };
}

const keysOf = (shapes: readonly DrawnShape[]): readonly string[] => shapes.map(({ key }) => key);

const PANE: Box = { left: 0, top: 0, right: SIZE.width, bottom: SIZE.height };

/** The parts of a shape that can be seen, with the width of its line. */
const seenBoxes = ({ boxes }: DrawnShape): readonly Box[] =>
  boxes
    .map(({ left, top, right, bottom }) => ({
      left: Math.max(left - LINE_PX, PANE.left),
      top: Math.max(top - LINE_PX, PANE.top),
      right: Math.min(right + LINE_PX, PANE.right),
      bottom: Math.min(bottom + LINE_PX, PANE.bottom),
    }))
    .filter(({ left, top, right, bottom }) => left < right && top < bottom);

/** The area that two boxes share. */
const shared = (a: Box, b: Box): number =>
  Math.max(Math.min(a.right, b.right) - Math.max(a.left, b.left), 0) *
  Math.max(Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top), 0);

const areaOf = (box: Box): number => shared(box, box);

test('what is drawn anew from scene to scene is what is drawn afresh, and all that differs is', () => {
  let partly = 0;
  fc.assert(
    fc.property(fc.constantFrom(...FRAMES), anyScene, anyScene, (frame, before, after) => {
      const { draw, drawAfresh } = recorded(frame);
      const whole = drawAfresh(after);
      const first = drawAfresh(before);
      const { drawn, clipped } = draw(after);
      // Nothing at all is drawn where nothing differs.
      const clip = clipped ?? (drawn.length > 0 ? [PANE] : []);
      if (clipped !== null) partly += 1;
      const isIn = (shape: DrawnShape): boolean =>
        seenBoxes(shape).some((box) => clip.some((run) => shared(box, run) > 0));
      const isWhollyIn = (shape: DrawnShape): boolean =>
        seenBoxes(shape).every(
          (box) =>
            Math.abs(clip.reduce((sum, run) => sum + shared(box, run), 0) - areaOf(box)) < 1e-6,
        );
      expect(keysOf(drawn.filter(isIn))).toEqual(keysOf(whole.filter(isIn)));
      const [known, wanted] = [new Set(keysOf(first)), new Set(keysOf(whole))];
      const others = [
        ...first.filter(({ key }) => !wanted.has(key)),
        ...whole.filter(({ key }) => !known.has(key)),
      ];
      expect(keysOf(others.filter((shape) => !isWhollyIn(shape)))).toEqual([]);
      // What stays is in the same order, whatever comes between.
      expect(keysOf(first).filter((key) => wanted.has(key))).toEqual(
        keysOf(whole).filter((key) => known.has(key)),
      );
    }),
    { numRuns: 40 },
  );
  expect(partly).toBeGreaterThan(5);
});
