import type { BrowserContext, Page } from '@playwright/test';
import { perDimension } from '../../src/core/dimensions/index.ts';
import { dimensionReading } from '../../src/core/dimensions/read-dimension.ts';
import { createAtlas, type Atlas } from '../../src/core/domain/atlas.ts';
import { addMonths, type Month } from '../../src/core/domain/month.ts';
import { NO_FILTERS } from '../../src/core/view-state/filters.ts';
import { PANEL_LISTS, type ViewState } from '../../src/core/view-state/view-state.ts';
import { readView, writeView } from '../../src/core/view-state/url.ts';
import { generatedDataset, seededRandom } from '../support/generated-dataset.ts';
import { longIf } from '../support/long.ts';
import { expect, mapShowsAddress, test } from '../support/browser/page-watch.ts';
import { seedAtlas } from '../support/seed-atlas.ts';
import { writtenDataset } from '../support/written-dataset.ts';
import { contextOf } from '../support/session.tsx';

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

/** Queries of views that the dataset can have, each once, the same for the same seed. */
function queries(atlas: Atlas, count: number, seed: number): readonly string[] {
  const random = seededRandom(seed);
  const pick = <Value>(values: readonly Value[], share = 1): Value | null =>
    random() < share ? (values[Math.floor(random() * values.length)] ?? null) : null;
  const context = contextOf(atlas, 'eu-colombia-s3');
  const { first, last } = atlas.axis;
  const month = (): Month => addMonths(first, Math.floor(random() * (last - first + 1)));
  const places = atlas.reach.namedAreas.flatMap((area) => [
    area,
    ...atlas.gazetteer.leavesOf(area).map((leaf) => leaf.area),
  ]);
  const found = new Set<string>();
  while (found.size < count) {
    const [start, length] = [month(), pick([0, 0, 2, 11]) ?? 0];
    const opened = random();
    const view: ViewState = {
      ...readView('', context).view,
      ...NO_FILTERS,
      time: random() < 0.05 ? 'all' : { first: start, last: addMonths(start, length) },
      compare: random() < 0.1 ? { first: month(), last: last } : null,
      area: pick(places, 0.4),
      project: opened < 0.15 ? (pick(atlas.dataset.projects)?.id ?? null) : null,
      body: opened > 0.9 ? (pick(atlas.dataset.organisations)?.id ?? null) : null,
      ...(random() < 0.3
        ? perDimension((id) =>
            random() < 0.3
              ? [pick(dimensionReading(atlas.dataset, id).options)?.id ?? ''].filter(
                  (option) => option !== '',
                )
              : [],
          )
        : {}),
      map:
        pick(context.extents, 0.2) === null
          ? null
          : { kind: 'extent', name: pick(context.extents) ?? 'all' },
      list: pick(PANEL_LISTS, 0.15),
      view: random() < 0.25 ? 'table' : 'map',
    };
    // What a link says by itself is the view that is meant: an extent beside a place, a compare of
    // one period.
    found.add(writeView(readView(writeView(view, context), context).view, context));
  }
  return [...found];
}

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
        for (const query of queries(ATLASES[id], count, 3)) {
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
