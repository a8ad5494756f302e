import { expect, test } from 'vitest';
import type { AreaId } from '../../../src/core/domain/area.ts';
import { geometriesOf } from '../../../src/core/scene/geometry/area-topology.ts';
import { boundaries } from '../../../src/core/scene/geometry/boundaries.ts';
import { createLocator } from '../../../src/core/scene/geometry/locator.ts';
import { fitBox } from '../../../src/core/scene/geometry/mercator.ts';
import { mapSvg } from '../../../src/render/svg/map-svg.ts';
import { seedGazetteer, seedTopology } from '../../support/seed-atlas.ts';
import { onlyPlaces } from '../../support/area-topology.ts';
import { drawing } from './drawn-scene.ts';
import { readPath } from './read-path.ts';

const areas = onlyPlaces(seedTopology(), (id) => id === 'RU');
const BERING = [160, 60, -160, 72] as const;

/** Russia and nothing else, reached and selected, on both sides of 180°. */
const russia = () => {
  const view = drawing({ time: '2017-07', frame: BERING });
  const paint = new Map([
    [
      'RU' as AreaId,
      { shade: 'n1' as const, dots: false, stripes: { rising: false, falling: false }, mark: null },
    ],
  ]);
  const scene = { ...view.scene, paint, partnerSide: [], borders: [], selected: 'RU' as AreaId };
  return mapSvg({
    ...view,
    areas,
    boundaries: boundaries(areas),
    gazetteer: seedGazetteer(),
    scene,
    labels: [],
  });
};

const pathOf = (svg: string, className: string) =>
  new RegExp(`class="[^"]*\\b${className}"[^>]* d="([^"]+)"`).exec(svg)?.[1] ?? '';

test('what lies east of 180° stands beside what lies west of it', () => {
  const { toPixels } = fitBox(BERING, 1048, 602);
  const shape = readPath(pathOf(russia(), 'map-n1'));
  const xs = shape.flat().map(([x]) => x);
  const [cut] = toPixels([180, 66]);
  const [uelen] = toPixels([-169.7, 66]);
  expect(xs.some((x) => x > cut + 20 && x <= uelen + 2)).toBe(true);
  expect(xs.some((x) => x < cut - 20)).toBe(true);
});

test('no coast and no outline runs along 180°, where shapes are cut', () => {
  const [cut] = fitBox(BERING, 1048, 602).toPixels([180, 66]);
  const svg = russia();
  for (const className of ['map-edge', 'map-selected']) {
    const along = readPath(pathOf(svg, className)).flatMap((line) =>
      line.filter(
        ([x], i) => Math.abs(x - cut) < 1 && Math.abs((line[i - 1]?.[0] ?? Infinity) - cut) < 1,
      ),
    );
    expect(pathOf(svg, className)).not.toBe('');
    expect(along).toEqual([]);
  }
});

test('a place is found under a point that counts on past 180°', () => {
  const locate = createLocator(geometriesOf(areas));
  expect([locate([-175, 66]), locate([185, 66]), locate([175 - 360, 66])]).toEqual([
    'RU',
    'RU',
    'RU',
  ]);
});
