import { expect, test } from '../support/browser/page-watch.ts';

test('what a filter lets pass is in the address, opens from it, and Back takes it back', async ({
  page,
  context,
}) => {
  await page.goto('/');
  const title = page.getByRole('heading', { level: 1 });
  await page.getByRole('button', { name: /^Donor/ }).click();
  await page.getByRole('checkbox', { name: 'European Parliament' }).click();
  await expect(title).toHaveText('2 projects active in July 2017');
  await expect(page).toHaveURL(/\?donor=ep$/);
  await expect(page.getByRole('region', { name: 'Timeline' })).not.toContainText(
    'International Urban Cooperation',
  );

  const fresh = await context.newPage();
  await fresh.goto(page.url());
  await expect(fresh.getByRole('heading', { level: 1 })).toHaveText(
    '2 projects active in July 2017',
  );
  await expect(fresh.getByRole('button', { name: 'Donor: European Parliament' })).toBeVisible();
  await fresh.close();

  await page.goBack();
  await expect(title).toHaveText('3 projects active in July 2017');
  await expect(page.getByRole('button', { name: 'Clear Donor' })).toBeHidden();
});

test('on a phone all filters are one sheet, and the focus goes back to what opened it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?eu=yes');
  const opener = page.getByRole('button', { name: 'Filters (1)' });
  await opener.click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.getByText('Donor', { exact: true }).click();
  await sheet.getByRole('checkbox', { name: 'EEAS, Partnership Instrument' }).click();
  await sheet.getByRole('button', { name: 'Show 1 project' }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filters (2)' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 project active in July 2017');
});
