import { describe, expect, test } from 'vitest';
import type { AreaId, Bbox } from '../../../src/core/domain/area.ts';
import type { Box } from '../../../src/core/scene/geometry/pixels.ts';
import { createLocator } from '../../../src/core/scene/geometry/locator.ts';
import { fitBox, zoomOf } from '../../../src/core/scene/geometry/mercator.ts';
import { placeFrame } from '../../../src/core/scene/map/map-frame.ts';
import { mapScene, sceneBase } from '../../../src/core/scene/map/map-scene.ts';
import { mapNames, type PlacedName } from '../../../src/render/canvas/map-names.ts';
import { boxAround, nameRoom } from '../../../src/render/canvas/name-room.ts';
import { seedAtlas, seedGeometries, seedWords } from '../../support/seed-atlas.ts';

const atlas = seedAtlas();
const locate = createLocator(seedGeometries());
const scene = mapScene(sceneBase(atlas), { time: atlas.axis, area: null });
const words = seedWords(atlas);
const [WIDTH, HEIGHT] = [390, 420];

/** The names of a frame, and the box of each in pixels of the pane. */
function placed(frame: Bbox, covered: readonly Box[] = []) {
  const { scale, toPixels, toPosition } = fitBox(frame, WIDTH, HEIGHT);
  const pane = {
    width: WIDTH,
    height: HEIGHT,
    toPixels,
    placeAt: (x: number, y: number) => locate(toPosition(x, y)),
    measure: (text: string) => text.length * 6.9,
    nameOf: words.areas.of,
    covered,
  };
  const names = mapNames(atlas, scene, pane, { zoom: zoomOf(scale), toPosition });
  const boxOf = (name: PlacedName): Box => boxAround(toPixels(name.at), name.half, 0);
  const find = (area: string) => names.find((name) => name.area === (area as AreaId));
  return { names, boxOf, find, toPixels };
}

const isWhole = ({ left, top, right, bottom }: Box): boolean =>
  left >= 0 && top >= 0 && right <= WIDTH && bottom <= HEIGHT;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const [west, south, east, north] = placeFrame(atlas.gazetteer.area('CO' as AreaId));

/** The frame of Colombia, and others that lie somewhat beside it or show less or more of it. */
const FRAMES = [-4, -2.5, -1, 0, 1, 2.5, 4].flatMap((by): readonly Bbox[] => [
  [west + by, south, east + by, north],
  [west, south + by, east, north + by],
  [west + by, south + by, east - by, north - by],
]);

/** Nariño and what lies round it. */
const NEAR: Bbox = [-80.1, -1, -74.5, 2.9];

/** The room of two names of Nariño on one line, with a neighbour of it 40 pixels from the edge. */
const roomWhere = (neighbour: string) => {
  const pane = {
    width: WIDTH,
    height: HEIGHT,
    toPixels: () => [12, 100] as const,
    placeAt: (x: number) => (x > 40 ? neighbour : 'CO-NAR') as AreaId,
    measure: () => 60,
    nameOf: words.areas.of,
    covered: [],
  };
  const room = nameRoom(atlas, pane);
  const wish = { area: 'CO-NAR' as AreaId, half: [30, 8], airPx: 0, covered: [] } as const;
  return [room({ ...wish, at: [12, 100] }), room({ ...wish, at: [70, 100] })];
};

describe('names on the drawn map', () => {
  test('are whole in every pane, or left out', () => {
    let count = 0;
    for (const frame of FRAMES) {
      const { names, boxOf } = placed(frame);
      count += names.length;
      expect(names.filter((name) => !isWhole(boxOf(name))).map(({ lines }) => lines)).toEqual([]);
    }
    expect(count).toBeGreaterThan(60);
  });

  test('are moved inwards where the edge would cut them, and still lie over their point', () => {
    const label = atlas.gazetteer.area('CO-NAR' as AreaId).label;
    // The point is 12 pixels from the left edge.
    const edge = label[0] - (12 * 5.6) / WIDTH;
    const frame: Bbox = [edge, NEAR[1], edge + 5.6, NEAR[3]];
    const { find, boxOf, toPixels } = placed(frame);
    const name = find('CO-NAR');
    if (name === undefined) throw new Error('Nariño has no name');
    const [x] = toPixels(label);
    const { left, right } = boxOf(name);
    expect(left).toBeCloseTo(4, 6);
    expect(x).toBeGreaterThanOrEqual(left);
    expect(x).toBeLessThanOrEqual(right);
  });

  test('lie under nothing that covers the pane: moved beside it, or left out', () => {
    const free = placed(NEAR);
    const name = free.find('CO-NAR');
    if (name === undefined) throw new Error('Nariño has no name');
    const box = free.boxOf(name);
    const grazing = { ...box, right: box.left + 5 };
    const beside = placed(NEAR, [grazing]);
    const moved = beside.find('CO-NAR');
    if (moved === undefined) throw new Error('Nariño is left out');
    expect(meet(beside.boxOf(moved), grazing)).toBe(false);
    const whole = {
      left: box.left - 60,
      right: box.right + 60,
      top: box.top - 60,
      bottom: box.bottom + 60,
    };
    expect(placed(NEAR, [whole]).find('CO-NAR')).toBeUndefined();
  });

  test('keep clear of each other, and are moved over no other country', () => {
    const { names, boxOf } = placed(NEAR);
    const boxes = names.map(boxOf);
    expect(boxes.filter((box) => boxes.some((other) => other !== box && meet(box, other)))).toEqual(
      [],
    );
    // The second would lie over the first, where that has found room.
    expect(roomWhere('CO-CAU')).toEqual([[34, 100], null]);
    expect(roomWhere('EC-E')).toEqual([null, [70, 100]]);
  });
});
