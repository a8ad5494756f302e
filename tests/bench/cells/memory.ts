import type { CDPSession, Locator, Page } from '@playwright/test';
import {
  chooseDrawing,
  heapSize,
  isDrawnBy,
  mapAtRest,
  type Drawing,
} from '../measure/atlas-page.ts';
import { pause, withFreshPage } from '../measure/browser.ts';
import { pressKey } from '../measure/keys.ts';
import { atRest } from '../measure/processor-time.ts';
import { NotThereError, type Cell } from './cell.ts';

const STEPS = 1000;
/** Steps one way before they go back. */
const WAY = 100;
const OPENINGS = 100;
const DATASETS = 20;
const BETWEEN_MS = 20;

/** The heap after all that, against what it was; after things have been opened twice. */
export const memoryCell = (url: string, drawing: Drawing): Cell => ({
  id: `memory ${drawing}`,
  what: `heap after a thousand steps, a hundred openings and ${String(DATASETS)} datasets (${drawing})`,
  quick: false,
  rounds: 1,
  measure: (browser) =>
    withFreshPage(browser, async ({ page, devtools }) => {
      await chooseDrawing(page, drawing);
      await page.goto(url);
      await mapAtRest(page);
      if (!(await isDrawnBy(page, drawing))) throw new NotThereError(`no map ${drawing}`);
      await devtools.send('HeapProfiler.enable');
      const figures: Record<string, number> = {};
      const grown = async (
        name: string,
        times: number,
        work: (index: number) => Promise<void>,
      ): Promise<void> => {
        for (let index = 0; index < 2; index += 1) await work(index);
        await atRest(devtools);
        const before = await heapSize(devtools);
        for (let index = 0; index < times; index += 1) await work(index);
        await atRest(devtools);
        figures[name] = (await heapSize(devtools)) / before;
      };
      await page.getByRole('slider', { name: 'Period', exact: true }).focus();
      await grown('steps', STEPS, async (index) => {
        await pressKey(devtools, index % (2 * WAY) < WAY ? 'ArrowRight' : 'ArrowLeft');
        await pause(BETWEEN_MS);
      });
      await grown('places', OPENINGS, () => openPlace(page, devtools));
      await grown('share', OPENINGS, () => openShare(page));
      // A site of one dataset has no choice of them.
      if ((await datasetButton(page).count()) > 0)
        await grown('datasets', DATASETS, () => otherDataset(page));
      return figures;
    }),
});

async function openPlace(page: Page, devtools: CDPSession): Promise<void> {
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

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.locator('dialog[open]').getByRole('button', { name: 'Close', exact: true }).click();
}

const datasetButton = (page: Page): Locator => page.getByRole('button', { name: /^Dataset: / });

/** To the dataset that the site shows by itself, and back. */
async function otherDataset(page: Page): Promise<void> {
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
