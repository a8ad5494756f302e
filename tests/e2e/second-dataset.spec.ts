import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutWebGl } from '../support/map-pane.ts';
import { expect, test } from '../support/page-watch.ts';

test('another dataset of the same kind opens by its name, with no code touched', async ({ page }) => {
  await withoutWebGl(page);
  const body = readFileSync(join(process.cwd(), 'tests/corpus/datasets/eu-chile-example.json'), 'utf8');
  await page.route('**/datasets/eu-chile-example.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.route('**/datasets/eu-chile-example.source.txt', (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: '' }));
  await page.goto('/?data=eu-chile-example&list=about');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this cooperation');
  const { records }: { readonly records: readonly { readonly title: string | { readonly en: string } }[] } = JSON.parse(body);
  for (const { title } of records) await expect(page.getByRole('region', { name: 'Panel' })).toContainText(typeof title === 'string' ? title : title.en);
});
