import { describe, expect, test } from 'vitest';
import { areaId } from '../../../../src/core/domain/area.ts';
import { asMonth, parseMonth, singleMonth } from '../../../../src/core/domain/month.ts';
import { pressedPlace } from '../../../../src/core/scene/map/map-frame.ts';
import { mapScene, partialSceneBase, sceneBase } from '../../../../src/core/scene/map/map-scene.ts';
import { generatedAtlas, seedAtlas } from '../../../support/seed-atlas.ts';

const atlas = seedAtlas();
const base = sceneBase(atlas);
const at = (text: string, area: string | null = null) =>
  mapScene(base, {
    time: singleMonth(parseMonth(text) ?? asMonth(0)),
    area: area === null ? null : areaId(area),
  });
const paint = (text: string, place: string): string => {
  const of = at(text).paint.get(areaId(place));
  if (of === undefined) return 'land';
  return [
    of.shade,
    of.dots ? 'dots' : '',
    of.stripes.rising ? 'rising' : '',
    of.stripes.falling ? 'falling' : '',
  ]
    .filter((word) => word !== '')
    .join(' ');
};

describe('the map of July 2017', () => {
  test('is filled by certain counts and dotted by possible ones', () => {
    expect(paint('2017-07', 'CO-ANT')).toBe('n2 dots');
    expect(paint('2017-07', 'CO-NAR')).toBe('n3 dots rising');
    expect(paint('2017-07', 'EC-C')).toBe('n2 rising');
    expect(paint('2017-07', 'EC-P')).toBe('land');
    expect(paint('2017-07', 'BR-SP')).toBe('land dots');
    expect(paint('2017-07', 'MX-JAL')).toBe('land dots');
    expect(paint('2017-07', 'MX-CHP')).toBe('n2 dots rising');
  });
  test('crosses the stripes of two areas in Putumayo', () => {
    expect(paint('2017-07', 'CO-PUT')).toBe('n3 dots rising falling');
    expect(paint('2017-07', 'PE-LOR')).toBe('n3 dots falling');
  });
  test('has the EU in sand, French Guiana with it, and 28 members until January 2020', () => {
    const { area, countryOf } = atlas.gazetteer;
    const statesAt = (time: string) =>
      new Set(at(time).partnerSide.map((place) => area(place).partOf ?? countryOf(place)));
    expect(statesAt('2017-07').size).toBe(28);
    expect(at('2017-07').partnerSide).toContain('FR-973');
    expect(statesAt('2020-01')).toContain('GB');
    expect(statesAt('2020-02').size).toBe(27);
    expect(statesAt('2020-02')).not.toContain('GB');
  });
});

test('in July 2018 Argentina is dotted only, and in April 2017 nothing is drawn', () => {
  expect(paint('2018-07', 'AR-X')).toBe('land dots');
  expect(at('2017-04').paint.size).toBe(0);
  expect(at('2017-04').borders).toEqual([]);
});

test('with a project open only what it reaches is drawn, in the classes of the whole', () => {
  const alone = mapScene(partialSceneBase(base, new Set([2])), {
    time: singleMonth(parseMonth('2017-07') ?? asMonth(0)),
    area: null,
  });
  expect(alone.classes).toBe(base.classes);
  expect(alone.paint.get(areaId('CO-NAR'))).toEqual({
    shade: 'n2',
    dots: false,
    stripes: { rising: false, falling: false },
    mark: null,
  });
  expect(alone.paint.has(areaId('BR-SP'))).toBe(false);
});

test('a press means the smaller of border area and country below zoom 4, and the unit from there on', () => {
  const { borders } = at('2017-07');
  expect(pressedPlace(atlas, borders, areaId('CO-NAR'), 2.3)).toBe('COxEC');
  expect(pressedPlace(atlas, borders, areaId('CO-PUT'), 3.9)).toBe('COxEC');
  expect(pressedPlace(atlas, borders, areaId('CO-AMA'), 3)).toBe('COxPE');
  expect(pressedPlace(atlas, borders, areaId('CO-ANT'), 3)).toBe('CO');
  expect(pressedPlace(atlas, borders, areaId('CO-NAR'), 4)).toBe('CO-NAR');
  expect(pressedPlace(atlas, at('2019-07').borders, areaId('CO-NAR'), 3)).toBe('CO');
});

test('2,000 projects run through the same code, in five classes at most', () => {
  const many = sceneBase(generatedAtlas(2000));
  const scene = mapScene(many, {
    time: singleMonth(parseMonth('2012-07') ?? asMonth(0)),
    area: null,
  });
  expect(scene.paint.size).toBeGreaterThan(200);
  expect(many.classes.length).toBeGreaterThan(1);
  expect(many.classes.length).toBeLessThanOrEqual(5);
});
