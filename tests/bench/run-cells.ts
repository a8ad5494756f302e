import type { Browser } from '@playwright/test';
import { NotThereError, type Cell } from './cells/cell.ts';
import { pause, within } from './measure/browser.ts';
import { locked } from './measure/lock.ts';
import { median, short } from './measure/statistics.ts';
import type { Outcome, Results } from './results.ts';

/** A cell that takes longer has failed, and its browser with it. */
const MOST_CELL_MS = 240_000;
const CLOSING_MS = 5000;

/** How cells are measured. */
export interface RunOptions {
  readonly start: () => Promise<Browser>;
  readonly rounds: number;
  readonly lock: string | null;
  /** Outcomes of an earlier run that this one goes on with; rounds that they have aren't done again. */
  readonly known: Results;
  /** Called after each cell with all outcomes so far. */
  readonly onOutcome: (results: Results, version: string) => void;
}

/**
 * Measures the cells in turns, a round after the other; a cell that failed isn't tried again. A
 * browser that a cell brought down or hung is started anew.
 */
export async function runCells(
  cells: readonly Cell[],
  { start, rounds, lock, known, onOutcome }: RunOptions,
): Promise<void> {
  const results = new Map<string, readonly Outcome[]>(known);
  const failed = new Set<string>();
  let browser = await start();
  for (let round = 0; round < rounds; round += 1)
    for (const cell of cells) {
      const outcomes = results.get(cell.id) ?? [];
      const isDone = outcomes.length > round || round >= (cell.rounds ?? rounds);
      if (isDone || failed.has(cell.id)) continue;
      const { outcome, seconds } = await locked(lock, async () => {
        if (!browser.isConnected()) browser = await start();
        const began = performance.now();
        const came = await outcomeOf(browser, cell);
        return { outcome: came, seconds: ((performance.now() - began) / 1000).toFixed(1) };
      });
      if (outcome.kind !== 'measured') failed.add(cell.id);
      results.set(cell.id, [...outcomes, outcome]);
      console.error(`${String(round + 1)}  ${seconds.padStart(5)} s  ${cell.id}  ${told(outcome)}`);
      onOutcome(results, browser.version());
    }
  await closed(browser);
}

async function outcomeOf(browser: Browser, cell: Cell): Promise<Outcome> {
  try {
    return {
      kind: 'measured',
      figures: await within(MOST_CELL_MS, 'all of it', cell.measure(browser)),
    };
  } catch (error) {
    // What the page still does would be measured with the next cell.
    await closed(browser);
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { kind: error instanceof NotThereError ? 'not-there' : 'failed', reason };
  }
}

const closed = (browser: Browser): Promise<void> =>
  Promise.race([browser.close(), pause(CLOSING_MS)]);

const told = (outcome: Outcome): string =>
  outcome.kind === 'measured'
    ? Object.entries(outcome.figures)
        .map(([name, value]) => `${name} ${value === null ? '–' : short(median([value].flat()))}`)
        .join('  ')
    : `${outcome.kind}: ${outcome.reason}`;
