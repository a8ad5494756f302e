import { mapRegion, pagePoint } from '../support/browser/map-pane.ts';
import { LONG_ON_WEBGL } from '../support/long.ts';
import { expect, mapReady, mapShowsAddress, test } from '../support/browser/page-watch.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a tap selects a place, and a finger drags the window', async ({ page }) => {
  await page.goto('/?map=-80.1,-1,-74.5,2.9');
  await mapReady(page);
  const point = await pagePoint(page, [-80.1, -1, -74.5, 2.9], [-77.6, 1.5]);
  await page.touchscreen.tap(point.x, point.y);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('2 projects reach Nariño in July 2017, 1 more possible');

  const pill = await page.locator('[data-part="period"]').boundingBox();
  if (pill === null) throw new Error('the pill is not on the page');
  const from = { x: pill.x + pill.width / 2, y: pill.y + pill.height / 2 };
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y: from.y }],
    });
  await send('touchStart', from.x);
  for (const step of [15, 30, 45, 60]) await send('touchMove', from.x + step);
  await send('touchEnd', from.x);
  await expect(title).toHaveText(/reach(es)? Nariño in \w+ 2018/);
  await mapShowsAddress(page);
});

test('everything that is pressed is at least 44 pixels high and wide, and in the window', async ({
  page,
}) => {
  await page.goto('/');
  await mapReady(page, '');
  const names = ['Share', 'Filters', 'Play', 'Previous month', 'Next month', 'Zoom in', 'Zoom out'];
  for (const name of names) {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    if (box === null) throw new Error(`${name} is not on the page`);
    expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(43.9);
    expect(
      box.x >= 0 && box.y >= 0 && box.x + box.width <= 390 && box.y + box.height <= 844,
      name,
    ).toBe(true);
  }
  await expect(mapRegion(page)).toBeInViewport();
});

test('a tap of two fingers zooms out', LONG_ON_WEBGL, async ({ page }) => {
  await page.goto('/?map=-80.1,-1,-74.5,2.9');
  await mapReady(page);
  const middle = await pagePoint(page, [-80.1, -1, -74.5, 2.9], [-77.3, 0.95]);
  const touch = await page.context().newCDPSession(page);
  const fingers = [middle.x - 40, middle.x + 40].map((x, id) => ({ x, y: middle.y, id }));
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(page).not.toHaveURL(/map=-80\.1,-1,-74\.5,2\.9/);
  await mapShowsAddress(page);
  const frame = (new URL(page.url()).searchParams.get('map') ?? '').split(',').map(Number);
  const [west = 0, , east = 0] = frame;
  expect(east - west).toBeGreaterThan(10);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '3 projects active in July 2017',
  );
});
