import { addMonths, formatMonth, monthOf } from '../../src/core/domain/month.ts';
import { benchDataset } from '../bench/data/bench-projects.ts';
import { withMapFilm } from '../support/browser/map-film.ts';
import { expect, mapReady, test } from '../support/browser/page-watch.ts';
import { longIf } from '../support/long.ts';
import { seedGazetteer } from '../support/seed-atlas.ts';
import { writtenDataset } from '../support/written-dataset.ts';

const STEPS = 60;
const FIRST = monthOf(2008, 2);
/** Of the pixels of a small picture: more would be another month. */
const MOST_DIFFERING = 0.002;

test(
  `a scrub of ${String(STEPS)} months shows the picture of each, in order`,
  longIf(true),
  async ({ page }) => {
    test.setTimeout(15 * 60_000);
    const dataset = benchDataset(400, seedGazetteer());
    const { id } = dataset.info;
    const body = writtenDataset(dataset);
    await page.route(`**/datasets/${id}.json`, (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    );
    await withMapFilm(page);
    const queryOf = (step: number) => `data=${id}&time=${formatMonth(addMonths(FIRST, step))}`;
    await page.goto(`/?${queryOf(0)}`);
    await mapReady(page, queryOf(0));
    const period = page.getByRole('slider', { name: 'Period', exact: true });
    await period.focus();
    await page.evaluate(() => {
      window.mapFilm.keepMonth();
    });
    // Each month at rest.
    for (let step = 1; step <= STEPS; step += 1) {
      await page.keyboard.press('ArrowRight');
      await mapReady(page, queryOf(step));
      await page.evaluate(() => {
        window.mapFilm.keepMonth();
      });
    }
    await expect(page).toHaveURL(`/?${queryOf(STEPS)}`);
    await page.evaluate((to) => {
      history.pushState(null, '', `?${to}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, queryOf(0));
    await mapReady(page, queryOf(0));
    await period.evaluate((slider, keys) => window.mapFilm.film(slider, keys), STEPS);
    await mapReady(page, queryOf(STEPS));
    const { months, seen, mostDiffering } = await page.evaluate(() => window.mapFilm.developed());
    expect(months).toEqual(Array.from({ length: STEPS + 1 }, (_, step) => step));
    expect(seen.filter((month) => month > 0)).toEqual(months.filter((month) => month > 0));
    expect(mostDiffering).toBeLessThan(MOST_DIFFERING);
  },
);
