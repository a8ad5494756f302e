import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/page-watch.ts';
import { smallFile } from '../support/small-file.ts';

test('another dataset of the same kind opens by its name, with no code touched, and is left and found again in the same page', async ({
  page,
}) => {
  await publishTwo(page);
  const body = readFileSync(
    join(process.cwd(), 'tests/corpus/datasets/eu-chile-example.json'),
    'utf8',
  );
  await page.route('**/datasets/eu-chile-example.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  await page.route('**/datasets/eu-chile-example.source.txt', (route) =>
    route.fulfill({ status: 404, contentType: 'text/plain', body: '' }),
  );
  await page.goto('/?data=eu-chile-example&list=about');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this cooperation');
  await expect(page).toHaveTitle(/^About this cooperation · .*Chile.* · Cooperation Atlas$/);
  const { dataset, records }: Written = JSON.parse(body);
  const panel = page.getByRole('region', { name: 'Panel' });
  const ofThePage = records.filter(({ sources }) => sources.includes(dataset.primarySource));
  expect(ofThePage.length).toBeLessThan(records.length);
  for (const record of ofThePage) await expect(panel).toContainText(titleOf(record));
  // What only another source says isn't on the page.
  for (const record of records.filter((each) => !ofThePage.includes(each)))
    await expect(panel).not.toContainText(titleOf(record));

  // By keys alone to the other dataset; the page is the same one, and nothing of the first is left
  // in it.
  await page.evaluate(() => {
    document.body.dataset['same'] = 'page';
  });
  const shown = page.getByRole('button', { name: /^Dataset: / });
  await shown.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: 'Datasets' });
  await expect(list.getByRole('link', { name: /Chile/ })).toHaveAttribute('aria-current', 'page');
  await list.getByRole('link', { name: 'Highlights cooperation EU-Colombia' }).focus();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('3 projects active in July 2017');
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle('3 projects active in July 2017 · Cooperation Atlas');
  await expect(page).toHaveURL('/');
  await expect(page.locator('body')).not.toContainText('EU-Chile');
  await expect(shown).toHaveAccessibleName(/EU-Colombia/);
  await page.getByRole('article', { name: 'INNOVACT' }).getByRole('link').first().click();
  await expect(page).toHaveURL('/?project=innovact');

  await page.goBack();
  await expect(heading).toHaveText('3 projects active in July 2017');
  await page.goBack();
  await expect(heading).toHaveText('About this cooperation');
  await expect(page).toHaveTitle(/Chile/);
  await expect(page).toHaveURL('/?data=eu-chile-example&list=about');
  await expect(panel).toContainText(titleOf(ofThePage[0] ?? { title: '?', sources: [] }));
  await page.goForward();
  await expect(heading).toHaveText('3 projects active in July 2017');
  await page.goForward();
  await expect(heading).toHaveText('INNOVACT, active in July 2017');
  await expect(page.locator('body')).toHaveAttribute('data-same', 'page');
});

/** The page as a site has it that publishes the second dataset too. */
async function publishTwo(page: Page): Promise<void> {
  await page.route(/\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace(
        /(<script type="application\/json" id="datasets">\[)(.*?)(\]<\/script>)/,
        '$1$2,{"id":"eu-chile-example","title":"Chile example"}$3',
      ),
    });
  });
}

test('what of a dataset can’t be read is told where it would stand, and in a notice; a NUTS code and a status are read', async ({
  page,
}) => {
  const projects = [
    {
      acronym: 'AID',
      targets: [{ area: 'CO' }, { area: 'AN' }],
      start: '2017-05-01T00:00:00',
      end: '2019-12',
      status: 'cancelled',
    },
    { acronym: 'WEST', targets: [{ area: 'nuts:SE23' }], start: '2017', end: '2019' },
  ];
  await page.route('**/datasets/small.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: smallFile({ projects }) }),
  );
  await page.goto('/?data=small&amp;time=2018-01).');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2 projects active in January 2018',
  );
  const panel = page.getByRole('region', { name: 'Panel' });
  await expect(panel).toContainText(
    '1 of them is cancelled; its dates are shown as the source gives them.',
  );
  const card = panel.getByRole('article', { name: 'AID' });
  await expect(card).toContainText('Colombia; in the file: AN, which is no place here');
  await expect(card).toContainText('Cancelled');
  await expect(panel.getByRole('article', { name: 'WEST' })).toContainText(
    'Halland, Västra Götaland',
  );
  const notice = panel.getByRole('region', { name: '2 faults in the data' });
  await notice.getByRole('button', { name: 'Show the list' }).click();
  await expect(notice.getByRole('list', { name: '1 place that is not known' })).toContainText(
    'area "AN" is not known',
  );
  await expect(notice).toContainText('is read as 2017-05-01');
  await notice.getByRole('button', { name: 'Close this message' }).click();
  await expect(notice).toBeHidden();
});

interface WrittenRecord {
  readonly title: string | { readonly en: string };
  readonly sources: readonly string[];
}

interface Written {
  readonly dataset: { readonly primarySource: string };
  readonly records: readonly WrittenRecord[];
}

const titleOf = ({ title }: WrittenRecord): string =>
  typeof title === 'string' ? title : title.en;
