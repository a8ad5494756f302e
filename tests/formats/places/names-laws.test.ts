import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell, parseCsv } from '../../../geodata/build/csv.ts';
import { areaId } from '../../../src/core/domain/area.ts';
import placeNames from '../../../geodata/place-names.json';
import type { NameReading } from '../../../src/formats/format.ts';
import type { PlaceNames } from '../../../src/formats/places/place-names.ts';
import { nameKey } from '../../../src/formats/places/name-key.ts';
import { seedGazetteerData } from '../../support/seed-atlas.ts';
import { lookup, textOf } from '../support.ts';

const further: PlaceNames = placeNames;
const { areas } = seedGazetteerData();
const asked = new Set(
  parseCsv(textOf('geodata/raw/ambiguous-names.csv')).map((row) => nameKey(cell(row, 'name'))),
);

const exactArea = (reading: NameReading): string | null =>
  reading.kind === 'exact' ? reading.area.area : null;
const isAmong = (reading: NameReading, id: string): boolean =>
  reading.kind === 'choice' && reading.areas.some(({ area }) => area === id);

const countries = areas.filter(({ kind }) => kind === 'country');
const units = areas.filter(({ kind }) => kind === 'unit');
const namesOf = ({ id, name, names = [] }: (typeof areas)[number]): readonly string[] => [
  name,
  ...names,
  ...(further.names[id] ?? []),
];

describe('over all names', () => {
  test('each name of a country is that country alone, or is listed as ambiguous', () => {
    const wrong = countries.flatMap((country) =>
      namesOf(country)
        .filter((name) => {
          const reading = lookup.readName(name);
          return asked.has(nameKey(name))
            ? !isAmong(reading, country.id)
            : exactArea(reading) !== country.id;
        })
        .map((name) => `${name} (${country.id})`),
    );
    expect(wrong).toEqual([]);
  });

  test('each former name of a country is that country, or asks', () => {
    const wrong = countries.flatMap(({ id, former = [] }) =>
      former.filter((name) => {
        const reading = lookup.readName(name);
        return exactArea(reading) !== id && !isAmong(reading, id);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('each part of a country is within it', () => {
    const wrong = countries.flatMap(({ id, holds = [] }) =>
      [...holds, ...(further.parts[id] ?? [])].filter((name) => {
        const reading = lookup.readName(name);
        return reading.kind !== 'within' || reading.area.area !== id;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('each name of a unit is that unit in its country; the country’s own name asks', () => {
    const wrong = units.flatMap((unit) =>
      namesOf(unit).filter((name) => {
        const country = areaId(unit.country ?? '');
        const reading = lookup.readUnitName(name, country);
        return exactArea(lookup.readName(name)) === country
          ? !isAmong(reading, unit.id)
          : exactArea(reading) !== unit.id;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a unit’s name alone is the unit, one of several, its country, or the same land', () => {
    const others = units.flatMap((unit) =>
      namesOf(unit).flatMap((name) => {
        const reading = lookup.readName(name);
        const area = exactArea(reading);
        const isRight = area === unit.id || area === unit.country || area === unit.same;
        return isRight || isAmong(reading, unit.id) || asked.has(nameKey(name))
          ? []
          : `${name} (${unit.id}) → ${String(area)}`;
      }),
    );
    // The state is meant by far more often than the Belgian province.
    expect(others).toEqual(['Luxembourg (BE-WLX) → LU']);
  });
});

describe('whatever the words', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ maxLength: 40 }),
    fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '﻿', 'İ', '\u0000'),
    fc.constantFrom('a', '<img src=x onerror=1>', 'the the').map((text) => text.repeat(5000)),
  );
  const keys = new Set(
    areas.flatMap((area) =>
      [
        ...namesOf(area),
        ...(area.former ?? []),
        ...(area.iso3 === undefined ? [] : [area.iso3]),
      ].map(nameKey),
    ),
  );

  test('reading them neither throws nor takes what is no name', () => {
    fc.assert(
      fc.property(words, (text) => {
        lookup.readUnitName(text, areaId('CO'));
        lookup.readCode(text);
        return lookup.readName(text).kind !== 'exact' || keys.has(nameKey(text));
      }),
    );
    expect(lookup.readName('__proto__')).toEqual({ kind: 'none' });
  });

  test('a name with letters changed is never taken for exact', () => {
    const names = countries.flatMap(namesOf);
    const letters = fc.integer({ min: 97, max: 122 }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), letters, (name, seed, letter) => {
        const at = seed % name.length;
        const changed = `${name.slice(0, at)}${letter}${name.slice(at + (seed % 2))}`;
        return lookup.readName(changed).kind !== 'exact' || keys.has(nameKey(changed));
      }),
    );
    expect(lookup.readName('Nigerr').kind).toBe('choice');
  });

  test('case, marks and spaces make no difference', () => {
    const names = countries.flatMap(namesOf);
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        const plain = lookup.readName(name);
        for (const other of [name.toUpperCase(), `  ${name} `, name.normalize('NFD')])
          expect(lookup.readName(other)).toEqual(plain);
      }),
    );
  });
});
