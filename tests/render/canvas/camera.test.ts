import { describe, expect, test } from 'vitest';
import type { Bbox, Position } from '../../../src/core/domain/area.ts';
import { fitBox } from '../../../src/core/scene/geometry/mercator.ts';
import {
  constrained,
  dragged,
  framing,
  leastZoom,
  MAX_ZOOM,
  pixelOf,
  positionOf,
  shownBox,
  worldWidth,
  zoomedAround,
} from '../../../src/render/canvas/camera.ts';

const PANE = { width: 1048, height: 602 };
const BORDERLAND: Bbox = [-80.1, -1, -74.5, 2.9];
const PACIFIC: Bbox = [165, 60, -150, 70];
const NARINO: Position = [-77.9, 1.55];

describe('a camera that frames a box', () => {
  test('shows every position where the drawn map has it, across 180° too', () => {
    for (const [box, position] of [
      [BORDERLAND, NARINO],
      [PACIFIC, [-175, 67]],
      [PACIFIC, [173, 66.5]],
    ] as const) {
      const [x, y] = pixelOf(framing(box, PANE), PANE, position);
      const [drawnX, drawnY] = fitBox(box, PANE.width, PANE.height).toPixels(position);
      expect(x).toBeCloseTo(drawnX, 6);
      expect(y).toBeCloseTo(drawnY, 6);
    }
  });

  test('shows a box that frames the same again', () => {
    const camera = framing(BORDERLAND, PANE);
    const again = framing(shownBox(camera, PANE), PANE);
    expect(again.zoom).toBeCloseTo(camera.zoom, 9);
    expect(again.x).toBeCloseTo(camera.x, 9);
    expect(again.y).toBeCloseTo(camera.y, 9);
  });

  test('says which position lies under a point', () => {
    const camera = framing(BORDERLAND, PANE);
    const [longitude, latitude] = positionOf(camera, PANE, pixelOf(camera, PANE, NARINO));
    expect(longitude).toBeCloseTo(NARINO[0], 9);
    expect(latitude).toBeCloseTo(NARINO[1], 9);
  });
});

describe('what may be shown', () => {
  test('the world is never smaller than the pane, in either direction, and no place larger than at the last zoom', () => {
    for (const size of [PANE, { width: 390, height: 700 }]) {
      const far = constrained({ x: 0.5, y: 0.5, zoom: -3 }, size);
      expect(far.zoom).toBe(leastZoom(size));
      expect(worldWidth(far)).toBeCloseTo(Math.max(size.width, size.height), 6);
    }
    expect(constrained({ x: 0.5, y: 0.5, zoom: 20 }, PANE).zoom).toBe(MAX_ZOOM);
  });

  test('no latitude beyond the end of the world is in the pane', () => {
    const camera = dragged(framing(BORDERLAND, PANE), [0, 1e7], PANE);
    expect(positionOf(camera, PANE, [0, 0])[1]).toBeCloseTo(85.051129, 5);
  });

  test('a map that is dragged round the world comes back to where it was', () => {
    const camera = framing(BORDERLAND, PANE);
    const round = dragged(camera, [worldWidth(camera), 0], PANE);
    expect(round.x).toBeCloseTo(camera.x, 9);
  });

  test('a whole world that isn’t cut at 180° is told a little short', () => {
    const size = { width: 512, height: 300 };
    const camera = { ...constrained({ x: 0.3, y: 0.5, zoom: 0 }, size) };
    const [west, , east] = shownBox(camera, size);
    expect(east - west).toBeCloseTo(359.9, 6);
  });
});

test('what lies under a point stays there while the map is zoomed round it', () => {
  const camera = framing(BORDERLAND, PANE);
  const at = pixelOf(camera, PANE, NARINO);
  for (const zoom of [camera.zoom - 1.3, camera.zoom + 0.7]) {
    const [x, y] = pixelOf(zoomedAround(camera, zoom, at, PANE), PANE, NARINO);
    expect(x).toBeCloseTo(at[0], 6);
    expect(y).toBeCloseTo(at[1], 6);
  }
});
