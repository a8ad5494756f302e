import { AxeBuilder } from '@axe-core/playwright';
import { longIf } from '../support/long.ts';
import { expect, mapReady, test } from '../support/browser/page-watch.ts';

test('what other sources add is shown at a switch, said, kept in the address, and opens elsewhere as it was', async ({
  page,
  openElsewhere,
}) => {
  await page.goto('/?project=iuc');
  const show = page.getByRole('switch', { name: 'Show what other sources add' });
  await expect(show).not.toBeChecked();
  await show.focus();
  await page.keyboard.press('Space');
  await expect(show).toBeChecked();
  await expect(page.getByRole('status')).toHaveText(
    'Added facts shown. 21 places for certain, 0 on the page.',
  );
  await expect(page).toHaveURL(/\?project=iuc&layer=added$/);
  const elsewhere = await openElsewhere(page.url());
  await expect(
    elsewhere.getByRole('switch', { name: 'Show what other sources add' }),
  ).toBeChecked();
  await expect(elsewhere.getByRole('row', { name: 'EU regions 0 of 18 16' })).toBeVisible();
  await expect(elsewhere.getByRole('region', { name: 'Map' })).toContainText(
    '16 partner regions, added',
  );
  await page.keyboard.press('Space');
  await expect(show).not.toBeChecked();
  await expect(page).toHaveURL(/\?project=iuc$/);
  await expect(page.getByRole('region', { name: 'Map' })).not.toContainText('added');
});

test('a pairing is chosen by keys, and stays when it is pressed', async ({ page }) => {
  await page.goto('/?project=iuc&layer=added');
  await page.getByRole('button', { name: 'CIOESTE with Bielsko-Biała' }).focus();
  await page.keyboard.press('ArrowDown');
  const pair = page.getByRole('button', { name: 'Chihuahua with Cantabria' });
  await expect(pair).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(pair).toHaveAttribute('aria-pressed', 'true');
});

test('a press on what came after opens it, and the timeline shows it', async ({ page }) => {
  await page.goto('/?project=iuc&layer=added');
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('IURC');
  await page.getByRole('list', { name: 'What came after' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('IURC');
  await page.getByRole('switch').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '3 projects active in July 2017',
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `nothing hinders assistive technology with the added layer, ${colorScheme}`,
    longIf(colorScheme === 'light'),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/?project=iuc&layer=added');
      await mapReady(page);
      await page.getByRole('button', { name: 'Source of dates: disagree' }).click();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    },
  );
}
