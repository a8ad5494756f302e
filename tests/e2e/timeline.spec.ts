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
