import { describe, expect, test } from 'vitest';
import { areaId } from '../../src/core/domain/area.ts';
import { parseEdtf } from '../../src/core/domain/edtf.ts';
import { asMonth, parseMonth, type MonthInterval } from '../../src/core/domain/month.ts';
import { sentenceOf } from '../../src/words/words.ts';
import type { Heading } from '../../src/core/selectors/projects/heading.ts';
import { seedAtlas, seedWords } from '../support/seed-atlas.ts';

const atlas = seedAtlas();
const words = seedWords(atlas);
const months = (first: string, last = first): MonthInterval => ({
  first: parseMonth(first) ?? asMonth(0),
  last: parseMonth(last) ?? asMonth(0),
});
const say = (heading: Heading): string => sentenceOf(words.heading(heading));
const period = (certain: number, possible: number, first: string, last = first) =>
  say({ kind: 'period', period: months(first, last), counts: { certain, possible } });
const place = (id: string, certain: number, possible: number, month: string) =>
  say({ kind: 'place', place: areaId(id), period: months(month), counts: { certain, possible } });

describe('the heading', () => {
  test('of a period', () => {
    expect(period(3, 0, '2017-07')).toBe('3 projects active in July 2017');
    expect(period(1, 0, '2018-10')).toBe('1 project active in October 2018');
    expect(period(2, 1, '2018-07')).toBe('2 projects active in July 2018, 1 more possible');
    expect(period(574, 38, '2012-07', '2013-06')).toBe(
      '574 projects active from July 2012 to June 2013, 38 more possible',
    );
    expect(period(1574, 0, '2012-07')).toBe('1,574 projects active in July 2012');
    expect(period(0, 1, '2018-07')).toBe('No project certainly active in July 2018, 1 possible');
    expect(period(0, 0, '2017-04')).toBe('No project active in April 2017');
  });
  test('of a place', () => {
    expect(place('CO-NAR', 2, 1, '2017-08')).toBe(
      '2 projects reach Nariño in August 2017, 1 more possible',
    );
    expect(place('CL-AP', 0, 1, '2018-10')).toBe(
      'No project certainly reaches Arica y Parinacota in October 2018, 1 possible',
    );
    expect(place('COxEC', 1, 0, '2017-07')).toBe('1 project reaches Colombia–Ecuador in July 2017');
    expect(place('EU', 0, 0, '2017-07')).toBe('No project reaches the European Union in July 2017');
  });
});

test('border areas are named from north to south, in every language', () => {
  expect(['GTxMX', 'COxEC', 'COxPE', 'CLxPE'].map((id) => words.areas.of(areaId(id)))).toEqual([
    'Mexico–Guatemala',
    'Colombia–Ecuador',
    'Colombia–Peru',
    'Peru–Chile',
  ]);
});

test.each([
  ['2017', '2017'],
  ['2017-07', 'July 2017'],
  ['2017-07-03', '3 July 2017'],
  ['[2018-06,2018-07]', 'June or July 2018'],
  ['[2018-12,2019-01]', 'December 2018 or January 2019'],
  ['2017~', 'about 2017'],
  ['2017-07?', 'perhaps July 2017'],
  ['2018?-10-30', 'perhaps 30 October 2018'],
  ['..', 'still running'],
])('%s reads «%s»', (text, read) => {
  const date = parseEdtf(text);
  expect(date === null ? null : words.dates.edtf(date)).toBe(read);
});

const edtf = (text: string) => parseEdtf(text) ?? undefined;

test('a duration says what is known of it', () => {
  expect(words.dates.duration(edtf('2017-05'), edtf('2018-09'))).toBe('May 2017 – Sep 2018');
  expect(words.dates.duration(edtf('2017-06'), edtf('[2018-06,2018-07]'))).toBe(
    'June 2017 – June or July 2018',
  );
  expect(words.dates.duration(edtf('2017-06'), undefined)).toBe('from June 2017');
  expect(words.dates.duration(undefined, edtf('2018-12'))).toBe('until December 2018');
  expect(words.dates.duration(undefined, undefined)).toBeNull();
});

test.each([
  ['2017-07', '2017-07', 'July 2017'],
  ['2017-09', '2017-09', 'September 2017'],
  ['2017', '2017', '2017'],
  ['2017-07-03', '2017-07-03', '3 July 2017'],
  ['2017~', '2017~', 'about 2017'],
  ['[2018-06,2018-07]', '[2018-06,2018-07]', 'June or July 2018'],
  ['2017-07', '2017-08', 'July 2017 – Aug 2017'],
  ['2017', '2017-12', '2017 – Dec 2017'],
])('a project from %s to %s is of «%s»: the same date is said once', (start, end, said) => {
  expect(words.dates.duration(parseEdtf(start) ?? undefined, parseEdtf(end) ?? undefined)).toBe(
    said,
  );
});

test('an interval in a text of the data is said once where its ends are the same', () => {
  expect(words.dates.inText('Open 2017-07/2017-07, then 2017-09/2018-01.')).toBe(
    'Open July 2017, then Sep 2017 – Jan 2018.',
  );
});
