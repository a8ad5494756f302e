import { expect, test } from 'vitest';
import { parsePeriod } from '../../../../src/core/view-state/period.ts';
import { mapScene, sceneBase } from '../../../../src/core/scene/map/map-scene.ts';
import { sceneChanges } from '../../../../src/render/canvas/ground/scene-changes.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';

const base = sceneBase(seedAtlas());
const sceneOf = (text: string) => {
  const period = parsePeriod(text);
  if (!period.ok) throw new Error(text);
  return mapScene(base, { time: period.value, area: null });
};

test('a scene of the same month changes nothing, though it is made anew', () => {
  expect(sceneChanges(sceneOf('2017-07'), sceneOf('2017-07'))).toEqual({
    places: [],
    outlines: [],
  });
});

test('between two months the places of another colour or pattern change, and no other', () => {
  const [before, after] = [sceneOf('2017-05'), sceneOf('2017-07')];
  const { places, outlines } = sceneChanges(before, after);
  const all = new Set([
    ...before.paint.keys(),
    ...after.paint.keys(),
    ...before.partnerSide,
    ...after.partnerSide,
  ]);
  for (const place of all) {
    const isOther =
      JSON.stringify(before.paint.get(place)) !== JSON.stringify(after.paint.get(place)) ||
      before.partnerSide.includes(place) !== after.partnerSide.includes(place);
    expect([place, places.includes(place)]).toEqual([place, isOther]);
  }
  expect(new Set(outlines)).toEqual(
    new Set([
      ...before.borders.filter((area) => !after.borders.includes(area)),
      ...after.borders.filter((area) => !before.borders.includes(area)),
    ]),
  );
});
