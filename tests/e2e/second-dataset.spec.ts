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
  await expect(page).toHaveTitle(/^About this cooperation · .*Chile.* · Cooperation Atlas$/);
  const { dataset, records }: Written = JSON.parse(body);
  const panel = page.getByRole('region', { name: 'Panel' });
  const ofThePage = records.filter(({ sources }) => sources.includes(dataset.primarySource));
  expect(ofThePage.length).toBeLessThan(records.length);
  for (const record of ofThePage) await expect(panel).toContainText(titleOf(record));
  // What only another source says isn't on the page.
  for (const record of records.filter((each) => !ofThePage.includes(each))) await expect(panel).not.toContainText(titleOf(record));
});

interface WrittenRecord {
  readonly title: string | { readonly en: string };
  readonly sources: readonly string[];
}

interface Written {
  readonly dataset: { readonly primarySource: string };
  readonly records: readonly WrittenRecord[];
}

const titleOf = ({ title }: WrittenRecord): string => (typeof title === 'string' ? title : title.en);
