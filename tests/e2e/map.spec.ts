import { expect, mapReady, mapShowsAddress, test } from '../support/browser/page-watch.ts';
import { LONG_ON_WEBGL } from '../support/long.ts';
import { coloursAt, groundsAt, mapRegion, pagePoint } from '../support/browser/map-pane.ts';

const BORDERLAND = [-80.1, -1, -74.5, 2.9] as const;
const BORDERLAND_LINK = '/?map=-80.1,-1,-74.5,2.9';
const NARINO = [-77.9, 1.55] as const;

test('the first view is drawn, and says what it shows', async ({ page }) => {
  await page.goto('/');
  await mapReady(page, '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '3 projects active in July 2017',
  );
  await expect(mapRegion(page).getByRole('application')).toHaveAccessibleName(
    '3 projects active in July 2017',
  );
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Panel' })).toBeVisible();
});

test(
  'a press in Nariño selects it, and Back undoes the choice',
  LONG_ON_WEBGL,
  async ({ page }) => {
    await page.goto(BORDERLAND_LINK);
    await mapReady(page, 'map=-80.1,-1,-74.5,2.9');
    const point = await pagePoint(page, BORDERLAND, NARINO);
    await page.mouse.click(point.x, point.y);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '2 projects reach Nariño in July 2017, 1 more possible',
    );
    await expect(page).toHaveURL(/area=CO-NAR/);
    await mapReady(page, 'area=CO-NAR&map=-80.1,-1,-74.5,2.9');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '3 projects active in July 2017',
    );
    await mapReady(page, 'map=-80.1,-1,-74.5,2.9');
  },
);

test(
  'far out a press takes the cross-border area rather than the unit',
  LONG_ON_WEBGL,
  async ({ page }) => {
    await page.goto('/?map=latin-america');
    await mapReady(page);
    const point = await pagePoint(page, [-117.5, -56.6, -22, 36], NARINO);
    await page.mouse.click(point.x, point.y);
    await expect(page).toHaveURL(/area=COxEC/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '1 project reaches Colombia–Ecuador in July 2017',
    );
  },
);

test('the colours on the screen are those of the counts, month by month', async ({ page }) => {
  const [ecuador, sea, cauca] = [
    [-78.6, -0.6],
    [-79.8, 2.4],
    [-76.9, 2.53],
  ] as const;
  const colours = async () => {
    const [land, water, start] = await Promise.all(
      [ecuador, sea, cauca].map((place) => pagePoint(page, BORDERLAND, place)),
    );
    if (land === undefined || water === undefined || start === undefined)
      throw new Error('no points');
    // Along a line of some pixels there is ground between the dots.
    const line = [0, 6, 12, 18].map((step) => ({ x: start.x + step, y: start.y }));
    const [ofLand, ofWater, ...along] = await coloursAt(page, [land, water, ...line]);
    return { ofLand, ofWater, along };
  };
  await page.goto(`${BORDERLAND_LINK}&time=2017-07`);
  await mapReady(page);
  const july = await colours();
  expect(july.ofLand).toBe('#f7f5f0');
  expect(july.ofWater).toBe('#e3edf0');
  expect(july.along).toContain('#4a9e98');
  // In May 2017 INNOVAL has not begun and nothing reaches Cauca.
  await page.getByRole('button', { name: 'Previous month' }).click();
  await page.getByRole('button', { name: 'Previous month' }).click();
  await mapReady(page, 'time=2017-05&map=-80.1,-1,-74.5,2.9');
  expect(new Set((await colours()).along)).toEqual(new Set(['#f7f5f0']));
});

test('hovering a place tells what reaches it', LONG_ON_WEBGL, async ({ page }) => {
  await page.goto(BORDERLAND_LINK);
  await mapReady(page);
  const point = await pagePoint(page, BORDERLAND, NARINO);
  await page.mouse.move(point.x, point.y, { steps: 3 });
  await expect(page.getByRole('tooltip')).toContainText('Nariño');
  await expect(page.getByRole('tooltip')).toContainText('1 more possible');
});

test(
  'moving the map writes its frame, and the same link shows the same land',
  LONG_ON_WEBGL,
  async ({ page, openElsewhere }) => {
    await page.goto(BORDERLAND_LINK);
    await mapReady(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page).not.toHaveURL(/map=-80\.1,-1,-74\.5,2\.9/);
    await mapShowsAddress(page);
    const other = await openElsewhere(page.url());
    await mapReady(other, new URL(page.url()).search.slice(1));
    // Points on both sides of the coast and of the border, in pixels: another frame would put other
    // land there.
    const pane = await mapRegion(page).boundingBox();
    if (pane === null) throw new Error('the map is not on the page');
    const grid = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85].flatMap((x) =>
      [0.2, 0.35, 0.5, 0.63].map((y) => ({
        x: pane.x + pane.width * x,
        y: pane.y + pane.height * y,
      })),
    );
    const seen = await groundsAt(page, grid);
    expect(new Set(seen).size).toBeGreaterThan(1);
    expect(await groundsAt(other, grid)).toEqual(seen);
  },
);

test('an extent is a press away', LONG_ON_WEBGL, async ({ page }) => {
  await page.goto('/');
  await mapReady(page, '');
  await page
    .getByRole('group', { name: 'Extent of the map' })
    .getByRole('button', { name: 'Europe' })
    .click();
  await mapReady(page, 'map=europe');
  const paris = await pagePoint(page, [-25, 34, 45, 71], [2.3, 47.5]);
  expect(await coloursAt(page, [paris])).toEqual(['#e8d9b2']);
});

test(
  'a box that is drawn up with Shift fills the map, and Escape gives it up',
  LONG_ON_WEBGL,
  async ({ page }) => {
    await page.goto(BORDERLAND_LINK);
    await mapReady(page);
    const pane = await mapRegion(page).boundingBox();
    if (pane === null) throw new Error('the map is not on the page');
    const [x, y] = [pane.x + pane.width / 2, pane.y + pane.height / 2];
    const drawBox = async (): Promise<void> => {
      await page.mouse.move(x - 120, y - 60);
      await page.keyboard.down('Shift');
      await page.mouse.down();
      await page.mouse.move(x + 120, y + 60, { steps: 4 });
    };
    await drawBox();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect(page).toHaveURL(/map=-80\.1,-1,-74\.5,2\.9$/);

    await drawBox();
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect(page).not.toHaveURL(/map=-80\.1,-1,-74\.5,2\.9/);
    await mapShowsAddress(page);
    const frame = (new URL(page.url()).searchParams.get('map') ?? '').split(',').map(Number);
    const [west = 0, , east = 0] = frame;
    // All of the box is seen, and hardly more: a quarter of the pane, or less.
    expect((east - west) / 5.6).toBeLessThan(0.5);
    expect(Math.abs((west + east) / 2 + 77.3)).toBeLessThan(0.1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '3 projects active in July 2017',
    );
  },
);
