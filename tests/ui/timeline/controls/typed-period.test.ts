import { describe, expect, test } from 'vitest';
import { formatMonth, type MonthInterval } from '../../../../src/core/domain/month.ts';
import { readMonths } from '../../../../src/core/selectors/search/typed-months.ts';
import { readTypedPeriod } from '../../../../src/ui/timeline/controls/typed-period.ts';

const written = (months: MonthInterval | null): string | null =>
  months === null ? null : `${formatMonth(months.first)}/${formatMonth(months.last)}`;

describe('a typed month', () => {
  test.each([
    '2017-07',
    '2017/7',
    '7/2017',
    '07.2017',
    'July 2017',
    'jul 2017',
    ' JULY  2017 ',
    'Jul. 2017',
  ])('is read from «%s»', (text) => {
    expect(written(readMonths(text, 'en'))).toBe('2017-07/2017-07');
  });

  test('is read in the language of the page, with or without its accents', () => {
    expect(written(readMonths('julio de 2017', 'es'))).toBe('2017-07/2017-07');
    expect(written(readMonths('marco de 2018', 'pt'))).toBe('2018-03/2018-03');
    expect(written(readMonths('févr. 2018', 'fr'))).toBe('2018-02/2018-02');
  });

  test('can be a year', () => {
    expect(written(readMonths('2017', 'en'))).toBe('2017-01/2017-12');
  });

  test.each([
    '',
    '2017-13',
    '2017-0',
    '17-07',
    'ju 2017',
    'Brumaire 2017',
    'July',
    '2017-07-03',
    '٢٠١٧',
  ])('is not guessed from «%s»', (text) => {
    expect(readMonths(text, 'en')).toBeNull();
  });
});

const read = (from: string, to: string) => {
  const typed = readTypedPeriod(from, to, 'en');
  return 'period' in typed ? written(typed.period) : `${typed.field}: ${typed.problem}`;
};

describe('two fields', () => {
  test('are a period from the beginning of one to the end of the other', () => {
    expect(read('May 2017', '2018')).toBe('2017-05/2018-12');
  });

  test('are one month, or one year, without the second', () => {
    expect([read('2017-07', ''), read('2017', ' ')]).toEqual([
      '2017-07/2017-07',
      '2017-01/2017-12',
    ]);
  });

  test('say which of them is wrong, and how', () => {
    expect([
      read('soon', ''),
      read('2017-07', 'later'),
      read('2018', '2017'),
      read('1066', ''),
      read('2017', '9999'),
    ]).toEqual(['from: not-a-month', 'to: not-a-month', 'to: order', 'from: range', 'to: range']);
  });
});
