import { chooseDrawing, type Drawing } from '../measure/atlas-page.ts';
import { withFreshPage, within } from '../measure/browser.ts';
import { installLoadWatch } from '../measure/load-watch.ts';
import type { Cell } from './cell.ts';

const MOST_MS = 120_000;

/** A dataset of about 47 MB from its address to the map at rest. */
export const largeFileCell = (url: string, drawing: Drawing, count: number): Cell => ({
  id: `large ${drawing} ${String(count)}`,
  what: `a file of ${count.toLocaleString('en')} projects shown (${drawing})`,
  quick: false,
  rounds: 2,
  measure: (browser) =>
    withFreshPage(browser, async ({ page }) => {
      await chooseDrawing(page, drawing);
      await page.addInitScript(installLoadWatch);
      await page.goto(url, { waitUntil: 'commit' });
      await page.waitForFunction(() => window.load.ready !== null, null, {
        timeout: MOST_MS,
        polling: 100,
      });
      const {
        ready = null,
        longest = null,
        blocked = null,
      } = await page.evaluate(() => window.load.figures());
      return { ready, longest, blocked };
    }),
});

/** The text of the same file read and checked, and nothing made of it. */
export const readingCell = (page: string, file: string, count: number): Cell => ({
  id: `reading ${String(count)}`,
  what: `a file of ${count.toLocaleString('en')} projects read alone`,
  quick: false,
  rounds: 2,
  measure: (browser) =>
    withFreshPage(browser, async ({ page: fresh }) => {
      await fresh.goto(page);
      await fresh.waitForFunction(() => window.isReady === true);
      return within(
        MOST_MS,
        'reading',
        fresh.evaluate(async (url) => (await window.readText?.(url)) ?? {}, file),
      );
    }),
});
