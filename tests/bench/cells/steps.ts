import type { CDPSession, Page } from '@playwright/test';
import { chooseDrawing, isDrawnBy, mapAtRest, type Drawing } from '../measure/atlas-page.ts';
import { within, withFreshPage } from '../measure/browser.ts';
import { pressKey, streamKeys } from '../measure/keys.ts';
import { installProbe, type Colour } from '../measure/probe.ts';
import { atRest, processorTime, used, type ProcessorTime } from '../measure/processor-time.ts';
import { NotThereError, type Cell, type Figures } from './cell.ts';

/** Steps of the time by the arrow key, on the atlas or on a page of the bench. */
interface StepsOptions {
  readonly id: string;
  readonly what: string;
  readonly quick: boolean;
  readonly url: string;
  /** The renderer of the atlas; null on pages of the bench. */
  readonly drawing: Drawing | null;
  /** Whether the data hold the probe area. */
  readonly hasProbe: boolean;
  readonly steps: number;
  readonly rounds?: number;
}

const READY_MS = 60_000;
const STEPS_MS = 60_000;
/** Steps of what is slow are fewer. */
const PHASE_MS = 6000;
const LEAST_STEPS = 3;
/** Months that the probe looks at: those of each of its bits once more than round. */
const PICTURES = 9;
/** An odd number: the last picture has another colour than the first, and one at least is seen. */
const KEYS = 61;

export function stepsCell(options: StepsOptions): Cell {
  const { id, what, quick, url, drawing, rounds } = options;
  return {
    id,
    what,
    quick,
    ...(rounds === undefined ? {} : { rounds }),
    measure: (browser) =>
      withFreshPage(browser, async ({ page, devtools }) => {
        await page.addInitScript(installProbe);
        if (drawing !== null) await chooseDrawing(page, drawing);
        const start = performance.now();
        await page.goto(url);
        if (drawing === null)
          await page.waitForFunction(() => window.isReady === true, null, { timeout: READY_MS });
        else {
          await mapAtRest(page, READY_MS);
          if (!(await isDrawnBy(page, drawing))) throw new NotThereError(`no map ${drawing}`);
        }
        const ready = performance.now() - start;
        const figures: Record<string, Figures[string]> = { ready };
        try {
          await within(STEPS_MS, 'steps', measureSteps(page, devtools, options, figures));
        } catch (error) {
          // What was measured until then counts.
          if (figures['main'] === undefined) throw error;
          console.error(`   ${id}: ${String(error).split('\n', 1).join('')}`);
        }
        return figures;
      }),
  };
}

/** Adds to `figures` what it measures as it goes. */
async function measureSteps(
  page: Page,
  devtools: CDPSession,
  { hasProbe, steps }: StepsOptions,
  figures: Record<string, Figures[string]>,
): Promise<void> {
  await page.evaluate(() => {
    document.querySelector<HTMLInputElement>('input[type=range][aria-label="Period"]')?.focus();
  });
  for (let index = 0; index < 3; index += 1) await pressKey(devtools);
  await atRest(devtools);
  Object.assign(figures, await costOfSteps(devtools, steps));
  if (!hasProbe) return;
  figures['seen'] = await inputToPainted(page, devtools, steps);
  await atRest(devtools);
  figures['pictures'] = await picturesOfStream(page, devtools);
}

/** Each step is drawn before the next, however long that takes. */
async function costOfSteps(devtools: CDPSession, steps: number): Promise<ProcessorTime> {
  const before = await processorTime(devtools);
  const until = performance.now() + PHASE_MS;
  let count = 0;
  while (count < steps && (count < LEAST_STEPS || performance.now() < until)) {
    await pressKey(devtools);
    await atRest(devtools);
    count += 1;
  }
  return used(before, await processorTime(devtools), count);
}

/** Milliseconds from the press of a key to the first frame that shows the month's colour. */
async function inputToPainted(
  page: Page,
  devtools: CDPSession,
  steps: number,
): Promise<readonly number[]> {
  const colours = await alternatingColours(page, devtools);
  const seen: number[] = [];
  const until = performance.now() + PHASE_MS;
  for (let index = 0; index < steps; index += 1) {
    if (index >= LEAST_STEPS && performance.now() > until) break;
    const colour = colours[index % 2] ?? [0, 0, 0];
    await page.evaluate((wanted) => {
      window.pictureProbe.awaitColour(wanted);
    }, colour);
    await pressKey(devtools);
    seen.push(await page.evaluate(() => window.pictureProbe.seen));
  }
  return seen;
}

/** Finds the probe; the colours that the next step and the one after it will show. */
async function alternatingColours(
  page: Page,
  devtools: CDPSession,
): Promise<readonly [Colour, Colour]> {
  for (let index = 0; index < PICTURES; index += 1) {
    if (index > 0) {
      await pressKey(devtools);
      await atRest(devtools);
    }
    await page.evaluate(() => {
      window.pictureProbe.keepPicture();
    });
  }
  if (!(await page.evaluate(() => window.pictureProbe.findSpots())))
    throw new Error('nothing on the map changes with the month and back');
  const now = await page.evaluate(() => window.pictureProbe.read());
  await pressKey(devtools);
  await atRest(devtools);
  const next = await page.evaluate(() => window.pictureProbe.read());
  return [now, next];
}

/** How many pictures of keys at 60 Hz are seen. */
async function picturesOfStream(page: Page, devtools: CDPSession): Promise<number> {
  await page.evaluate(() => {
    window.pictureProbe.startCounting();
  });
  await streamKeys(devtools, KEYS);
  await atRest(devtools);
  return page.evaluate(() => window.pictureProbe.changes());
}
