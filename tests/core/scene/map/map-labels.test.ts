import { describe, expect, test } from 'vitest';
import type { AreaId, Bbox } from '../../../../src/core/domain/area.ts';
import type { Atlas } from '../../../../src/core/domain/atlas.ts';
import { createLocator } from '../../../../src/core/scene/geometry/locator.ts';
import { extentBox, placeFrame, UNIT_ZOOM } from '../../../../src/core/scene/map/map-frame.ts';
import { mapLabels, unitLabels, type MapLabel } from '../../../../src/core/scene/map/map-labels.ts';
import { mapScene, sceneBase, type MapScene } from '../../../../src/core/scene/map/map-scene.ts';
import { fitBox, zoomOf } from '../../../../src/core/scene/geometry/mercator.ts';
import { countriesOf } from '../../../../src/core/selectors/projects/target-summary.ts';
import { parsePeriod } from '../../../../src/core/view-state/period.ts';
import {
  generatedAtlas,
  seedAtlas,
  seedGeometries,
  seedWords,
} from '../../../support/seed-atlas.ts';

const locate = createLocator(seedGeometries());
const seed = seedAtlas();
const scenes = (atlas: Atlas, time: string): MapScene => {
  const period = parsePeriod(time);
  if (!period.ok) throw new Error(time);
  return mapScene(sceneBase(atlas), { time: period.value, area: null });
};

/** A phone, narrow and wide, a small frame, a window at 200 %, and the first pane. */
const PANES = [
  [320, 300],
  [390, 520],
  [420, 260],
  [720, 300],
  [1048, 602],
] as const;
const FRAMES: Readonly<Record<string, Bbox>> = {
  'Latin America': extentBox(seed, 'latin-america'),
  'both sides': extentBox(seed, 'both'),
  Europe: extentBox(seed, 'europe'),
  Colombia: placeFrame(seed.gazetteer.area('CO' as AreaId)),
  Chile: placeFrame(seed.gazetteer.area('CL' as AreaId)),
  'Central America': [-100, 5, -75, 22],
};

const labelled = (
  atlas: Atlas,
  scene: MapScene,
  frame: Bbox,
  [width, height]: readonly [number, number],
) => {
  const { scale, toPixels, toPosition } = fitBox(frame, width, height);
  const placeAt = (x: number, y: number) => locate(toPosition(x, y));
  const pane = {
    width,
    height,
    toPixels,
    placeAt,
    measure: (text: string) => text.length * 6.9,
    nameOf: seedWords(atlas).areas.of,
    covered: [],
  };
  return { pane, labels: (zoomOf(scale) < UNIT_ZOOM ? mapLabels : unitLabels)(atlas, scene, pane) };
};

/** The names of labels that lie on the land of a country that isn't theirs, or lead over it. */
function astray(
  atlas: Atlas,
  scene: MapScene,
  frame: Bbox,
  size: readonly [number, number],
): readonly string[] {
  const { pane, labels } = labelled(atlas, scene, frame, size);
  const countryAt = (x: number, y: number) => {
    const leaf = pane.placeAt(x, y);
    return leaf === null || atlas.gazetteer.find(leaf) === null
      ? null
      : atlas.gazetteer.countryOf(leaf);
  };
  const isForeign = ({ area }: MapLabel, x: number, y: number) => {
    const country = countryAt(x, y);
    return country !== null && area !== null && !countriesOf(atlas, area).includes(country);
  };
  return labels.flatMap((label) => {
    const half = pane.measure(label.text) / 2;
    const text = Array.from({ length: Math.ceil(half * 2) }, (_, i) => label.x - half + i).flatMap(
      (x) => [-5, -2, 1, 4].map((dy) => [x, label.y + dy] as const),
    );
    const over = text.filter(([x, y]) => isForeign(label, x, y)).length / text.length;
    const [from, to] = label.leader ?? [
      [label.x, label.y],
      [label.x, label.y],
    ];
    const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]));
    const along = Array.from(
      { length: steps },
      (_, i) =>
        [
          from[0] + ((to[0] - from[0]) * i) / steps,
          from[1] + ((to[1] - from[1]) * i) / steps,
        ] as const,
    );
    // What is narrower than three pixels is an islet.
    return over > 0.02 || along.filter(([x, y]) => isForeign(label, x, y)).length > 2
      ? [label.text]
      : [];
  });
}

describe.each(Object.entries(FRAMES))('the labels of %s', (_, frame) => {
  test.each(PANES)('lie and lead over no land but their own in a pane of %d × %d', (...size) => {
    for (const time of ['2017-07', '2018-07'])
      expect(astray(seed, scenes(seed, time), frame, size)).toEqual([]);
  });
});

test('names of places all over the world lie and lead over no land but their own', () => {
  const atlas = generatedAtlas(200, 7);
  const scene = scenes(atlas, '2012-07');
  for (const size of [PANES[0], PANES[4]])
    for (const frame of [
      extentBox(atlas, 'all'),
      [90, -15, 150, 25] as const,
      [-20, 0, 40, 40] as const,
    ])
      expect(astray(atlas, scene, frame, size)).toEqual([]);
});

test('a name at sea stands before its own coast, not before that of a neighbour', () => {
  for (const size of PANES) {
    const { labels, pane } = labelled(
      seed,
      scenes(seed, '2017-07'),
      extentBox(seed, 'latin-america'),
      size,
    );
    for (const { area, text, x, y, ground, leader } of labels) {
      if (ground !== 'sea' || leader !== null || area === null) continue;
      const [toX] = pane.toPixels(seed.gazetteer.area(area).label);
      const step = Math.sign(toX - x);
      let at = x;
      while (pane.placeAt(at, y) === null && Math.abs(at - toX) > 1) at += step;
      const leaf = pane.placeAt(at, y);
      expect(`${text}: ${leaf === null ? 'sea' : (seed.gazetteer.countryOf(leaf) ?? '')}`).toBe(
        `${text}: ${area}`,
      );
    }
  }
});

test('the first view goes on naming what it names', () => {
  const { labels } = labelled(
    seed,
    scenes(seed, '2017-07'),
    extentBox(seed, 'latin-america'),
    [1048, 602],
  );
  expect(labels.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'Brazil',
      'Mexico',
      'Colombia',
      'Peru',
      'Argentina',
      'Chile',
      'Mexico–Guatemala',
      'Colombia–Ecuador',
      'Peru–Chile',
    ]),
  );
});
