import * as v from 'valibot';

/** Tests of one runner, or of all together. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const VitestResults = v.object({
  numPassedTests: v.number(),
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

const PlaywrightResults = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
  errors: v.array(v.unknown()),
});

/**
 * Counts of Vitest's JSON report. A file that failed before its tests could run counts as one
 * failure.
 */
export function countVitest(report: unknown): Counts {
  const { numPassedTests, testResults } = v.parse(VitestResults, report);
  const failed = testResults.map(({ status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').length;
    return status === 'failed' ? Math.max(tests, 1) : tests;
  });
  return { passed: numPassedTests, failed: failed.reduce((sum, each) => sum + each, 0) };
}

/**
 * Counts of Playwright's JSON report. An error outside any test (no server, no browser, a stray
 * `only`) counts as one failure.
 */
export function countPlaywright(report: unknown): Counts {
  const { stats, errors } = v.parse(PlaywrightResults, report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

export function add(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}
