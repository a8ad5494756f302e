import { AxeBuilder } from '@axe-core/playwright';
import { expect, mapReady, test } from '../support/browser/page-watch.ts';

test('by keyboard alone: from / to what happened in Nariño, and back', async ({ page }) => {
  await page.goto('/');
  await mapReady(page);
  const field = page.getByRole('combobox', { name: 'Find a place or a project' });
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.type('nar');
  const list = page.getByRole('listbox', { name: 'Found' });
  await expect(list.getByRole('option')).toHaveCount(3);
  await expect(page).toHaveURL(/\?q=nar$/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`,
    ),
  ).toEqual([]);

  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('option', { selected: true })).toHaveAccessibleName(
    'Nariño, place in Colombia. 2 projects, 1 more possible.',
  );
  await page.keyboard.press('Enter');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('2 projects reach Nariño in July 2017, 1 more possible');
  await expect(title).toBeFocused();
  await expect(list).toHaveCount(0);
  await expect(field).toHaveValue('Nariño');
  await expect(page).toHaveURL(/\?area=CO-NAR$/);
  await expect(page.getByRole('status')).toHaveText(
    'Nariño, Colombia, selected. 2 projects reach it in July 2017, 1 more possible.',
  );

  // The first Esc gives the focus back, the second closes the place.
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await expect(title).toHaveText(/reach Nariño/);
  await page.keyboard.press('Escape');
  await expect(title).toHaveText('3 projects active in July 2017');
  await expect(field).toHaveValue('');
});

test('a link with a text opens with the list of what is found, and leaves the focus alone', async ({
  page,
}) => {
  await page.goto('/?q=Guatelama');
  await expect(page.getByRole('combobox', { name: 'Find a place or a project' })).toHaveValue(
    'Guatelama',
  );
  await expect(
    page.getByRole('listbox', { name: 'Found' }).getByRole('option').first(),
  ).toHaveAccessibleName(/^Guatemala, country, on the page as “Guatelama”/);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

for (const width of [390, 320]) {
  test(`at ${String(width)} px the search lies over the header while it is wanted`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/');
    await mapReady(page);
    const field = page.getByRole('combobox', { name: 'Find a place or a project' });
    const open = page.getByRole('button', { name: 'Search', exact: true });
    await expect(field).toBeHidden();
    await open.click();
    await expect(field).toBeFocused();
    await page.keyboard.type('innova');
    await expect(page.getByRole('option').first()).toBeVisible();
    const sideways = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await sideways()).toBeLessThanOrEqual(0);
    for (const pressed of [
      page.getByRole('option').first(),
      page.getByRole('button', { name: 'Close the search' }),
    ]) {
      const box = await pressed.boundingBox();
      expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole('button', { name: 'Close the search' }).click();
    await expect(field).toBeHidden();
    await expect(open).toBeFocused();
    expect(await sideways()).toBeLessThanOrEqual(0);
    await open.click();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: /^INNOVACT/ }).click();
    await expect(field).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'INNOVACT, active in July 2017',
    );
  });
}

test('that nothing was found is said', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox').fill('qqqqqqqq');
  const line = (await page.getByRole('option').textContent()) ?? '';
  expect(line).not.toBe('');
  await expect(page.getByRole('status')).toHaveText(line);
});
