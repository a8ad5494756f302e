import type { BrowserContext, Page } from '@playwright/test';
import { createAtlas } from '../../src/core/domain/atlas.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { generatedQueries } from '../support/generated-queries.ts';
import { longIf } from '../support/long.ts';
import { expect, mapShowsAddress, test } from '../support/browser/page-watch.ts';
import { seedAtlas } from '../support/seed-atlas.ts';
import { writtenDataset } from '../support/written-dataset.ts';

const page = seedAtlas();
const many = generatedDataset(200, 11, page.gazetteer);
const ATLASES = {
  'eu-colombia-s3': page,
  generated: createAtlas(
    { ...many, info: { ...many.info, id: 'generated' } },
    page.gazetteer,
    page.today,
  ),
};
const written = writtenDataset(ATLASES.generated.dataset);

/**
 * What is seen once nothing moves any more: heading, lists, place, map, table, time and filters.
 */
async function seen(on: Page): Promise<Readonly<Record<string, unknown>>> {
  // Neither the page as it was built nor one whose parts are still to come.
  await expect(on.locator('html[data-pressed]')).toHaveCount(0);
  await on.waitForLoadState('networkidle');
  await expect(on.getByRole('heading', { level: 1 })).toBeVisible();
  const root = on.locator('#root');
  let before: string | null = null;
  await expect
    .poll(
      async () => {
        const drawn = [...(await overlays(on)), ...(await grounds(on))];
        const now = [await root.textContent(), ...drawn].join(' ');
        const isQuiet = now === before;
        before = now;
        return isQuiet;
      },
      { intervals: [150] },
    )
    .toBe(true);
  const texts = (selector: string): Promise<string[]> => on.locator(selector).allTextContents();
  const map = on.getByRole('region', { name: 'Map', exact: true });
  const hasMap = (await map.count()) > 0;
  if (hasMap) await mapShowsAddress(on);
  return {
    heading: await texts('h1'),
    panel: await texts('section[aria-label="Panel"] :is(li, article, p, h2)'),
    table: await texts('table tr'),
    current: await texts('[aria-current="true"]'),
    map: hasMap ? await map.getAttribute('data-view') : null,
    drawing: await overlays(on),
    period: await on
      .getByRole('slider')
      .evaluateAll((sliders) => sliders.map((slider) => slider.getAttribute('aria-valuetext'))),
    filters: await texts('section[aria-label="Filters"] button'),
  };
}

/** The canvas of names, outlines, points and rings. */
const OVERLAY = 'canvas[role=application]';

/** What is drawn on it, to the last pixel. */
const overlays = (on: Page): Promise<readonly string[]> =>
  on
    .locator(OVERLAY)
    .evaluateAll((canvases) =>
      canvases.map((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : '')),
    );

/**
 * The pictures of the map's ground. They are copied before they are read: Chromium draws otherwise
 * on a canvas that was read.
 */
const grounds = (on: Page): Promise<readonly string[]> =>
  on.locator('canvas[aria-hidden=true]').evaluateAll((canvases) =>
    canvases.map((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return '';
      const { width, height } = canvas;
      const copy = Object.assign(document.createElement('canvas'), { width, height });
      copy.getContext('2d', { willReadFrequently: true })?.drawImage(canvas, 0, 0);
      return copy.toDataURL();
    }),
  );

/**
 * By so much a channel of a pixel may differ, of 255: where a part of the map is drawn anew, its
 * edges are softened by themselves.
 */
const SOFTENED = 24;

/** How many pixels are another colour in one picture than in the other; sizes where these differ. */
const otherPixels = (on: Page, pair: readonly [string, string]): Promise<number | string> =>
  on.evaluate(
    async ([addresses, softened]) => {
      const [one, other] = await Promise.all(
        addresses.map(async (src) => {
          const image = Object.assign(new Image(), { src });
          await image.decode();
          const { width, height } = image;
          const context = Object.assign(document.createElement('canvas'), {
            width,
            height,
          }).getContext('2d');
          if (context === null) throw new Error('no canvas');
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, width, height);
        }),
      );
      if (one === undefined || other === undefined) throw new Error('no pictures');
      if (one.width !== other.width || one.height !== other.height)
        return [one, other].map(({ width, height }) => `${width} × ${height}`).join(', ');
      const isOther = (at: number): boolean =>
        Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)) > softened;
      let count = 0;
      for (let at = 0; at < one.data.length; at += 4)
        if ([at, at + 1, at + 2, at + 3].some(isOther)) count += 1;
      return count;
    },
    [pair, SOFTENED] as const,
  );

const prepare = async (on: Page | BrowserContext): Promise<void> => {
  await on.route('**/datasets/generated.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: written }),
  );
};

for (const [id, sample, whole] of [
  ['eu-colombia-s3', 2, 200],
  ['generated', 1, 200],
] as const) {
  for (const count of [sample, whole]) {
    test(
      `the link of each of ${String(count)} views of ${id} opens as the view in another browser`,
      longIf(count === whole),
      async ({ page: first, browser }) => {
        test.setTimeout(count * 30_000 + 60_000);
        await prepare(first);
        await first.goto(`/?data=${id}`);
        await expect(first.getByRole('heading', { level: 1 })).toBeVisible();
        for (const query of generatedQueries(ATLASES[id], count, 3)) {
          // The page goes there as Back does: nothing is loaded anew.
          await first.evaluate((to) => {
            history.pushState(null, '', `?${to}`);
            dispatchEvent(new PopStateEvent('popstate'));
          }, query);
          const there = await seen(first);
          const drawnThere = await grounds(first);
          await first.getByRole('button', { name: 'Share', exact: true }).click();
          const link = await first.getByRole('textbox', { name: 'Link' }).inputValue();
          await first.keyboard.press('Escape');

          const context = await browser.newContext({
            viewport: { width: 1440, height: 900 },
            locale: 'en-GB',
          });
          await prepare(context);
          const second = await context.newPage();
          await second.goto(link);
          expect({ link, ...(await seen(second)) }).toEqual({ link, ...there });
          const drawn = await grounds(second);
          expect([link, drawn.length]).toEqual([link, drawnThere.length]);
          for (const [position, picture] of drawn.entries()) {
            const others = await otherPixels(first, [picture, drawnThere[position] ?? '']);
            expect([link, position, others]).toEqual([link, position, 0]);
          }
          await context.close();
        }
      },
    );
  }
}
