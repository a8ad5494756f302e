import { generatedDataset } from '../support/generated-dataset.ts';
import { expect, test } from '../support/browser/page-watch.ts';
import { seedAtlas } from '../support/seed-atlas.ts';
import { writtenDataset } from '../support/written-dataset.ts';

test('a list of 2,000 projects opens as an atlas: lists, filters, table, overlaps and a long time', async ({
  page,
}) => {
  const body = writtenDataset(generatedDataset(2000, 42, seedAtlas().gazetteer));
  await page.route('**/datasets/generated.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  await page.goto('/?data=generated');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('245 projects active in July 2012, 169 more possible');

  await page.getByRole('tab', { name: 'Projects' }).click();
  await expect(
    page.getByRole('list', { name: 'Projects' }).getByRole('listitem').first(),
  ).toHaveAttribute('aria-setsize', '414');
  await page.getByRole('button', { name: 'Donor', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Find in Donor' }).fill('donor 9');
  await page.getByRole('checkbox', { name: 'Donor 9' }).click();
  await expect(title).toHaveText('23 projects active in July 2012, 11 more possible');
  await expect(page).toHaveURL(/donor=donor-9&list=projects$/);
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Overlaps' }).click();
  await expect(title).toHaveText(/^\d+ pairs of projects overlap in July 2012, \d+ more possible$/);
  await page.getByRole('link', { name: 'Not reached' }).click();
  await expect(title).toHaveText(/^\d+ places are not reached in July 2012$/);

  await page.getByRole('button', { name: 'Show fewer months' }).click();
  await expect(page.getByRole('slider', { name: 'Part of the axis shown' })).toHaveAttribute(
    'aria-valuetext',
    /20\d\d/,
  );

  await page.goto('/?data=generated&donor=donor-9&view=table');
  await expect(page.getByRole('table', { name: 'Projects by place' })).toBeVisible();
  await expect(title).toHaveText('23 projects active in July 2012, 11 more possible');
  await expect(page.getByRole('region', { name: 'Map' })).toHaveCount(0);
});
