import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatEdtf, parseEdtf } from '../../../src/core/domain/edtf.ts';
import { formatMonth, parseMonth } from '../../../src/core/domain/month.ts';

const months = (text: string): string | null => {
  const date = parseEdtf(text);
  if (date === null) return null;
  return date.kind === 'open'
    ? 'open'
    : `${formatMonth(date.earliest)} to ${formatMonth(date.latest)}${date.doubtful ? ', in doubt' : ''}`;
};

describe('a date as written', () => {
  test.each([
    ['2017', '2017-01 to 2017-12'],
    ['2017-07', '2017-07 to 2017-07'],
    ['2017-07-03', '2017-07 to 2017-07'],
    ['2017-07~', '2017-06 to 2017-08'],
    ['2017?', '2016-01 to 2018-12'],
    ['2017~', '2016-01 to 2018-12'],
    ['2017-03-01~', '2017-02 to 2017-03'],
    ['2017-03-31?', '2017-03 to 2017-04'],
    ['2017-03-15~', '2017-03 to 2017-03'],
    ['[2018-06,2018-07]', '2018-06 to 2018-07'],
    ['[2018-07, 2018-06, 2017]', '2017-01 to 2018-07'],
    ['2018?-10-30', '2018-10 to 2018-10, in doubt'],
    ['2018?-10', '2018-10 to 2018-10, in doubt'],
    ['..', 'open'],
    ['2016-02-29', '2016-02 to 2016-02'],
  ])('%s is %s', (text, read) => {
    expect(months(text)).toBe(read);
  });

  test.each([
    '',
    '2017-13',
    '2017-00',
    '2017-02-29',
    '2017-7',
    '17-07',
    '2017-07/2018-09',
    '[2018-06,]',
    '[]',
    '2017~?',
    'Ju 2018',
    ' 2017',
    '2017-07-32',
    '?2017',
  ])('%j is none', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test('is written as it was read, whatever the text', () => {
    const pieces = fc.constantFrom(
      '2017',
      '-07',
      '-03',
      '~',
      '?',
      '[',
      ']',
      ',',
      '..',
      '1999',
      '-12',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          const date = parseEdtf(text);
          if (date === null) return;
          expect(formatEdtf(date)).toBe(text);
          expect(date.kind === 'open' || date.earliest <= date.latest).toBe(true);
        },
      ),
    );
  });
});

test('a month is read as it was written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      (year, month) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
        const read = parseMonth(text);
        expect(read === null ? null : formatMonth(read)).toBe(text);
      },
    ),
  );
});
