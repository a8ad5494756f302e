import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { mapRegion, withoutLiveMap } from '../support/browser/map-pane.ts';
import { longIf } from '../support/long.ts';
import { expect, mapReady, test } from '../support/browser/page-watch.ts';
import { faintTexts } from '../support/browser/text-contrast.ts';
import { SURROUNDINGS } from '../support/theme-tokens.ts';

let letGo: () => void;

test.describe('before any script has run', () => {
  test.use({ javaScriptEnabled: false });
  test('the first map and its sentence are on the page', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '3 projects active in July 2017',
    );
    await expect(mapRegion(page)).toHaveAttribute('data-state', 'loading');
    await expect(page.getByRole('img', { name: '3 projects active in July 2017' })).toBeVisible();
    await expect(page.getByRole('list', { name: 'Projects' }).getByRole('article')).toHaveCount(3);
    await expect(page).toHaveTitle('3 projects active in July 2017 · Cooperation Atlas');
    await expect(
      page.getByRole('article', { name: 'INNOVACT' }).getByRole('link', { name: 'INNOVACT' }),
    ).toHaveAttribute('href', '?project=innovact');
    expect(await page.content()).not.toMatch(/<style|\sstyle=/);
    // Playwright looks past what stands in a noscript.
    expect(
      await page.evaluate(
        () => document.querySelector('noscript table')?.getBoundingClientRect().height ?? 0,
      ),
    ).toBeGreaterThan(50);
  });
});

test('the page as it was built stands where the atlas will: nothing moves when that comes', async ({
  page,
}) => {
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await held;
    await route.continue();
  });
  const parts = [
    page.getByRole('heading', { level: 1 }),
    page.getByRole('combobox', { name: 'Find a place or a project' }),
    page.getByRole('article', { name: 'INNOVACT' }),
    mapRegion(page),
    page.getByRole('region', { name: 'Timeline' }),
    page.getByRole('button', { name: 'Next month' }),
  ];
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByRole('img', { name: '3 projects active in July 2017' })).toBeInViewport({
    ratio: 0.9,
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const before = await Promise.all(parts.map(boxOf));
  letGo();
  await mapReady(page);
  expect(await Promise.all(parts.map(boxOf))).toEqual(before);
});

test('where no live map can be had the drawn one stays, follows the view, and all else works', async ({
  page,
}) => {
  await withoutLiveMap(page);
  await page.goto('/');
  await expect(mapRegion(page)).toHaveAttribute('data-state', 'still');
  await expect(mapRegion(page)).toContainText('Still map');
  await page.getByRole('button', { name: 'Next month' }).click();
  await expect(page.getByRole('img', { name: '3 projects active in August 2017' })).toBeVisible();
  const name = page.getByRole('link', { name: 'INNOVAL', exact: true });
  await expect(name).toHaveAttribute('href', '?time=2017-08&project=innoval');
  await name.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'INNOVAL, active in August 2017',
  );
  await expect(page).toHaveURL(/project=innoval/);
  await expect(page).toHaveTitle('INNOVAL, active in August 2017 · Cooperation Atlas');
  await page.goBack();
  await expect(page).toHaveTitle('3 projects active in August 2017 · Cooperation Atlas');
});

test('by keyboard alone: from the map to what happened in Nariño', async ({ page }) => {
  await page.goto('/?map=-80.1,-1,-74.5,2.9');
  await mapReady(page);
  await mapRegion(page).getByRole('application').focus();
  await page.keyboard.press('Enter');
  const places = page.getByRole('listbox', { name: 'Places in view' });
  await expect(places).toBeFocused();
  await page.keyboard.type('nari');
  await page.keyboard.press('Enter');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('2 projects reach Nariño in July 2017, 1 more possible');
  await expect(title).toBeFocused();
  await expect(page.getByRole('status')).toHaveText(
    'Nariño, Colombia, selected. 2 projects reach it in July 2017, 1 more possible.',
  );
});

