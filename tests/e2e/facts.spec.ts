import { expect, test } from '../support/browser/page-watch.ts';

// What the page says needs no map.
const heading = [
  ['time=2018-07', '2 projects active in July 2018, 1 more possible'],
  ['time=2018-10', '1 project active in October 2018'],
  ['time=2017-04', 'No project active in April 2017'],
  ['area=CO-NAR&time=2017-08', '2 projects reach Nariño in August 2017, 1 more possible'],
  ['area=CO-PUT&time=2017-08', '2 projects reach Putumayo in August 2017, 1 more possible'],
  [
    'area=CL-AP&time=2018-10',
    'No project certainly reaches Arica y Parinacota in October 2018, 1 possible',
  ],
  ['project=innovact', 'INNOVACT, active in July 2017'],
  ['project=innoval&time=2018-07', 'INNOVAL, possibly active in July 2018'],
  ['project=innovact&time=2019-07', 'INNOVACT, ended in September 2018'],
  ['area=GT', '1 project reaches Guatemala in July 2017'],
  ['area=EC', '1 project reaches Ecuador in July 2017'],
  ['area=MX', '2 projects reach Mexico in July 2017'],
  ['area=AR', '2 projects reach Argentina in July 2017'],
  ['area=CL', '3 projects reach Chile in July 2017'],
  ['area=CO', '3 projects reach Colombia in July 2017'],
  ['area=PE', '3 projects reach Peru in July 2017'],
  ['area=BR', '1 project reaches Brazil in July 2017'],
  ['area=BO', 'No project reaches Bolivia in July 2017'],
] as const;

for (const [query, sentence] of heading) {
  test(`?${query}: ${sentence}`, async ({ page }) => {
    await page.goto(`/?${query}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence);
  });
}

test('in April 2017 the nearest month is offered, and a press goes there', async ({ page }) => {
  await page.goto('/?time=2017-04');
  await page
    .getByRole('region', { name: 'Panel' })
    .getByRole('link', { name: /May 2017/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 project active in May 2017');
  await expect(page).toHaveURL(/time=2017-05/);
});

test('Nariño in August 2017: on which ways, and who pays', async ({ page }) => {
  await page.goto('/?area=CO-NAR&time=2017-08');
  const projects = page.getByRole('list', { name: 'Projects' });
  await expect(projects.getByRole('article')).toHaveCount(3);
  const innovact = projects.getByRole('article', { name: 'INNOVACT' });
  await expect(innovact).toContainText('Colombia–Ecuador');
  await expect(innovact).toContainText('European Parliament');
  const innoval = projects.getByRole('article', { name: 'INNOVAL' });
  await expect(innoval).toContainText('Country named');
  await expect(innoval).toContainText('European Parliament');
  const iuc = projects.getByRole('article', { name: 'International Urban Cooperation' });
  await expect(iuc).toContainText('Possible');
  await expect(iuc).toContainText('EEAS, Partnership Instrument');
});

test('Putumayo names both areas of the one project', async ({ page }) => {
  await page.goto('/?area=CO-PUT&time=2017-08');
  const innovact = page
    .getByRole('list', { name: 'Projects' })
    .getByRole('article', { name: 'INNOVACT' });
  await expect(innovact).toHaveCount(1);
  await expect(innovact).toContainText('Colombia–Ecuador');
  await expect(innovact).toContainText('Colombia–Peru');
});
