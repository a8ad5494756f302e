import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { UNIT_ZOOM } from '../../../../src/core/scene/map/map-frame.ts';
import { mapScene, sceneBase } from '../../../../src/core/scene/map/map-scene.ts';
import { dragged, zoomedAround, type Camera } from '../../../../src/render/canvas/camera.ts';
import {
  createMovingGround,
  type DrawGround,
} from '../../../../src/render/canvas/ground/moving-ground.ts';
import type { GroundTheme } from '../../../../src/render/canvas/ground/paint-ground.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';

beforeAll(() => {
  vi.stubGlobal('document', {
    createElement: () => {
      const canvas = { width: 0, height: 0, getContext: () => ({ canvas }) };
      return canvas;
    },
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const atlas = seedAtlas();
const base = sceneBase(atlas);
const size = { width: 800, height: 400 };
const START: Camera = { x: 0.3, y: 0.5, zoom: 2 };
const theme = {} as unknown as GroundTheme;

/** A ground, how often it was drawn whole, and where its picture was put. */
function ground(density = 1) {
  const whole = vi.fn<DrawGround>();
  const drawImage = vi.fn<(...to: readonly unknown[]) => void>();
  const into = { drawImage } as unknown as CanvasRenderingContext2D;
  const draw = createMovingGround(whole);
  const first = mapScene(base, { time: atlas.axis, area: null });
  return {
    whole,
    /** Left and upper edge, width and height of the picture in the frame. */
    frame: (camera: Camera, scene = first): readonly number[] => {
      draw(into, scene, { view: { camera, size, density }, theme, corner: [0, 0] });
      return drawImage.mock.lastCall?.slice(1) as readonly number[];
    },
  };
}

test('a drag is drawn once for some way ahead, and moved by whole pixels', () => {
  const { whole, frame } = ground();
  for (let by = 0; by <= 180; by += 4) {
    const [left, top, ...scaled] = frame(dragged(START, [by, -by / 3], size));
    expect([left, top, scaled]).toEqual([by - 200, Math.round(-by / 3) - 100, []]);
  }
  expect(whole).toHaveBeenCalledOnce();
  frame(dragged(START, [260, 0], size));
  expect(whole).toHaveBeenCalledTimes(2);
});

test('the pane is covered in every frame of a zoom, by a picture that is never much too large', () => {
  const { whole, frame } = ground();
  for (let step = -20; step <= 20; step += 1) {
    const camera = zoomedAround(START, 2 + step / 20, [100, 300], size);
    const [left = 1, top = 1, width = 1200, height = 600] = frame(camera);
    expect(left).toBeLessThanOrEqual(0);
    expect(top).toBeLessThanOrEqual(0);
    expect(left + width).toBeGreaterThanOrEqual(size.width);
    expect(top + height).toBeGreaterThanOrEqual(size.height);
    expect(width).toBeLessThanOrEqual(1200 * 1.6);
  }
  expect(whole.mock.calls.length).toBeLessThan(8);
});

test('it is drawn anew for another scene, and where units begin to be told apart', () => {
  const { whole, frame } = ground();
  frame({ ...START, zoom: UNIT_ZOOM - 0.1 });
  frame({ ...START, zoom: UNIT_ZOOM - 0.05 });
  expect(whole).toHaveBeenCalledOnce();
  frame({ ...START, zoom: UNIT_ZOOM });
  expect(whole).toHaveBeenCalledTimes(2);
  frame({ ...START, zoom: UNIT_ZOOM }, mapScene(base, { time: atlas.axis, area: null }));
  expect(whole).toHaveBeenCalledTimes(3);
});

test('across 180° the picture stays where the land is', () => {
  const { whole, frame } = ground();
  frame({ ...START, x: 0.999 });
  const [left = 0] = frame({ ...START, x: 0.001 });
  expect(left).toBe(Math.round(-200 - 0.002 * 2048));
  expect(whole).toHaveBeenCalledOnce();
});