test('Share opens beside the map and copies a link with data, time and version, which is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?area=CO-NAR');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Link copied.');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  expect(copied.text).toBe(
    `${new URL(page.url()).origin}/?data=eu-colombia-s3&time=2017-07&area=CO-NAR&made=1.0.0`,
  );
  expect(copied.html).toContain('2 projects reach Nariño in July 2017, 1 more possible');
});

test('where the browser refuses to copy, the link is there to be copied by hand; a press before the script is there counts', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    navigator.clipboard.write = () => Promise.reject(new Error('refused'));
  });
  const waiting: (() => Promise<void>)[] = [];
  await page.route('**/assets/index-*.js', (route) => {
    waiting.push(() => route.continue());
  });
  await page.goto('/?area=CO-NAR', { waitUntil: 'commit' });
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.click();
  await expect.poll(() => waiting.length).toBe(1);
  await Promise.all(waiting.map((send) => send()));
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await dialog.getByRole('button', { name: 'Copy: Link' }).click();
  const field = dialog.getByRole('textbox', { name: 'Link' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\?data=eu-colombia-s3&time=2017-07&area=CO-NAR&made=1\.0\.0$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(share).toBeFocused();
  // The place below stays open; the next Escape closes it.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/reach Nariño/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '3 projects active in July 2017',
  );
});

test('a damaged link opens with what could be read, and tells the rest', async ({ page }) => {
  await page.goto('/?time=2018-07&area=CO-NA&utm_source=mail&project=%C3%28');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2 projects active in July 2018, 1 more possible',
  );
  const panel = page.getByRole('region', { name: 'Panel', exact: true });
  await expect(panel).toContainText('Part of this link could not be read');
  await expect(panel).toContainText('area=CO-NA');
  await expect(panel).toContainText('no place has this code');
  await expect(panel).not.toContainText('utm_source');
  await expect(page).toHaveURL(/\?time=2018-07$/);
});

for (const [width, height] of [
  [1440, 900],
  [1180, 760],
  [760, 900],
  [390, 844],
  [320, 700],
] as const) {
  test(
    `at ${String(width)} px nothing scrolls sideways and nothing is cut off the page`,
    longIf(width === 1180 || width === 760 || width === 390),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const query of ['', '?area=CO-PUT', '?project=innoval&time=2018-07', '?time=2022-03']) {
        await page.goto(`/${query}`);
        await mapReady(page);
        expect(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        ).toBeLessThanOrEqual(0);
      }
    },
  );
}

