import type { CDPSession, Locator, Page } from '@playwright/test';
import { chooseDrawing, isDrawnBy, mapAtRest, type Drawing } from '../measure/atlas-page.ts';
import { withFreshPage } from '../measure/browser.ts';
import { pressKey } from '../measure/keys.ts';
import { atRest, processorTime, used } from '../measure/processor-time.ts';
import { NotThereError, type Cell } from './cell.ts';

/** What a reader does with many projects, each until everything is drawn: script and main thread. */
export const actionsCell = (url: string, drawing: Drawing, count: number): Cell => ({
  id: `actions ${drawing} ${String(count)}`,
  what: `what a reader does (${drawing}), ${count.toLocaleString('en')} projects`,
  quick: false,
  rounds: 2,
  measure: (browser) =>
    withFreshPage(browser, async ({ page, devtools }) => {
      await chooseDrawing(page, drawing);
      await page.goto(url);
      await mapAtRest(page);
      if (!(await isDrawnBy(page, drawing))) throw new NotThereError(`no map ${drawing}`);
      await atRest(devtools);
      const figures: Record<string, number> = {};
      const act = async (name: string, work: () => Promise<void>): Promise<void> => {
        await atRest(devtools);
        const before = await processorTime(devtools);
        await work();
        await atRest(devtools);
        const { script, main } = used(before, await processorTime(devtools));
        figures[`${name}Script`] = script;
        figures[`${name}Main`] = main;
      };
      await actions(page, devtools, act);
      return figures;
    }),
});

async function actions(
  page: Page,
  devtools: CDPSession,
  act: (name: string, work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const panel = page.getByRole('region', { name: 'Panel', exact: true });
  const press = async (element: Locator): Promise<void> => {
    await element.focus();
    await pressKey(devtools, 'Enter');
  };
  const donors = page.getByRole('button', { name: /^Donor/ });
  await press(donors);
  const option = page.locator('fieldset input[type=checkbox]').first();
  await option.focus();
  await act('filter', () => pressKey(devtools, 'Space'));
  await act('unfilter', () => pressKey(devtools, 'Space'));
  await press(donors);
  const place = panel.getByRole('tabpanel').getByRole('list').first().getByRole('link').first();
  await act('place', () => press(place));
  if (!page.url().includes('area=')) throw new Error('no place has opened');
  await act('close', () => pressKey(devtools, 'Escape'));
  if (page.url().includes('area=')) throw new Error('the place has stayed');
  await act('ranking', () => press(panel.getByRole('button', { name: /^All places/ })));
}
