import type { Page } from '@playwright/test';
import { withoutWebGl } from '../support/browser/map-pane.ts';
import { expect, mapReady, test } from '../support/browser/page-watch.ts';

const keysDialog = (page: Page) => page.getByRole('dialog', { name: 'Keys of this page' });

test('without WebGL the map is drawn live, nothing of the other one is fetched, and the reason is told', async ({
  page,
}) => {
  await withoutWebGl(page);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/');
  await mapReady(page, '');
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(keysDialog(page)).toContainText('this browser has WebGL switched off');
  expect(fetched.filter((url) => url.includes('maplibre'))).toEqual([]);
});

test('where WebGL is software the map is drawn, and the reader may choose the graphics card for good', async ({
  page,
}) => {
  await page.goto('/');
  await mapReady(page, '');
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(keysDialog(page)).toContainText('would imitate it');
  const choice = keysDialog(page).getByRole('group', { name: 'What draws the map' });
  await choice.getByRole('button', { name: 'Graphics card' }).click();
  await expect(keysDialog(page)).toContainText('by the graphics card, as you chose');
  await expect(page.locator('.maplibregl-canvas')).toBeAttached();
  await mapReady(page, '');
  await page.reload();
  await expect(page.locator('.maplibregl-canvas')).toBeAttached();
  await page.getByRole('button', { name: 'Keys' }).click();
  await choice.getByRole('button', { name: 'Whichever is faster here' }).click();
  await expect(page.locator('.maplibregl-canvas')).toHaveCount(0);
  await mapReady(page, '');
});
