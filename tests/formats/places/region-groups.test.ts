import { describe, expect, test } from 'vitest';
import { cell, parseCsv } from '../../../geodata/build/csv.ts';
import { regionGroup } from '../../../src/formats/places/region-groups.ts';
import { lookup, textOf } from '../support.ts';

const of = (code: string) => regionGroup(code, 'dac')?.members;
const all = (...codes: readonly string[]) => codes.flatMap((code) => of(code) ?? []).toSorted();

const membersOf = (code: string): string => of(code)?.join(' ') ?? 'not on the map';

describe('a region of the DAC', () => {
  test.each([
    ['89', 'AL BA BY HR MD ME MK RS TR UA XK'],
    ['189', 'DZ EG LY MA TN'],
    ['380', 'AG AI BB CU DM DO GD HT JM KN LC MS TC TT VC'],
    ['489', 'AR BO BR CL CO EC GY PE PY SR UY VE'],
    ['589', 'IQ IR JO LB OM PS SA SY YE'],
    ['619', 'AM AZ GE KG KZ TJ TM UZ'],
    ['679', 'AF BD BT IN LK MM MV NP PK'],
    ['789', 'CN ID KH KP LA MN MY PH TH TL VN'],
    ['1032', 'BZ CR GT HN MX NI PA SV'],
    ['1029', 'BW LS NA SZ ZA'],
    ['1035', 'CK NU TO TV WF WS'],
    ['88', 'not on the map'],
    ['998', 'not on the map'],
    ['World', 'not on the map'],
    ['', 'not on the map'],
    ['__proto__', 'not on the map'],
    ['toString', 'not on the map'],
  ])('%s: %s', (code, expected) => {
    expect(membersOf(code)).toBe(expected);
  });

  test('is made up of its own', () => {
    expect(of('298')).toEqual(all('189', '289'));
    expect(of('289')).toEqual(all('1027', '1028', '1029', '1030'));
    expect(of('498')).toEqual(all('389', '489'));
    expect(of('798')).toEqual(all('589', '619', '679', '789'));
    expect(of('889')).toEqual(all('1033', '1034', '1035'));
  });
});

test('regions of the UN are told by their three digits, with leading zeros or without', () => {
  expect(regionGroup('5', 'un')).toEqual(regionGroup('005', 'un'));
  expect(regionGroup('419', 'un')?.members).toContain('BR');
  expect(regionGroup('001', 'un')).toBeNull();
});

test('every region has a name in both languages, and members that the atlas has', () => {
  const rows = parseCsv(textOf('geodata/raw/region-groups.csv'));
  const wrong = rows.filter((row) => {
    const vocabulary = cell(row, 'vocabulary') === 'un' ? 'un' : 'dac';
    const group = regionGroup(cell(row, 'code'), vocabulary);
    return (
      group === null ||
      group.name.en === '' ||
      group.name.fr === '' ||
      group.members.some((member) => lookup.findArea(member) !== member)
    );
  });
  expect(rows.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});
