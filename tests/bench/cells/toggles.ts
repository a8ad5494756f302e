import { withFreshPage, within } from '../measure/browser.ts';
import type { Cell } from './cell.ts';

const READY_MS = 60_000;
const TOGGLES_MS = 60_000;

/** A choice taken out of a filter and put in again, counts of everything after each. */
export const togglesCell = (engine: string, url: string, count: number): Cell => ({
  id: `toggles ${engine} ${String(count)}`,
  what: `a filter toggled, ${engine}, ${count.toLocaleString('en')} projects`,
  quick: false,
  page: engine,
  measure: (browser) =>
    withFreshPage(browser, async ({ page }) => {
      const start = performance.now();
      await page.goto(`${url}?projects=${String(count)}`);
      await page.waitForFunction(() => window.isReady === true, null, { timeout: READY_MS });
      const ready = performance.now() - start;
      const toggle = await within(
        TOGGLES_MS,
        'toggles',
        page.evaluate(() => window.toggles ?? []),
      );
      return { ready, toggle, best: Math.min(...toggle) };
    }),
});
