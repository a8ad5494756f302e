import { beforeEach, describe, expect, test } from 'vitest';
import type { Bbox } from '../../../../src/core/domain/area.ts';
import type { Box, Pixel } from '../../../../src/core/scene/geometry/pixels.ts';
import { createBoxZoom } from '../../../../src/render/canvas/input/box-zoom.ts';
import {
  framing,
  MAX_ZOOM,
  positionOf,
  type Camera,
} from '../../../../src/render/canvas/camera.ts';

const PANE = { width: 1000, height: 600 };
const FRAME: Bbox = [-100, -20, -50, 10];

let camera: Camera;
let outlined: (Box | null)[];
let boxZoom: ReturnType<typeof createBoxZoom>;

beforeEach(() => {
  camera = framing(FRAME, PANE);
  outlined = [];
  boxZoom = createBoxZoom({
    cameraNow: () => camera,
    sizeNow: () => PANE,
    outline: (box) => outlined.push(box),
    zoomTo: (goal) => {
      camera = goal;
    },
  });
});

const pointer = (at: Pixel) => ({ id: 1, at, isFinger: false, timeMs: 0 });
const draw = (from: Pixel, to: Pixel): void => {
  boxZoom.down(pointer(from));
  boxZoom.move(pointer(to));
};
const seen = (at: Pixel) => positionOf(camera, PANE, at).map((degrees) => degrees.toFixed(6));

describe('a box that is drawn up', () => {
  test('fills the pane, from whichever corner it was drawn', () => {
    const first = camera;
    const corners = [seen([400, 200]), seen([600, 320])];
    draw([400, 200], [600, 320]);
    expect(outlined).toEqual([{ left: 400, top: 200, right: 600, bottom: 320 }]);
    boxZoom.up(pointer([600, 320]));
    expect([seen([0, 0]), seen([1000, 600])]).toEqual(corners);
    expect([outlined.at(-1), boxZoom.hasMoved(), boxZoom.isDown()]).toEqual([null, true, false]);
    const there = camera;
    camera = first;
    draw([600, 320], [400, 200]);
    boxZoom.up(pointer([400, 200]));
    expect(camera).toEqual(there);
  });

  test('beyond the edge ends at it, and is seen whole where it has another form than the pane', () => {
    const corner = seen([900, 500]);
    draw([900, 500], [1300, 900]);
    boxZoom.up(pointer([1300, 900]));
    expect(outlined[0]).toEqual({ left: 900, top: 500, right: 1000, bottom: 600 });
    // A square: as high as the pane, with as much beside it on both sides.
    expect(seen([200, 0])).toEqual(corner);
  });

  test('of no height zooms to the nearest that there is', () => {
    draw([400, 300], [410, 300]);
    boxZoom.up(pointer([410, 300]));
    expect(camera.zoom).toBe(MAX_ZOOM);
  });

  test('that trembles is a press, and one that is given up moves nothing', () => {
    const before = camera;
    draw([400, 200], [401, 201]);
    boxZoom.up(pointer([401, 201]));
    expect([camera, boxZoom.hasMoved()]).toEqual([before, false]);
    draw([400, 200], [600, 320]);
    boxZoom.drop();
    expect([outlined.at(-1), boxZoom.isDown()]).toEqual([null, false]);
    boxZoom.move(pointer([700, 320]));
    boxZoom.up(pointer([700, 320]));
    expect([camera, outlined.at(-1), boxZoom.hasMoved()]).toEqual([before, null, true]);
  });
});
