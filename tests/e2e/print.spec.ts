import type { Page } from '@playwright/test';
import { mapRegion } from '../support/browser/map-pane.ts';
import { expect, mapReady, test } from '../support/browser/page-watch.ts';
import { pdfPages } from '../support/browser/pdf-pages.ts';

/**
 * Opens a view and waits for its map, which paper has once its shapes are there, and for paper
 * itself, which comes when the page is quiet.
 */
async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/${query}`);
  await mapReady(page);
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .some(({ name }) => /\/paper-[^/]*\.js$/.test(name)),
      ),
    )
    .toBe(true);
}

const millimetres = (points: number): number => Math.round((points / 72) * 25.4);

test('on A4 and on Letter a view is one page that says all of it, in words that can be searched', async ({
  page,
}) => {
  await open(page, '');
  for (const { format, size } of [
    { format: 'A4', size: [210, 297] },
    { format: 'Letter', size: [216, 279] },
  ] as const) {
    const pages = pdfPages(await page.pdf({ format }));
    expect(pages.map(({ width, height }) => [millimetres(width), millimetres(height)])).toEqual([
      size,
    ]);
    const text = pages[0]?.text ?? '';
    for (const said of [
      '3 projects active in July 2017 They target 6 countries and 4 cross-border areas. All three cooperate with the EU. No filters.',
      'Mexico–Guatemala',
      'Projects active at each place 0 1 2 Possibly one more: the source leaves it open Cross-border area',
      'European Union 28 member states in July 2017.',
      'INNOVAL June 2017 – June or July 2018',
      'Project Where When Pays Monitors INNOVACT 4 cross-border areas in 6 countries May 2017 – Sep 2018 European Parliament European Commission, DG REGIO',
      'Borders: Natural Earth, public domain.',
      'Data version 1.0.0, CC-BY-4.0',
    ])
      expect(text).toContain(said);
    expect(text.replaceAll(' ', '')).toContain(
      `${new URL(page.url()).origin}/?data=eu-colombia-s3&time=2017-07&made=1.0.0`,
    );
    expect(text).not.toMatch(/Share|Skip to|Licences/);
  }
  // Afterwards the page is as it was.
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(mapRegion(page)).toBeVisible();
});

test('a table that runs over a page has its heads on each, and every row whole', async ({
  page,
}) => {
  await open(page, '');
  await page
    .getByRole('group', { name: 'Map or table' })
    .getByRole('link', { name: 'Table' })
    .click();
  const [first, second, ...others] = pdfPages(await page.pdf({ format: 'A4' }));
  expect(others).toEqual([]);
  const heads = 'Place Certain Possible International Urban Cooperation INNOVACT INNOVAL';
  expect(first?.text).toContain(
    `Projects by place The same facts as on the map. A country counts whatever targets it or anything in it. ${heads} Countries Argentina 2`,
  );
  expect(second?.text.startsWith(heads)).toBe(true);
  for (const row of [
    'Brazil 1 – in places the source doesn’t name – –',
    'Chile 3 – in places the source doesn’t name at the border with Peru whole country',
    'Colombia 3 – in places the source doesn’t name at the borders with Ecuador and Peru whole country',
    'Peru–Chile 2 1 Possible: in all its parts named in all its parts How to read',
  ])
    expect([first, second].filter((each) => each?.text.includes(row) === true)).toHaveLength(1);
});

test('in a dark theme paper is light, holds nothing to press or to scroll, and is no wider than A4', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '?area=CO-NAR');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // 210 mm without the margins.
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const sheet = page.getByRole('article');
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(
    '2 projects reach Nariño in July 2017, 1 more possible',
  );
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const found = await page.evaluate(() => {
    const paper = document.querySelector('article');
    const wide = [...(paper?.querySelectorAll('*') ?? [])].filter(
      (element) =>
        element.closest('svg svg, svg g') === null && element.getBoundingClientRect().right > 681,
    );
    const scrolled = [...document.querySelectorAll('body, body *')].filter(
      (element) =>
        element.checkVisibility() &&
        element.scrollHeight > element.clientHeight + 1 &&
        /auto|scroll/.test(getComputedStyle(element).overflowY),
    );
    return {
      ink: getComputedStyle(paper ?? document.body).color,
      ground: [document.documentElement, document.body].map(
        (element) => getComputedStyle(element).backgroundColor,
      ),
      scheme: getComputedStyle(document.documentElement).colorScheme,
      wide: wide.map(({ outerHTML }) => outerHTML.slice(0, 80)),
      scrolled: scrolled.map(({ outerHTML }) => outerHTML.slice(0, 80)),
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
  expect(found).toEqual({
    ink: 'rgb(18, 38, 43)',
    ground: ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)'],
    scheme: 'light',
    wide: [],
    scrolled: [],
    sideways: 0,
  });
});
