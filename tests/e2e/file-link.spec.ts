import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/browser/page-watch.ts';

test('a link to a file on its sender’s computer asks for that file, and shows it as sent', async ({
  page,
}) => {
  const seed = readFileSync(join(process.cwd(), 'geodata/datasets/eu-colombia-s3.json'), 'utf8');
  const body = seed.replace('"Highlights cooperation EU-Colombia"', '"My own list"');
  expect(body).not.toBe(seed);
  const data = `file:mine.json:${createHash('sha256').update(body).digest('hex').slice(0, 8)}`;
  await page.goto(`/?data=${data}&time=2018-07&area=CO`);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('This link is about a file on its sender’s computer');
  await expect(page).toHaveTitle(
    'This link is about a file on its sender’s computer · Cooperation Atlas',
  );
  await expect(page.getByText('mine.json', { exact: true })).toBeVisible();

  const field = page.getByLabel('Open the file');
  await field.setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(body.slice(0, -10)),
  });
  await expect(page.getByRole('alert')).toContainText('E002');
  await field.setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(body),
  });

  await expect(title).toHaveText(/reach Colombia in July 2018/);
  await expect(title).toBeFocused();
  await expect(page).toHaveTitle(
    /reach Colombia in July 2018.* · My own list · Cooperation Atlas$/,
  );
  const panel = page.getByRole('region', { name: 'Panel' });
  await expect(panel).toContainText('My own list');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('button', { name: 'Previous month' }).click();
  await expect(page).toHaveURL(new RegExp(`\\?data=${data}&time=2018-06&area=CO$`));
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog).toContainText(`?data=${data}&time=2018-06&area=CO&made=1.0.0`);
});
