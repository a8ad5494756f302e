import type { CDPSession, Page } from '@playwright/test';
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
  const [x, y] = await middleOf(page.getByRole('button', { name: /^Donor/ }));
  await page.mouse.click(x, y);
  const option = page.locator('fieldset input[type=checkbox]').first();
  await option.waitFor();
  const [optionX, optionY] = await middleOf(option);
  await act('filter', () => page.mouse.click(optionX, optionY));
  await act('unfilter', () => page.mouse.click(optionX, optionY));
  await page.mouse.click(x, y);
  await atRest(devtools);
  const [placeX, placeY] = await middleOf(
    panel.getByRole('tabpanel').getByRole('list').first().locator('button, a').first(),
  );
  await act('place', () => page.mouse.click(placeX, placeY));
  await page.getByRole('heading', { level: 1 }).focus();
  await act('close', () => pressKey(devtools, 'Escape'));
  const [allX, allY] = await middleOf(panel.getByRole('button', { name: /^All places/ }));
  await act('ranking', () => page.mouse.click(allX, allY));
}

async function middleOf(element: ReturnType<Page['locator']>): Promise<readonly [number, number]> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error('what is to be pressed is not on the page');
  return [box.x + Math.min(box.width / 2, 40), box.y + box.height / 2];
}
