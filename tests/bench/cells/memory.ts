import type { Locator, Page } from '@playwright/test';
import {
  chooseDrawing,
  heapSize,
  isDrawnBy,
  mapAtRest,
  type Drawing,
} from '../measure/atlas-page.ts';
import { pause, withFreshPage, type FreshPage } from '../measure/browser.ts';
import { pressKey } from '../measure/keys.ts';
import { atRest } from '../measure/processor-time.ts';
import { NotThereError, type Cell } from './cell.ts';

const STEPS = 1000;
/** Steps one way before they go back. */
const WAY = 100;
const OPENINGS = 100;
const DATASETS = 20;
const BETWEEN_MS = 20;
const WARM_UP = 2;

/** What is done again and again; each by its name in `HEAP_WORDS` of the targets. */
const WORKS = {
  steps: {
    times: STEPS,
    work: async ({ devtools }, index) => {
      await pressKey(devtools, index % (2 * WAY) < WAY ? 'ArrowRight' : 'ArrowLeft');
      await pause(BETWEEN_MS);
    },
  },
  places: { times: OPENINGS, work: openPlace },
  share: { times: OPENINGS, work: openShare },
  datasets: { times: DATASETS, work: otherDataset },
} as const satisfies Readonly<Record<string, Work>>;

interface Work {
  readonly times: number;
  readonly work: (fresh: FreshPage, index: number) => Promise<void>;
}

/** One for each work. */
export const memoryCells = (url: string, drawing: Drawing): readonly Cell[] =>
  Object.entries(WORKS).map(([name, work]) => memoryCell(url, drawing, name, work));

/** The heap after all that, against what it was after it had been done twice. */
const memoryCell = (url: string, drawing: Drawing, name: string, { times, work }: Work): Cell => ({
  id: `memory ${name} ${drawing}`,
  what: `heap after ${times.toLocaleString('en')} × ${name} (${drawing})`,
  quick: false,
  rounds: 1,
  measure: (browser) =>
    withFreshPage(browser, async (fresh) => {
      const { page, devtools } = fresh;
      await chooseDrawing(page, drawing);
      await page.goto(url);
      await mapAtRest(page);
      if (!(await isDrawnBy(page, drawing))) throw new NotThereError(`no map ${drawing}`);
      await devtools.send('HeapProfiler.enable');
      await page.getByRole('slider', { name: 'Period', exact: true }).focus();
      for (let index = 0; index < WARM_UP; index += 1) await work(fresh, index);
      await atRest(devtools);
      const before = await heapSize(devtools);
      for (let index = 0; index < times; index += 1) await work(fresh, index);
      await atRest(devtools);
      return { grown: (await heapSize(devtools)) / before };
    }),
});

async function openPlace({ page, devtools }: FreshPage): Promise<void> {
  await page.evaluate(() => {
    document
      .querySelector<HTMLElement>('[role=tabpanel] ul button, [role=tabpanel] ul a, article a')
      ?.click();
  });
  await pause(BETWEEN_MS * 3);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('h1')?.focus();
  });
  await pressKey(devtools, 'Escape');
  await pause(BETWEEN_MS * 3);
}

async function openShare({ page }: FreshPage): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.locator('dialog[open]').getByRole('button', { name: 'Close', exact: true }).click();
}

const datasetButton = (page: Page): Locator => page.getByRole('button', { name: /^Dataset: / });

/** To the dataset that the site shows by itself, and back. */
async function otherDataset({ page }: FreshPage): Promise<void> {
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  await datasetButton(page).click();
  await page.getByRole('list', { name: 'Datasets' }).getByRole('link').first().click();
  await page.waitForFunction(
    (before) => document.querySelector('h1')?.textContent !== before,
    heading,
  );
  await page.goBack();
  await page.waitForFunction(
    (before) => document.querySelector('h1')?.textContent === before,
    heading,
  );
}
