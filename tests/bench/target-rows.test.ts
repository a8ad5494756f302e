import { describe, expect, it } from 'vitest';
import { median, spread } from './measure/statistics.ts';
import { readOptions } from './options.ts';
import { failureOf, readResults, valuesOf, type Outcome } from './results.ts';
import { of, ratioRow, valueRow, verdictOf } from './target-rows.ts';

const measured = (...values: readonly number[]): readonly Outcome[] =>
  values.map((main) => ({ kind: 'measured', figures: { main } }));

describe('figures of the bench', () => {
  it('have the middle of an odd number of values, and the mean of the two of an even', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('are told with the least and the greatest, and how many there are', () => {
    expect(spread([4.56, 1234, 0.0123])).toBe('4.56 (0.0123–1,234, n 3)');
  });
});

describe('targets of the bench', () => {
  const results = new Map<string, readonly Outcome[]>([
    ['atlas', measured(4, 6, 5)],
    ['floor', measured(2, 2)],
    ['late', [{ kind: 'failed', reason: 'steps: not within 60 s' }]],
  ]);

  it('divide one median by the other', () => {
    const row = ratioRow(results, 'a step', of('atlas', 'main'), of('floor', 'main'), 2.5);
    expect(row.value).toBe(2.5);
    expect(verdictOf(row)).toBe('met');
    expect(verdictOf({ ...row, limit: 2.4 })).toBe('MISSED');
  });

  it('can be least values', () => {
    const row = valueRow(results, 'a score', of('atlas', 'main'), 5, '', { atLeast: true });
    expect(verdictOf(row)).toBe('met');
    expect(verdictOf({ ...row, limit: 6 })).toBe('MISSED');
  });

  it('say why there is no figure, and are neither met nor missed then', () => {
    const row = ratioRow(results, 'a step', of('late', 'main'), of('floor', 'main'), 2);
    expect(row.measured).toBe('failed: steps: not within 60 s');
    expect(verdictOf(row)).toBe('not measured');
    expect(valueRow(results, 'a step', of('elsewhere', 'main'), 2, 'ms').measured).toBe('not run');
  });
});

describe('results of a run', () => {
  const rounds: readonly Outcome[] = [
    ...measured(4),
    { kind: 'failed', reason: 'all of it: not within 240 s' },
  ];

  it('tell of a failure beside what other rounds measured', () => {
    const results = new Map([['atlas', rounds]]);
    expect(failureOf(results, 'atlas')).toBe('failed: all of it: not within 240 s');
    expect(valuesOf(results, 'atlas', 'main')).toEqual([4]);
    expect(failureOf(new Map([['atlas', measured(4)]]), 'atlas')).toBeNull();
  });

  it('are gone on with from their report, without what failed', () => {
    const read = readResults(JSON.stringify({ cells: [{ id: 'atlas', rounds }] }));
    expect(read).toEqual(new Map([['atlas', measured(4)]]));
  });
});

describe('options of the bench', () => {
  it('are few rounds where it is to be quick', () => {
    expect(readOptions(['--quick']).rounds).toBe(1);
    expect(readOptions([]).rounds).toBe(3);
    expect(readOptions(['--quick', '--rounds=5', '--only=floor$'])).toMatchObject({
      rounds: 5,
      only: /floor$/,
    });
  });

  it('are refused where there is none of the name', () => {
    expect(() => readOptions(['--fast'])).toThrow('--fast? There is --core, --quick');
  });
});
