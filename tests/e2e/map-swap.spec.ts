import type { Page, Route } from '@playwright/test';
import { mapRegion } from '../support/browser/map-pane.ts';
import { expect, mapReady, test } from '../support/browser/page-watch.ts';
import { longIf } from '../support/long.ts';

/** The code that draws the live map. */
const LIVE_MAP = /\/(?:canvas|maplibre)-map-[^/]*\.js/;

/** Of the map's pixels, in percent. */
const MOST_CHANGED = 0.5;

// The window that the map is drawn for: in others its patterns and names have another size, and WebGL
// has other places for the patterns.
for (const colorScheme of ['light', 'dark'] as const)
  for (const query of ['', 'area=CO-NAR'])
    test.describe(`${colorScheme}, ${query === '' ? 'the first view' : query}`, () => {
      test.use({ viewport: { width: 1440, height: 900 }, colorScheme });

      test(
        'the live map takes the place of the drawn one with nearly the same pixels',
        longIf(true),
        async ({ page }) => {
          const held: Route[] = [];
          let isHeld = true;
          await page.route(LIVE_MAP, async (route) => {
            if (isHeld) held.push(route);
            else await route.continue();
          });
          await page.goto(query === '' ? '/' : `/?${query}`);
          await expect(page.locator('html[data-pressed]')).toHaveCount(0);
          await expect(mapRegion(page).locator('[data-drawn="view"] > svg')).toBeVisible();
          await page.evaluate(async () => document.fonts.ready);
          const drawn = await pictureAtRest(page);
          isHeld = false;
          for (const route of held) await route.continue();
          await mapReady(page, query);
          const live = await pictureAtRest(page);
          expect(await stronglyChanged(page, drawn, live)).toBeLessThanOrEqual(MOST_CHANGED);
        },
      );
    });

/** The map's part of the page once two pictures in a row are the same: a PNG in base64. */
async function pictureAtRest(page: Page): Promise<string> {
  const clip = await mapRegion(page).boundingBox();
  if (clip === null) throw new Error('the map is not on the page');
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = (await page.screenshot({ clip })).toString('base64');
      return last === before;
    })
    .toBe(true);
  return last;
}

/** How many pixels have quite another colour in one picture than in the other, in percent. */
const stronglyChanged = (page: Page, one: string, other: string): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      /** Of 255 in one channel. */
      const STRONG = 60;
      const [before, after] = await Promise.all(
        pictures.map(async (data) => {
          const image = Object.assign(new Image(), { src: `data:image/png;base64,${data}` });
          await image.decode();
          const { width, height } = image;
          const canvas = new OffscreenCanvas(width, height).getContext('2d');
          canvas?.drawImage(image, 0, 0);
          return canvas?.getImageData(0, 0, width, height).data;
        }),
      );
      if (before === undefined || after === undefined || before.length !== after.length)
        throw new Error('no two pictures of one size');
      let changed = 0;
      for (let at = 0; at < before.length; at += 4)
        if ([at, at + 1, at + 2].some((i) => Math.abs((before[i] ?? 0) - (after[i] ?? 0)) > STRONG))
          changed += 1;
      return (changed / (before.length / 4)) * 100;
    },
    [one, other],
  );
