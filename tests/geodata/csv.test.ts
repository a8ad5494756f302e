import { array, assert, property, string, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { numberCell, parseCsv } from '../../geodata/build/csv.ts';

it('reads quoted cells with commas, quotes and line ends', () => {
  expect(parseCsv('id,name\nES-AS,"Asturias, Principado de"\r\nx,"a ""b""\nc"\ny,')).toEqual([
    { id: 'ES-AS', name: 'Asturias, Principado de' },
    { id: 'x', name: 'a "b"\nc' },
    { id: 'y', name: '' },
  ]);
});

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

it('reads back whatever is quoted', () => {
  assert(
    property(array(tuple(string(), string())), (rows) => {
      const text = ['a,b', ...rows.map((cells) => cells.map(quoted).join(','))].join('\n');
      expect(parseCsv(text)).toEqual(rows.map(([a, b]) => ({ a, b })));
    }),
    { seed: 7 },
  );
});

it('refuses a cell whose quotes are never closed', () => {
  expect(() => parseCsv('id,name\nx,"a')).toThrow('row 1: Quoted field unterminated');
});

it('does not take an empty cell for zero', () => {
  expect(() => numberCell({ id: 'XK', num: '' }, 'num')).toThrow('num of XK is no number: «»');
});
