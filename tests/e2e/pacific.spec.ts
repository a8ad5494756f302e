import type { Page } from '@playwright/test';
import { LONG_ON_WEBGL } from '../support/long.ts';
import { groundsAt, mapRegion, pagePoint, withoutLiveMap } from '../support/browser/map-pane.ts';
import { expect, mapReady, mapShowsAddress, test } from '../support/browser/page-watch.ts';

/**
 * Russia and the United States face each other across 180°, and Russia lies on both sides of it.
 */
const PACIFIC = JSON.stringify({
  format: 'cooperation-atlas/1',
  dataset: {
    id: 'pacific',
    title: 'Pacific',
    version: '1.0.0',
    languages: ['en'],
    primarySource: 'list',
  },
  sources: [{ id: 'list', title: 'A list', kind: 'table' }],
  organisations: [],
  projects: [
    {
      id: 'a',
      title: 'Bering Strait',
      targets: [{ area: 'RU' }, { area: 'US' }],
      start: '2015',
      end: '2018',
      sources: ['list'],
    },
  ],
});
const FRAME = [165, 60, -150, 70] as const;
/** West and east of 180°, and the sea between. */
const [ANADYR, CHUKOTKA, BERING_SEA] = [
  [173, 66.5],
  [-175, 67],
  [-172, 61.5],
] as const;

const open = async (page: Page, query: string) => {
  await page.route('**/datasets/pacific.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: PACIFIC }),
  );
  await page.goto(`/?data=pacific${query}`);
};
const seen = async (page: Page) =>
  groundsAt(
    page,
    await Promise.all([ANADYR, CHUKOTKA, BERING_SEA].map((place) => pagePoint(page, FRAME, place))),
  );

test(
  'a frame across 180° is the same in the drawn and in the live map, and a pan across it gives a link to what it shows',
  LONG_ON_WEBGL,
  async ({ page, openElsewhere }) => {
    await open(page, '&time=2016-05&map=165,60,-150,70');
    await mapReady(page, 'data=pacific&time=2016-05&map=165,60,-150,70');
    const live = await seen(page);
    expect(live[0]).toBe(live[1]);
    expect(live[2]).not.toBe(live[0]);

    const drawn = await openElsewhere('about:blank');
    await withoutLiveMap(drawn);
    await open(drawn, '&time=2016-05&map=165,60,-150,70');
    await expect(mapRegion(drawn)).toHaveAttribute('data-state', 'still');
    await expect.poll(() => seen(drawn)).toEqual(live);

    // From the first view, which shows both, eastward across 180° and on.
    await open(page, '&time=2016-05');
    await mapReady(page);
    const pane = await mapRegion(page).boundingBox();
    if (pane === null) throw new Error('the map is not on the page');
    await page.mouse.move(pane.x + 300, pane.y + 300);
    await page.mouse.down();
    await page.mouse.move(pane.x + 700, pane.y + 320, { steps: 8 });
    await page.mouse.up();
    await mapShowsAddress(page);
    const link = page.url();
    await page.mouse.move(5, 5);
    const grid = [0.25, 0.4, 0.55, 0.7, 0.85].flatMap((x) =>
      [0.25, 0.4, 0.55].map((y) => ({ x: pane.x + pane.width * x, y: pane.y + pane.height * y })),
    );
    const panned = await groundsAt(page, grid);
    expect(new Set(panned).size).toBeGreaterThan(1);
    await page.goto('about:blank');
    await open(page, new URL(link).search.replace('?data=pacific', ''));
    await mapReady(page);
    expect(page.url()).toBe(link);
    // A link says where the pane lies to the nearest pixel.
    const round = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const));
    const opened = await groundsAt(
      page,
      grid.flatMap(({ x, y }) => round.map(([right, down]) => ({ x: x + right, y: y + down }))),
    );
    for (const [index, ground] of panned.entries())
      expect(opened.slice(index * round.length, (index + 1) * round.length)).toContain(ground);
  },
);
