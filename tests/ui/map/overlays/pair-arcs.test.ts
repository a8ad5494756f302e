import { describe, expect, test } from 'vitest';
import type { Position } from '../../../../src/core/domain/area.ts';
import {
  arcPath,
  endPixel,
  homeLabel,
  partnerLabel,
  type PlacedInset,
} from '../../../../src/ui/map/overlays/pair-arcs.ts';
import { stillProjection } from '../../../../src/ui/map/still-projection.ts';
import type { PairEnd } from '../../../../src/core/scene/map/added-scene.ts';
import { fitBox } from '../../../../src/core/scene/geometry/mercator.ts';
import { inInset } from '../../../../src/render/svg/inset-picture.ts';
import { FIRST_PANE } from '../../../../src/render/svg/view-drawing.ts';
import { seedAtlas, seedInset } from '../../../support/seed-atlas.ts';
import { id, period } from '../in-atlas.tsx';
import { createDerived } from '../../../../src/session/derived.ts';

const { added } = createDerived(seedAtlas()).scenes.of({
  time: period('2017-07'),
  area: null,
  project: 'iuc',
  layer: 'added',
});
const picture = seedInset(seedAtlas(), added);
const inset: PlacedInset = {
  picture,
  box: { left: 600, top: 60, right: 600 + picture.width / 2, bottom: 60 + picture.height / 2 },
};
const onMap = ([longitude, latitude]: Position): readonly [number, number] => [
  longitude + 500,
  300 - latitude,
];
const lazio: PairEnd = {
  name: 'Lazio',
  areas: [id('IT-62')],
  whole: true,
  position: [12.874, 41.741],
  inUnion: true,
};

describe('where an end lies', () => {
  test('of the EU: where the inset’s picture has it, at the size in which it stands', () => {
    const [x, y] = inInset(picture, lazio.position) ?? [0, 0];
    expect(endPixel(lazio, onMap, inset)).toEqual([600 + x / 2, 60 + y / 2]);
  });
  test('on the map where there is no inset, of the other side, and beyond the picture', () => {
    expect(endPixel(lazio, onMap, null)).toEqual(onMap(lazio.position));
    expect(endPixel({ ...lazio, inUnion: false }, onMap, inset)).toEqual(onMap(lazio.position));
    expect(endPixel({ ...lazio, position: [-15.6, 28] }, onMap, inset)).toEqual([484.4, 272]);
  });
  test('all 16 partners are in the picture, and no two of them meet', () => {
    const pixels = (added?.pairs ?? []).flatMap(({ partner }) =>
      partner === null ? [] : [inInset(picture, partner.position)],
    );
    expect(pixels).toHaveLength(16);
    expect(pixels).not.toContain(null);
    const gaps = pixels.flatMap((a, i) =>
      pixels
        .slice(i + 1)
        .map((b) => Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0))),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(9);
  });
});

test('a line rises over the straight one', () => {
  expect(arcPath([100, 300], [500, 400])).toBe('M100 300Q300 170 500 400');
});

describe('the names of the chosen pair', () => {
  test('stand west of the home region, else east, else above', () => {
    expect(homeLabel([400, 300], 120, [])).toEqual({ x: 388, y: 300, anchor: 'end' });
    expect(homeLabel([90, 300], 120, [])).toEqual({ x: 102, y: 300, anchor: 'start' });
    const legend = { left: 0, top: 200, right: 300, bottom: 500 };
    expect(homeLabel([310, 300], 120, [legend])).toEqual({ x: 322, y: 300, anchor: 'start' });
    expect(homeLabel([310, 300], 120, [{ ...legend, right: 380, top: 294 }])).toEqual({
      x: 310,
      y: 283.5,
      anchor: 'middle',
    });
  });
  test('stand below the partner region and in the pane', () => {
    expect(partnerLabel([500, 300], 100, { width: 1000, height: 600 })).toEqual({
      x: 500,
      y: 316.5,
      anchor: 'middle',
    });
    expect(partnerLabel([990, 590], 100, { width: 1000, height: 600 })).toEqual({
      x: 942,
      y: 573.5,
      anchor: 'middle',
    });
  });
});

test('the drawn map is fitted into its pane, and so are the lines over it', () => {
  const box = [-117.5, -56.6, 2, 36] as const;
  const [x, y] = fitBox(box, FIRST_PANE.width, FIRST_PANE.height).toPixels([-74, 4]);
  const [same, there] = stillProjection(box, {
    left: 0,
    top: 0,
    right: FIRST_PANE.width,
    bottom: FIRST_PANE.height,
  })([-74, 4]);
  expect(same).toBeCloseTo(x);
  expect(there).toBeCloseTo(y);
  const [wide, high] = stillProjection(box, {
    left: 0,
    top: 0,
    right: FIRST_PANE.width + 200,
    bottom: FIRST_PANE.height,
  })([-74, 4]);
  expect(wide).toBeCloseTo(x + 100);
  const [, lower] = stillProjection(box, {
    left: 0,
    top: 60,
    right: FIRST_PANE.width,
    bottom: FIRST_PANE.height + 60,
  })([-74, 4]);
  expect(lower).toBeCloseTo(y + 60);
  expect(high).toBeCloseTo(y);
  // As the live map: the box as large as it may be.
  const narrow = { left: 0, top: 0, right: 390, bottom: 500 };
  const [ofLive, ofStill] = [
    fitBox(box, 390, 500).toPixels([-74, 4]),
    stillProjection(box, narrow)([-74, 4]),
  ];
  expect(ofStill[0]).toBeCloseTo(ofLive[0]);
  expect(ofStill[1]).toBeCloseTo(ofLive[1]);
});
