import type { Page } from '@playwright/test';
import { coloursAt, mapRegion, pagePoint } from '../support/browser/map-pane.ts';
import { LONG_ON_WEBGL } from '../support/long.ts';
import { expect, mapReady, test } from '../support/browser/page-watch.ts';

const BORDERLAND = [-80.1, -1, -74.5, 2.9] as const;
const BORDERLAND_LINK = '/?map=-80.1,-1,-74.5,2.9';

/** Takes the graphics card from the map, and gives it back if that is wanted. */
const lose = (page: Page, back: boolean) =>
  page.evaluate(async (isBack) => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (canvas === null || extension === null || extension === undefined)
      throw new Error('the context cannot be taken away');
    const lost = new Promise((resolve) => {
      canvas.addEventListener('webglcontextlost', resolve, { once: true });
    });
    extension.loseContext();
    await lost;
    if (isBack) setTimeout(() => extension.restoreContext());
  }, back);

const reachedGround = async (page: Page) => {
  const point = await pagePoint(page, BORDERLAND, [-76.9, 2.53]);
  return coloursAt(
    page,
    [0, 6, 12, 18].map((step) => ({ x: point.x + step, y: point.y })),
  );
};

test.beforeEach(({ allow }) => {
  allow(
    /webglcontextlost|WebGL context was lost|CONTEXT_LOST_WEBGL|Context Lost/i,
    'the test takes the context away',
  );
});

test('a lost WebGL context leaves the drawn map of the view at once, and the drawn live map goes on with everything that was there', async ({
  page,
}) => {
  await page.goto(`${BORDERLAND_LINK}&time=2017-06`);
  await mapReady(page);
  await lose(page, false);
  await expect(mapRegion(page)).toContainText('The graphics card stopped drawing');
  await page.getByRole('button', { name: 'Next month' }).click();
  await mapReady(page, 'map=-80.1,-1,-74.5,2.9');
  await expect(mapRegion(page)).not.toContainText('Still map');
  await expect(page.locator('.maplibregl-canvas')).toHaveCount(0);
  expect(await reachedGround(page)).toContain('#4a9e98');
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(page.getByRole('dialog')).toContainText('which stopped drawing');
});

test(
  'a WebGL context that comes back soon draws everything that was drawn',
  LONG_ON_WEBGL,
  async ({ page }) => {
    await page.goto(`${BORDERLAND_LINK}&time=2017-07`);
    await mapReady(page);
    await lose(page, true);
    await mapReady(page, 'map=-80.1,-1,-74.5,2.9');
    await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
    expect(await reachedGround(page)).toContain('#4a9e98');
  },
);
