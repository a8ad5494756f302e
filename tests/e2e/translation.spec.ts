import { expect, test } from '../support/browser/page-watch.ts';
import { startTranslator } from '../support/browser/translator.ts';

/**
 * Texts of the page, but for its drawn maps, that stand beside something else in their element:
 * what a translator puts in their place can't be followed.
 */
const besides = (): readonly string[] => {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const isAlone = text.previousSibling === null && text.nextSibling === null;
    if (
      !isAlone &&
      text.parentElement?.closest('script, style, .map-svg') === null &&
      text.parentElement !== document.body
    )
      found.push(text.parentElement.outerHTML.slice(0, 120));
  }
  return found;
};

test('what the browser translates goes on working: months, a place, search, filter, comparison, sharing', async ({
  page,
}) => {
  await page.goto('/?time=2018-06');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('3 projects active in June 2018');
  expect(await page.evaluate(besides), 'texts beside something else').toEqual([]);
  await page.evaluate(`(${startTranslator.toString()})(document)`);

  // The heading, list and counts follow the months, forth and back.
  const projects = page.getByRole('list', { name: 'Projects' }).getByRole('article');
  const counts = page.getByRole('region', { name: 'Timeline' });
  await page.getByRole('button', { name: 'Next month' }).click();
  await expect(heading).toHaveText('2 projects active in July 2018, 1 more possible');
  await expect(projects).toHaveCount(3);
  await expect(counts).toContainText('2 projects active, 1 more possible');
  await page.getByRole('button', { name: 'Next month' }).click();
  await expect(heading).toHaveText('2 projects active in August 2018');
  await expect(projects).toHaveCount(2);
  await page.getByRole('button', { name: 'Previous month' }).click();
  await expect(heading).toHaveText('2 projects active in July 2018, 1 more possible');

  // A place.
  const search = page.getByRole('combobox', { name: 'Find a place or a project' });
  await search.fill('nariño');
  await page.getByRole('option', { name: /^Nariño/ }).click();
  await expect(heading).toHaveText('1 project reaches Nariño in July 2018, 2 more possible');
  await page.keyboard.press('Escape');

  // A project, and the words of a source.
  await search.fill('innoval');
  await page.getByRole('option', { name: /^INNOVAL/ }).click();
  await expect(heading).toHaveText('INNOVAL, possibly active in July 2018');
  await page.getByRole('button', { name: /^Source of When/ }).click();
  await expect(page.getByRole('dialog', { name: 'Source of When' })).toContainText(
    'June 2017 - Ju 2018',
  );
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: 'Close INNOVAL' }).click();
  await page.getByRole('button', { name: 'Close Nariño' }).click();

  // A filter, set and cleared.
  const filters = page.getByRole('region', { name: 'Filters' });
  await filters.getByRole('button', { name: /^Donor/ }).click();
  await filters.getByRole('checkbox', { name: 'European Parliament' }).check();
  await page.keyboard.press('Escape');
  await expect(heading).toHaveText('1 project active in July 2018, 1 more possible');
  await expect(filters).toContainText('2 of 3 projects shown');
  await filters.getByRole('button', { name: 'Clear all' }).click();
  await expect(heading).toHaveText('2 projects active in July 2018, 1 more possible');

  // A comparison, the table and what is sent.
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(heading).toContainText('July 2018 and');
  await page.getByRole('button', { name: 'End comparison' }).first().click();
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Projects by place' })).toBeVisible();
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(
    /time=2018-07/,
  );
  await page.getByRole('button', { name: 'Next month' }).click();
  await expect(page.getByRole('dialog', { name: 'Share this view' })).toContainText(
    '2 projects active in August 2018',
  );
  await expect(page.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(
    /time=2018-08/,
  );
});
