import type { Browser } from '@playwright/test';
import { NotThereError, type Cell } from './cells/cell.ts';
import { pause } from './measure/browser.ts';
import { locked } from './measure/lock.ts';
import { median, short } from './measure/statistics.ts';
import type { Outcome, Results } from './results.ts';

/**
 * Measures the cells in turns, a round after the other; a cell that failed isn't tried again. A
 * browser that a cell brought down is started anew.
 */
export async function runCells(
  start: () => Promise<Browser>,
  cells: readonly Cell[],
  rounds: number,
  lock: string | null,
): Promise<{ readonly results: Results; readonly version: string }> {
  const results = new Map<string, Outcome[]>();
  let browser = await start();
  for (let round = 0; round < rounds; round += 1)
    for (const cell of cells) {
      const outcomes = results.get(cell.id) ?? [];
      if (outcomes.some(({ kind }) => kind !== 'measured')) continue;
      if (round >= (cell.rounds ?? rounds)) continue;
      const { outcome, seconds } = await locked(lock, async () => {
        if (!browser.isConnected()) browser = await start();
        const began = performance.now();
        const came = await outcomeOf(browser, cell);
        return { outcome: came, seconds: ((performance.now() - began) / 1000).toFixed(1) };
      });
      results.set(cell.id, [...outcomes, outcome]);
      console.error(`${String(round + 1)}  ${seconds.padStart(5)} s  ${cell.id}  ${told(outcome)}`);
    }
  await Promise.race([browser.close(), pause(5000)]);
  return { results, version: browser.version() };
}

async function outcomeOf(browser: Browser, cell: Cell): Promise<Outcome> {
  try {
    return { kind: 'measured', figures: await cell.measure(browser) };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { kind: error instanceof NotThereError ? 'not-there' : 'failed', reason };
  }
}

const told = (outcome: Outcome): string =>
  outcome.kind === 'measured'
    ? Object.entries(outcome.figures)
        .map(([name, value]) => `${name} ${value === null ? '–' : short(median([value].flat()))}`)
        .join('  ')
    : `${outcome.kind}: ${outcome.reason}`;
