import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { areaId, type Position } from '../../../src/core/domain/area.ts';
import type { PointLookup } from '../../../src/formats/format.ts';
import { seedGazetteerData } from '../../support/seed-atlas.ts';
import { CONTEXT } from '../support.ts';

let points: PointLookup;
beforeAll(async () => {
  points = await CONTEXT.points();
});

describe('the country of a point', () => {
  test.each<[string, Position, string | null]>([
    ['Bogotá', [-74.08, 4.61], 'CO'],
    ['Buenos Aires', [-58.38, -34.6], 'AR'],
    ['Brasília', [-47.88, -15.79], 'BR'],
    ['Niamey', [2.11, 13.51], 'NE'],
    ['Abuja', [7.49, 9.06], 'NG'],
    ['Suva', [178.44, -18.14], 'FJ'],
    ['Anadyr, beyond 180° counted on', [177.5 - 360, 64.73], 'RU'],
    ['Nicosia', [33.36, 35.17], 'CY'],
    ['Cayenne', [-52.31, 4.93], 'GF'],
    ['three kilometres off Valparaíso', [-71.68, -33.03], 'CL'],
    ['in the open Pacific', [-120, -20], null],
    ['in the Gulf of Guinea', [0, 0], null],
    ['no number', [Number.NaN, 4], null],
    ['far beyond the poles', [0, 400], null],
    ['the North Pole', [0, 90], null],
    ['endless', [Infinity, -Infinity], null],
  ])('%s %j: %s', (_, point, expected) => {
    expect(points.countryAt(point)).toBe(expected);
  });

  test('a point at a label lies in its country, but for strips and islets', () => {
    const { areas } = seedGazetteerData();
    const sameAs = new Map(areas.map(({ same, id }) => [same, id]));
    const others = areas.flatMap(({ id, label, country = id }) => {
      const found = points.countryAt(label);
      return found === country || found === sameAs.get(id) ? [] : [`${id}: ${String(found)}`];
    });
    expect(others).toEqual(['GI: null', 'GM: SN', 'MH: null', 'UM: null', 'VA: IT']);
  });

  test('off the coast of two countries it is none', () => {
    // The mouth of the Guadiana, between Portugal and Spain.
    expect(points.countryAt([-7.402, 37.15])).toBeNull();
  });
});

describe('the unit of a point', () => {
  test.each<[string, Position, string, string | null]>([
    ['Medellín', [-75.57, 6.25], 'CO', 'CO-ANT'],
    ['Cusco', [-71.97, -13.53], 'PE', 'PE-CUS'],
    ['Cayenne', [-52.31, 4.93], 'FR', 'FR-973'],
    ['Medellín, said to be in Peru', [-75.57, 6.25], 'PE', null],
    ['Niamey, in a country without units', [2.11, 13.51], 'NE', null],
    ['off Valparaíso', [-71.68, -33.03], 'CL', 'CL-VS'],
    ['in the open Pacific', [-120, -20], 'CL', null],
  ])('%s %j in %s: %s', (_, point, country, expected) => {
    expect(points.unitAt(point, areaId(country))).toBe(expected);
  });
});

test('whatever the numbers, nothing is thrown, and a unit is in the country that is asked for', () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), (x, y) => {
      points.countryAt([x, y]);
      points.unitAt([x, y], areaId('CL'));
      const point: Position = [x % 180 || 0, y % 90 || 0];
      const country = points.countryAt(point);
      return country === null || points.unitAt(point, areaId('ZZ')) === null;
    }),
  );
  expect(points.countryAt([-74.08, 4.61])).toBe('CO');
});
