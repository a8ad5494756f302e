import { describe, expect, test } from 'vitest';
import type { AreaId, Bbox, Position } from '../../../src/core/domain/area.ts';
import { framing, pixelOf } from '../../../src/render/canvas/camera.ts';
import { areasInPane, nameAt, placeNear, ringAt } from '../../../src/render/canvas/hit-test.ts';
import type { PlacedName } from '../../../src/render/canvas/map-names.ts';
import { worldShapes } from '../../../src/render/canvas/world-shapes.ts';
import { seedAtlas, seedShapes } from '../../support/seed-atlas.ts';

const PANE = { width: 1000, height: 600 };
const [CO, EC, NARINO] = ['CO', 'EC', 'CO-NAR'] as AreaId[] as [AreaId, AreaId, AreaId];

const toPixels = ([x, y]: Position): readonly [number, number] => [x * 10, y * 10];

describe('a press', () => {
  const reached = {
    isReached: (place: AreaId) => place === NARINO,
    nearestSmall: () => EC,
  };
  test('means the reached place under it, else a small reached one near it, else what is there', () => {
    expect(placeNear(NARINO, [0, 0], 12, reached)).toBe(NARINO);
    expect(placeNear(CO, [0, 0], 12, reached)).toBe(EC);
    expect(placeNear(CO, [0, 0], 12, { ...reached, nearestSmall: () => null })).toBe(CO);
    expect(placeNear(null, [0, 0], 12, { ...reached, nearestSmall: () => null })).toBeNull();
  });

  test('on a ring, or near it, means the ring', () => {
    const rings = [
      { area: CO, position: [10, 10] as const, record: null, name: null },
      { area: null, position: [30, 10] as const, record: 'r1', name: 'Here' },
    ];
    expect(ringAt(rings, [112, 95], toPixels)).toEqual({ area: CO, record: null });
    expect(ringAt(rings, [300, 100], toPixels)).toEqual({ area: null, record: 'r1' });
    expect(ringAt(rings, [122, 100], toPixels)).toEqual({ area: CO, record: null });
    expect(ringAt(rings, [123, 100], toPixels)).toBeNull();
  });

  test('on letters means what they name', () => {
    const name: PlacedName = {
      area: EC,
      lines: ['Ecuador'],
      at: [20, 20],
      letters: { look: 'plain', sizePx: 12.5 },
      ground: 'land',
      leader: null,
      half: [30, 8],
    };
    expect(nameAt([name], [225, 195], toPixels)).toBe(EC);
    expect(nameAt([name], [235, 195], toPixels)).toBeNull();
  });
});

describe('the places in view', () => {
  const world = worldShapes(seedAtlas(), seedShapes());
  const inView = (frame: Bbox) => {
    const camera = framing(frame, PANE);
    return areasInPane(world.areas, { camera, size: PANE, density: 1 });
  };

  test('are those with some land in the pane: the one that fills it, and no neighbour whose box alone is in it', () => {
    expect(inView([-71.3, -6, -70.9, -5.8])).toEqual(['BR-AM']);
    const seen = inView([-80.1, -1, -74.5, 2.9]);
    expect(seen).toContain(NARINO);
    expect(seen).not.toContain('CL-AT');
  });

  test('are found on both sides of 180°', () => {
    const seen = inView([165, 60, -150, 70]);
    expect(seen).toEqual(
      expect.arrayContaining(['RU', 'US'].filter((id) => world.areas.has(id as AreaId))),
    );
    const { camera, size } = { camera: framing([165, 60, -150, 70], PANE), size: PANE };
    expect(pixelOf(camera, size, [-175, 67])[0]).toBeGreaterThan(
      pixelOf(camera, size, [173, 67])[0],
    );
  });
});
