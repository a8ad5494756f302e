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

const VIEW = { time: axis, area: null, compare: null, gaps: null };

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
    drawing.draw({ scene, hovered: null, names: [], view, corner: [0, 0], isMoving: false });
    return byTile(ground.drawn);
  };
  return {
    draw,
    drawAfresh: (next: MapScene) => {
      drawing.setColours(colours());
      return draw(next);
    },
  };
}

/** What is drawn in each tile, in order. */
function byTile(shapes: readonly DrawnShape[]): ReadonlyMap<string, readonly string[]> {
  const tiles = new Map<string, string[]>();
  for (const { clip, key } of shapes) tiles.set(clip, [...(tiles.get(clip) ?? []), key]);
  return tiles;
}

test('what is drawn anew from scene to scene is what is drawn afresh, and all that differs is', () => {
  let partly = 0;
  fc.assert(
    fc.property(fc.constantFrom(...FRAMES), anyScene, anyScene, (frame, before, after) => {
      const { draw, drawAfresh } = recorded(frame);
      const whole = drawAfresh(after);
      const first = drawAfresh(before);
      const anew = draw(after);
      if (anew.size > 0 && anew.size < whole.size) partly += 1;
      expect([...anew.keys()].filter((tile) => !whole.has(tile))).toEqual([]);
      for (const [tile, keys] of whole) expect(anew.get(tile) ?? first.get(tile)).toEqual(keys);
    }),
    { numRuns: 40 },
  );
  expect(partly).toBeGreaterThan(5);
});

test('tiles cover the pane, each pixel of the screen once', () => {
  const { width, height } = SIZE;
  for (const frame of FRAMES) {
    const tiles = [...recorded(frame).drawAfresh(mapScene(bases[0], VIEW)).keys()].map((tile) =>
      tile.split(',').map(Number),
    );
    for (let x = 0.5; x < width; x += 16)
      for (let y = 0.5; y < height; y += 16)
        expect(
          tiles.filter(
            ([left = 0, top = 0, wide = 0, high = 0]) =>
              x > left && x < left + wide && y > top && y < top + high,
          ),
        ).toHaveLength(1);
  }
});