const boxOf = async (part: Locator) =>
  (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

/** Where the parts of the page are, in pixels from its upper left corner. */
async function partsOf(page: Page) {
  const [header, heading, map, time] = await Promise.all([
    boxOf(page.getByRole('banner')),
    boxOf(page.getByRole('heading', { level: 1 })),
    boxOf(mapRegion(page)),
    boxOf(page.getByRole('region', { name: 'Timeline' })),
  ]);
  return { header, heading, map, time };
}

test('the first visit shows three projects whole; on a phone no button lies on the words of the still map', async ({
  page,
}) => {
  await withoutLiveMap(page);
  await page.goto('/');
  await expect(mapRegion(page)).toHaveAttribute('data-state', 'still');
  const last = await boxOf(
    page.getByRole('list', { name: 'Projects' }).getByRole('article').nth(2),
  );
  const time = await boxOf(page.getByRole('region', { name: 'Timeline' }));
  expect(last.height).toBeGreaterThan(100);
  // Less the lower padding of a card.
  expect(last.y + last.height - 10).toBeLessThanOrEqual(time.y);
  for (const [width, height] of [
    [390, 844],
    [320, 700],
    [320, 480],
  ] as const) {
    await page.setViewportSize({ width, height });
    const overlapping = () =>
      mapRegion(page).evaluate((map) => {
        const words = document.createRange();
        words.selectNodeContents(map.querySelector('[data-trouble] p') ?? map);
        const lines = [...words.getClientRects()];
        const floating = [...document.querySelectorAll('button, [data-covers]')].filter(
          (one) =>
            one.checkVisibility({ opacityProperty: true }) &&
            one.closest('[data-trouble], [popover], dialog') === null,
        );
        return floating
          .filter((one) => {
            const box = one.getBoundingClientRect();
            return lines.some(
              (line) =>
                line.left < box.right &&
                box.left < line.right &&
                line.top < box.bottom &&
                box.top < line.bottom,
            );
          })
          .map((one) => one.textContent);
      });
    // What floats finds its new place with the frames after the window's.
    await expect.poll(overlapping, `${String(width)} × ${String(height)}`).toEqual([]);
  }
});

test('on a low page one bar, the map and the time are in sight; in a small frame the sentence is whole', async ({
  page,
}) => {
  const low = [
    [844, 390],
    [720, 450],
    [667, 375],
    [568, 320],
    [1280, 400],
  ] as const;
  const frames = [
    [600, 450],
    [320, 480],
    [400, 300],
    [800, 300],
  ] as const;
  for (const [query, sizes] of [
    ['', low],
    ['?embed=1&area=CO-NAR', frames],
  ] as const) {
    await page.goto(`/${query}`);
    await mapReady(page);
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await expect(page.locator('[data-compact="true"]')).toBeVisible();
      const { header, heading, map, time } = await partsOf(page);
      const size = `${String(width)} × ${String(height)}`;
      expect(header.height, size).toBeLessThanOrEqual(45);
      expect(time.y + time.height, size).toBeLessThanOrEqual(height);
      expect(time.height, size).toBeLessThanOrEqual(88);
      expect(map.height, size).toBeGreaterThanOrEqual(120);
      expect(map.y + map.height, size).toBeLessThanOrEqual(time.y + 1);
      expect(heading.y, size).toBeGreaterThanOrEqual(header.height);
      expect(heading.y + heading.height, size).toBeLessThanOrEqual(time.y);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        size,
      ).toBeLessThanOrEqual(0);
      const date = await boxOf(page.locator('[data-part="period"] text'));
      expect(date.width, size).toBeGreaterThan(40);
      expect(date.x, size).toBeGreaterThanOrEqual(0);
      expect(date.x + date.width, size).toBeLessThanOrEqual(width);
      expect(date.y, size).toBeGreaterThanOrEqual(time.y);
    }
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(
    `nothing stands in the way of assistive technology, ${theme}; all texts are read in every theme and contrast`,
    longIf(theme === 'light'),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      for (const query of ['', '?area=CO-NAR', '?project=innovact', '?list=about', '?area=XX']) {
        await page.goto(`/${query}`);
        await mapReady(page);
        const { violations } = await new AxeBuilder({ page })
          .options({ rules: { 'target-size': { enabled: true } } })
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`,
          ),
        ).toEqual([]);
      }
      for (const { system, theme: chosen, contrast, forced } of SURROUNDINGS) {
        await page.emulateMedia({ colorScheme: system, contrast, forcedColors: forced });
        await page.evaluate((value) => {
          document.documentElement.dataset['theme'] = value;
        }, chosen ?? 'none');
        const faint = await (contrast === 'more'
          ? faintTexts(page, 7, 4.5)
          : faintTexts(page, 4.5, 3));
        expect(
          faint,
          `system ${system}, chosen ${chosen ?? 'nothing'}, contrast ${contrast}, forced colours ${forced}`,
        ).toEqual([]);
      }
    },
  );
}

test('a plain page of a view leads to it; without scripts it is read itself', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/view/area-CO-NAR.html');
  await expect(page).toHaveURL(/\/\?area=CO-NAR$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2 projects reach Nariño in July 2017, 1 more possible',
  );
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const plain = await context.newPage();
  await plain.goto('/view/area-CO-NAR.html');
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText(
    '2 projects reach Nariño in July 2017, 1 more possible',
  );
  await expect(plain.getByText('European Parliament').first()).toBeVisible();
  await context.close();
});

test('the keys are listed at a key, and those that work anywhere can be switched off for good', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys of this page' });
  await expect(keys).toBeVisible();
  await keys.getByRole('switch', { name: 'The keys / and ? work anywhere on the page' }).click();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).not.toBeFocused();
  await page.keyboard.press('?');
  await expect(keys).toHaveCount(0);
  await page.getByRole('button', { name: 'Keys' }).click();
  await keys.getByRole('switch').click();
  await keys.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Keys' })).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
});
