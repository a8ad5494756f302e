import type { Page } from '@playwright/test';
import { expect, mapReady, mapShowsAddress, test } from '../support/browser/page-watch.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('dragging a grip changes heading, address and map together', async ({ page }) => {
  await page.goto('/');
  await mapReady(page, '');
  const slider = page.getByRole('slider', { name: 'Last month' });
  const grip = page.locator('[data-part="last"]');
  const box = await grip.boundingBox();
  if (box === null) throw new Error('the grip is not on the page');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 230, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(slider).toHaveAttribute('aria-valuetext', /2018/);
  await expect(heading(page)).toHaveText(/^3 projects active from July 2017 to \w+ 2018$/);
  await expect(page).toHaveURL(/time=2017-07\/2018-\d\d$/);
  await mapShowsAddress(page);
});

test('the arrow keys move the window, and what follows is the same everywhere', async ({
  page,
  openElsewhere,
}) => {
  await page.goto('/?time=2018-06');
  await mapReady(page);
  const period = page.getByRole('slider', { name: 'Period' });
  await period.focus();
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText('2 projects active in July 2018, 1 more possible');
  await expect(period).toHaveAttribute(
    'aria-valuetext',
    'July 2018, 2 projects active, 1 more possible',
  );
  await expect(page).toHaveURL(/time=2018-07$/);
  await mapReady(page, 'time=2018-07');
  // The address opened by somebody else shows the same.
  const other = await openElsewhere(page.url());
  await expect(heading(other)).toHaveText('2 projects active in July 2018, 1 more possible');
  await mapReady(other, 'time=2018-07');
});

test('keys that come with each frame are all seen, month by month, and none is lost to a faster row', async ({
  page,
}) => {
  await page.goto('/?time=2018-01');
  await mapReady(page, 'time=2018-01');
  const slider = page.getByRole('slider', { name: 'Period' });
  await slider.focus();
  const seen = await slider.evaluate(pressEachFrame, 24);
  expect(seen).toEqual(
    Array.from({ length: 24 }, (_, step) => {
      const [year, month] = [2018 + Math.floor((step + 1) / 12), ((step + 1) % 12) + 1];
      return `time=${String(year)}-${String(month).padStart(2, '0')}`;
    }),
  );
  for (let key = 0; key < 10; key += 1) void page.keyboard.press('ArrowRight');
  await mapReady(page, 'time=2020-11');
});

/** Presses a key in each of so many frames, and gives what the map showed in turn. */
async function pressEachFrame(slider: Element, keys: number): Promise<readonly string[]> {
  const map = document.querySelector('section[data-view]');
  const seen: string[] = [];
  const look = () => {
    const view = /time=[\d-]+/.exec(map?.getAttribute('data-view') ?? '')?.[0] ?? '';
    if (seen.at(-1) !== view) seen.push(view);
  };
  look();
  for (let key = 0; key < keys; key += 1) {
    slider.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
    );
    await new Promise(requestAnimationFrame);
    look();
  }
  await new Promise(requestAnimationFrame);
  look();
  return seen.slice(1);
}

test('Year, Play and Today change the period, and Back undoes a choice', async ({ page }) => {
  await page.goto('/');
  await expect(heading(page)).toHaveText('3 projects active in July 2017');
  await page.getByRole('button', { name: 'Year', exact: true }).click();
  await expect(heading(page)).toHaveText('3 projects active from July 2017 to June 2018');
  await expect(page).toHaveURL(/time=2017-07\/2018-06$/);
  await page.goBack();
  await expect(heading(page)).toHaveText('3 projects active in July 2017');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(heading(page)).not.toHaveText('3 projects active in July 2017');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: /Today/ }).first().click();
  await expect(heading(page)).toHaveText(/^No project active in \w+ 20\d\d$/);
});
