import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../src/outputs/file-name.ts';

test('says the data and the view', () => {
  expect(
    fileName(
      'eu-colombia-s3',
      'data=eu-colombia-s3&time=2017-07/2018-06&area=CO-NAR&made=1.0.0',
      'csv',
    ),
  ).toBe('eu-colombia-s3_time-2017-07--2018-06_area-CO-NAR.csv');
  expect(fileName('mine', '', 'png')).toBe('mine.png');
});

test('has only characters that every file system takes, and keeps its ending', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary', maxLength: 400 }),
      (dataset, query) => {
        const name = fileName(dataset, query, 'svg');
        expect(name).toMatch(/^[A-Za-z0-9._-]{0,120}\.svg$/);
      },
    ),
  );
});
