import { readFileSync } from 'node:fs';
import { add, countPlaywright, countVitest, type Counts } from './run-counts.ts';

/**
 * Prints «N passed, N failed» over both runners and exits with 1 unless both ran and nothing
 * failed. A runner that left no results, or ran nothing, counts as one failure, so that the line
 * never looks better than the run was.
 */
const counts = add([
  countsOf('vitest', countVitest), // file names as in vite.config.ts and tests/playwright.config.ts
  countsOf('playwright', countPlaywright),
]);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

function countsOf(runner: string, count: (report: unknown) => Counts): Counts {
  const file = new URL(`../results/${runner}.json`, import.meta.url);
  try {
    const found = count(JSON.parse(readFileSync(file, 'utf8')));
    if (found.passed + found.failed > 0) return found;
    console.log(`${runner} ran no test: counted as one failure.`);
  } catch (error) {
    console.log(
      `${runner} left no readable results: counted as one failure. (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  return { passed: 0, failed: 1 };
}
