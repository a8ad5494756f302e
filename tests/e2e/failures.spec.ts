import { longIf } from '../support/long.ts';
import { mapRegion } from '../support/browser/map-pane.ts';
import { expect, mapReady, test } from '../support/browser/page-watch.ts';

let letGo: () => void;

const ASKED_FOR = 'the test keeps a file from the page';

test('of a link’s view nothing else is shown while it loads; where the script doesn’t come, that is said, with a plain page of the view', async ({
  page,
  allow,
}) => {
  allow(/Failed to load resource/, ASKED_FOR);
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await held;
    await route.abort();
  });
  await page.goto('/?area=CO-NAR&time=2018-07', { waitUntil: 'commit' });
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Loading the view of this link…');
  await expect(page.getByText('3 projects active')).toBeHidden();
  await expect(page.getByRole('img')).toHaveCount(0);
  letGo();

  await expect(page.getByRole('alert')).toContainText(
    'The atlas did not start: the site did not answer for its script',
  );
  await expect(title).toHaveText('The view of this link could not be loaded');
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Load again' })).toBeEnabled();
  await page.getByRole('link', { name: 'Read this place as a plain page' }).click();
  await expect(page).toHaveURL(/\/view\/area-CO-NAR\.html\?plain$/);
  await expect(title).toHaveText('2 projects reach Nariño in July 2017, 1 more possible');
});

test('a script or a stylesheet that fails once is asked for again in silence; one that fails for good is told', async ({
  page,
  allow,
}) => {
  allow(/Failed to load resource/, ASKED_FOR);
  const [script, style] = ['**/assets/index-*.js', '**/assets/index-*.css'];
  await page.route(script, (route) => route.abort(), { times: 1 });
  await page.goto('/?area=CO', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '3 projects reach Colombia in July 2017',
  );
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.route(style, (route) => route.abort());
  await page.goto('/?area=CO', { waitUntil: 'commit' });
  await expect(page.getByRole('alert')).toContainText(
    'The stylesheet of the atlas could not be loaded',
  );
  await page.unroute(style);
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '3 projects reach Colombia in July 2017',
  );
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('words that don’t come are told like the script, in those of the page as it was built', async ({
  page,
  allow,
}) => {
  allow(/Failed to load resource|dynamically imported module/, ASKED_FOR);
  const words = '**/assets/catalogue-*.js';
  await page.route(words, (route) => route.abort());
  await page.goto('/?area=CO', { waitUntil: 'commit' });
  await expect(page.getByRole('alert')).toContainText(
    'The atlas did not start: the site did not answer for its script',
  );
  await page.unroute(words);
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '3 projects reach Colombia in July 2017',
  );
});

test('data and shapes that arrive cut are told with the place, and come at a press, with the view as it was', async ({
  page,
}) => {
  const cut = (address: string) =>
    page.route(address, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.body()).subarray(0, 3000) });
    });
  const [data, shapes] = ['**/datasets/*.json', '**/shapes.topo-*.json'];
  await cut(data);
  await cut(shapes);
  await page.goto('/?area=CO-NAR');
  await expect(page.getByRole('alert')).toHaveText(
    /^The data could not be loaded: the file arrived cut or damaged \(line \d+, column \d+\)\.$/,
  );
  await page.unroute(data);
  await page.getByRole('button', { name: 'Try again' }).click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('2 projects reach Nariño in July 2017, 1 more possible');

  await expect(mapRegion(page)).toContainText(
    'The shapes of countries could not be loaded: the file arrived cut or damaged',
  );
  await expect(mapRegion(page)).not.toContainText('as it was drawn');
  await page.getByRole('button', { name: 'Next month' }).click();
  await page.unroute(shapes);
  await mapRegion(page).getByRole('button', { name: 'Try again' }).click();
  await mapReady(page, 'time=2017-08&area=CO-NAR');
});

test(
  'a part of the live map that is missing keeps the drawn map of the view, and comes at a press',
  longIf(true),
  async ({ page, allow }) => {
    allow(/Failed to load resource/, ASKED_FOR);
    const parts = /(?:canvas|maplibre)-map-.*\.js|maplibre-gl-worker-/;
    await page.route(parts, (route) => route.abort());
    await page.goto('/?area=CO');
    await mapReady(page);
    await expect(mapRegion(page)).toContainText('A part of the map could not be loaded');
    await page.getByRole('button', { name: 'Next month' }).click();
    await expect(
      page.getByRole('img', { name: '3 projects reach Colombia in August 2017' }),
    ).toBeVisible();
    await page.unroute(parts);
    await mapRegion(page).getByRole('button', { name: 'Try again' }).click();
    await mapReady(page, 'time=2017-08&area=CO');
  },
);
