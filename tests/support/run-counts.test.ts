import { describe, expect, it } from 'vitest';
import { add, countPlaywright, countVitest } from './run-counts.ts';

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('counts of Vitest', () => {
  it('are those of its tests', () => {
    const report = {
      numPassedTests: 3,
      numTotalTests: 4,
      testResults: [file('passed', 'passed'), file('failed', 'passed', 'failed', 'passed')],
    };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1 });
  });

  it('hold a failure for a file that could not be loaded', () => {
    expect(
      countVitest({ numPassedTests: 1, testResults: [file('passed', 'passed'), file('failed')] }),
    ).toEqual({ passed: 1, failed: 1 });
  });

  it('leave out tests that were skipped', () => {
    expect(
      countVitest({
        numPassedTests: 1,
        testResults: [file('passed', 'passed', 'skipped', 'todo')],
      }),
    ).toEqual({ passed: 1, failed: 0 });
  });

  it('are not made up from something else', () => {
    expect(() => countVitest({ stats: {} })).toThrow('numPassedTests');
  });
});

describe('counts of Playwright', () => {
  it('are those of its tests, a flaky one failing', () => {
    expect(
      countPlaywright({ stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 1 }, errors: [] }),
    ).toEqual({ passed: 5, failed: 3 });
  });

  it('hold a failure for an error outside the tests', () => {
    const errors = [{ message: 'Process from config.webServer was not able to start.' }];
    expect(
      countPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors }),
    ).toEqual({ passed: 0, failed: 1 });
  });
});

it('counts of several runners add up', () => {
  expect(
    add([
      { passed: 3, failed: 1 },
      { passed: 5, failed: 0 },
    ]),
  ).toEqual({ passed: 8, failed: 1 });
});
