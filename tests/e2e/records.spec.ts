import { AxeBuilder } from '@axe-core/playwright';
import { longIf } from '../support/long.ts';
import { expect, mapReady, test } from '../support/browser/page-watch.ts';

test('what the page says beside its projects is one press away, and every record has an address of its own', async ({
  page,
  openElsewhere,
}) => {
  await page.goto('/');
  await page
    .getByRole('region', { name: 'Panel' })
    .getByRole('link', { name: /About this cooperation/ })
    .click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('About this cooperation');
  await expect(page).toHaveURL(/\?list=about$/);
  await page
    .getByRole('link', { name: 'Innovation and Regional Specialisation in Latin America' })
    .click();
  await expect(title).toHaveText('Innovation and Regional Specialisation in Latin America');
  await expect(page).toHaveURL(/record=pub-latam&list=about$/);
  const elsewhere = await openElsewhere(page.url());
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(
    'Innovation and Regional Specialisation in Latin America',
  );
  await page.keyboard.press('Escape');
  await expect(title).toHaveText('About this cooperation');
  await page.keyboard.press('Escape');
  await expect(title).toHaveText('3 projects active in July 2017');
});

test('the words of a doubtful date are one press or one key away', async ({ page }) => {
  await page.goto('/?project=innoval');
  const mark = page.getByRole('button', { name: 'Source of When: inferred' });
  await mark.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Source of When' });
  await expect(card).toContainText('June 2017 - Ju 2018');
  await expect(card).toContainText('Line 43 of the page');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('DG REGIO monitors three projects and is responsible for one framework', async ({ page }) => {
  await page.goto('/?body=dg-regio');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'DG REGIO monitors 3 projects and is responsible for 1 framework',
  );
});

for (const address of [
  '/?list=about',
  '/?body=dg-regio',
  '/?project=innoval',
  '/?record=s3p-open-call&list=about',
]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(
      `nothing hinders assistive technology at ${address}, ${colorScheme}`,
      longIf(colorScheme === 'dark' || address.includes('body') || address.includes('project')),
      async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        await mapReady(page);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      },
    );
  }
}
