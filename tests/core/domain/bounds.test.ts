import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityIn, projectBounds, type Bounds } from '../../../src/core/domain/bounds.ts';
import type { Source } from '../../../src/core/domain/dataset.ts';
import { parseEdtf } from '../../../src/core/domain/edtf.ts';
import { formatMonth, monthOf, type Month } from '../../../src/core/domain/month.ts';
import type { Project } from '../../../src/core/domain/project.ts';

const TODAY = monthOf(2026, 11);
const SOURCE: Source = { id: 'page', title: 'A page', kind: 'page' };

function boundsOf(
  start: string | null,
  end: string | null,
  more: { source?: Partial<Source>; facts?: Project['facts'] } = {},
): string | null {
  const [first, last] = [start, end].map((text) => (text === null ? null : parseEdtf(text)));
  const project: Project = {
    id: 'p',
    title: 'P',
    themes: [],
    frameworks: [],
    targets: [],
    parties: [],
    budget: [],
    links: [],
    ids: [],
    related: [],
    sources: ['page'],
    facts: more.facts ?? {},
    ...(first === null || first === undefined ? {} : { start: first }),
    ...(last === null || last === undefined ? {} : { end: last }),
  };
  const bounds = projectBounds(project, {
    today: TODAY,
    dataFirst: monthOf(2010, 1),
    sources: [{ ...SOURCE, ...more.source }],
  });
  return bounds === null
    ? null
    : [bounds.earliestStart, bounds.latestStart, bounds.earliestEnd, bounds.latestEnd]
        .map((month) => formatMonth(month))
        .join(' ');
}

describe('the four bounds of a project', () => {
  test('of stated months are those months', () => {
    expect(boundsOf('2017-05', '2018-09')).toBe('2017-05 2017-05 2018-09 2018-09');
  });
  test('of «June 2017 – Ju 2018» leave the end open by a month', () => {
    expect(boundsOf('2017-06', '[2018-06,2018-07]')).toBe('2017-06 2017-06 2018-06 2018-07');
  });
  test('of years are their first and last months', () => {
    expect(boundsOf('2017', '2017')).toBe('2017-01 2017-12 2017-01 2017-12');
  });
  test('without an end run at least to the start and at most to today', () => {
    expect(boundsOf('2017-05', null)).toBe('2017-05 2017-05 2017-05 2026-11');
  });
  test('without an end and with a start after today run to that start', () => {
    expect(boundsOf('2028-05', null)).toBe('2028-05 2028-05 2028-05 2028-05');
  });
  test('without a start begin with the data at the earliest and with the latest end at the latest', () => {
    expect(boundsOf(null, '[2018-06,2018-07]')).toBe('2010-01 2018-07 2018-06 2018-07');
  });
  test('without dates are none', () => {
    expect(boundsOf(null, null)).toBeNull();
  });
  test('of a running project are certain to the date of the statement, then of the source, then of the look-up', () => {
    const published = parseEdtf('2019-02');
    if (published === null) throw new Error('no date');
    const source = { accessed: '2020-03-04', published };
    const facts = { end: { text: 'still running', source: 'page', date: '2018-11' } };
    expect(boundsOf('2017-05', '..', { source, facts })).toBe('2017-05 2017-05 2018-11 2026-11');
    expect(boundsOf('2017-05', '..', { source })).toBe('2017-05 2017-05 2019-02 2026-11');
    expect(boundsOf('2017-05', '..', { source: { accessed: '2020-03-04' } })).toBe(
      '2017-05 2017-05 2020-03 2026-11',
    );
    expect(boundsOf('2017-05', '..')).toBe('2017-05 2017-05 2017-05 2026-11');
  });
});

describe('activity in a period', () => {
  const month = fc
    .integer({ min: 24_000, max: 24_060 })
    .map((count) => monthOf(Math.floor(count / 12), (count % 12) + 1));
  const bounds = fc
    .tuple(month, month, month, month, fc.boolean())
    .map(([a, b, c, d, doubtful]): Bounds => {
      const [start, latestStart] = a < b ? [a, b] : [b, a];
      const [end, latestEnd] = c < d ? [c, d] : [d, c];
      return { earliestStart: start, latestStart, earliestEnd: end, latestEnd, doubtful };
    });
  const period = fc
    .tuple(month, month)
    .map(([a, b]) => (a < b ? { first: a, last: b } : { first: b, last: a }));

  test('is certain just if every pair of dates that the bounds allow touches the period, for bounds that can be both', () => {
    fc.assert(
      fc.property(bounds, period, (of, months) => {
        const starts = range(of.earliestStart, of.latestStart);
        const ends = range(of.earliestEnd, of.latestEnd);
        const touches = starts.flatMap((start) =>
          ends.map((end) => start <= months.last && end >= months.first),
        );
        const expected =
          !of.doubtful && touches.every(Boolean)
            ? 'certain'
            : touches.some(Boolean)
              ? 'possible'
              : null;
        expect(activityIn(of, months)).toBe(expected);
      }),
    );
  });
  test('never falls when the period grows', () => {
    const rank = { certain: 2, possible: 1 } as const;
    fc.assert(
      fc.property(bounds, period, fc.nat(5), (of, { first, last }, more) => {
        const [small, large] = [
          { first, last },
          { first, last: (last + more) as Month },
        ].map((months) => activityIn(of, months));
        expect(large ? rank[large] : 0).toBeGreaterThanOrEqual(small ? rank[small] : 0);
      }),
    );
  });
});

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
