import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Cell } from './cell.ts';

const run = promisify(execFile);
const MOST_MS = 180_000;
/** Projects as objects take more memory than Node allows by itself. */
const MEMORY_MB = 10_240;

/** Counts of all leaves for a month after the other, in a process of its own. */
export const rowStepCell = (count: number, quick: boolean): Cell => ({
  id: `row ${String(count)}`,
  what: `counts of all places for the next month, ${count.toLocaleString('en')} projects`,
  quick,
  rounds: 1,
  measure: async () => {
    const { stdout } = await run(
      process.execPath,
      [
        `--max-old-space-size=${String(MEMORY_MB)}`,
        '--import',
        'tsx',
        join(import.meta.dirname, '..', 'row-step.ts'),
        String(count),
      ],
      { timeout: MOST_MS },
    );
    const found: unknown = JSON.parse(stdout);
    if (typeof found !== 'object' || found === null) throw new Error('no figures');
    return { ...found };
  },
});
