import { readdirSync, readFileSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import { pause } from './browser.ts';

/** Milliseconds of processor time since the page or its browser began. */
export interface ProcessorTime {
  /** All tasks of the page's main thread. */
  readonly main: number;
  /** Scripts among them. */
  readonly script: number;
  /** All threads of the processes that hold pages, workers among them; null without `/proc`. */
  readonly renderer: number | null;
  /** The process that draws; null without `/proc`. */
  readonly gpu: number | null;
}

/** `/proc` counts in hundredths of a second on every Linux of today. */
const TICK_MS = 10;

export async function processorTime(devtools: CDPSession): Promise<ProcessorTime> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const seconds = (name: string): number =>
    metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    main: seconds('TaskDuration') * 1000,
    script: seconds('ScriptDuration') * 1000,
    ...timeOfProcesses(),
  };
}

/** What was used from one time to another, for each of `steps`. */
export const used = (from: ProcessorTime, to: ProcessorTime, steps = 1): ProcessorTime => ({
  main: (to.main - from.main) / steps,
  script: (to.script - from.script) / steps,
  renderer:
    from.renderer === null || to.renderer === null ? null : (to.renderer - from.renderer) / steps,
  gpu: from.gpu === null || to.gpu === null ? null : (to.gpu - from.gpu) / steps,
});

const LOOK_MS = 120;
/** What a browser does in that time when it does nothing. */
const IDLE_MS = 20;

/**
 * Waits until browser and page do nothing for two looks in a row: whatever draws, also in other
 * threads and processes, has drawn. Where `/proc` tells, the page isn't asked. Gives up silently
 * after `most` milliseconds.
 */
export async function atRest(devtools: CDPSession, most = 20_000): Promise<void> {
  const until = performance.now() + most;
  let last = await allSpent(devtools);
  for (let idle = 0; idle < 2 && performance.now() < until;) {
    await pause(LOOK_MS);
    const now = await allSpent(devtools);
    idle = now - last <= IDLE_MS ? idle + 1 : 0;
    last = now;
  }
}

async function allSpent(devtools: CDPSession): Promise<number> {
  const { renderer, gpu } = timeOfProcesses();
  return renderer === null || gpu === null ? (await processorTime(devtools)).main : renderer + gpu;
}

interface ProcessStat {
  readonly parent: number;
  readonly spent: number;
}

/** Of the browsers that this process started. */
function timeOfProcesses(): Pick<ProcessorTime, 'renderer' | 'gpu'> {
  if (process.platform !== 'linux') return { renderer: null, gpu: null };
  const processes = new Map<number, ProcessStat>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? textOf(`/proc/${name}/stat`) : null;
    if (stat === null) continue;
    // The name of the program may hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    processes.set(Number(name), {
      parent: Number(fields[1]),
      spent: (Number(fields[11]) + Number(fields[12])) * TICK_MS,
    });
  }
  const isOurs = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined; at = processes.get(at)?.parent)
      if (at === process.pid) return true;
    return false;
  };
  const sums = { renderer: 0, gpu: 0 };
  for (const [id, { spent }] of processes) {
    if (!isOurs(id)) continue;
    const command = textOf(`/proc/${String(id)}/cmdline`) ?? '';
    if (command.includes('--type=renderer')) sums.renderer += spent;
    else if (command.includes('--type=gpu-process')) sums.gpu += spent;
  }
  return sums;
}

/** Null where the process is gone by now. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
