import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, monthOf } from '../../../../src/core/domain/month.ts';
import {
  axisLabels,
  axisTicks,
  gridYears,
  LABEL_INDENT,
} from '../../../../src/core/scene/timeline/timeline-ticks.ts';

const AXIS = { first: monthOf(2017, 1), last: monthOf(2020, 12) };
const NAMES = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'June',
  'July',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];
const words = {
  monthName: (month: number) => NAMES[month % 12] ?? '',
  textWidth: (text: string) => text.length * 8,
};
const texts = (monthWidth: number): string[] =>
  axisLabels(AXIS, monthWidth, words).map(({ text }) => text);

describe('the labels of four years', () => {
  test('name the quarters where there is room', () => {
    expect(texts(908 / 48).slice(0, 5)).toEqual(['2017', 'Apr', 'July', 'Oct', '2018']);
  });

  test('are years on a phone', () => {
    expect(texts(358 / 48)).toEqual(['2017', '2018', '2019', '2020']);
  });

  test('are fewer years where these would touch', () => {
    expect(texts(3)).toEqual(['2018', '2020']);
  });
});

test('no label touches the next or leaves the axis, however long and narrow it is', () => {
  const axes = fc.tuple(
    fc.integer({ min: 1900, max: 2190 }),
    fc.integer({ min: 0, max: 299 }),
    fc.double({ min: 0.2, max: 40, noNaN: true }),
  );
  fc.assert(
    fc.property(axes, fc.integer({ min: 3, max: 14 }), ([year, years, monthWidth], letter) => {
      const axis = { first: monthOf(year, 1), last: addMonths(monthOf(year, 12), 12 * years) };
      const textWidth = (text: string): number => text.length * letter;
      const labels = axisLabels(axis, monthWidth, { ...words, textWidth }).map(
        ({ month, text }) => {
          const from = (month - axis.first) * monthWidth + LABEL_INDENT;
          return { from, to: from + textWidth(text) };
        },
      );
      const end = (axis.last + 1 - axis.first) * monthWidth;
      const touching = labels.filter(
        ({ to }, position) => to > (labels[position + 1]?.from ?? end),
      );
      expect(touching).toEqual([]);
    }),
  );
});

test('ticks are months, quarters and years, and the levels that would crowd are left out', () => {
  const levels = (monthWidth: number): Set<string> =>
    new Set(axisTicks(AXIS, monthWidth).map(({ level }) => level));
  expect(levels(18.9)).toEqual(new Set(['year', 'quarter', 'month']));
  expect(levels(3.9)).toEqual(new Set(['year']));
  expect(axisTicks(AXIS, 18.9)).toHaveLength(49);
});

test('a line rises from every year, or from the labelled ones where all would crowd', () => {
  expect(gridYears(AXIS, 18.9, [])).toHaveLength(5);
  expect(gridYears(AXIS, 1, [{ month: monthOf(2020, 1), level: 'year', text: '2020' }])).toEqual([
    monthOf(2020, 1),
  ]);
});
