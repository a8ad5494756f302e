import { mapRegion, pagePoint } from '../support/browser/map-pane.ts';
import { expect, test } from '../support/browser/page-watch.ts';

const LATIN_AMERICA = [-117.5, -56.6, -22, 36] as const;
/** Baja California, Oaxaca, Natal, Tierra del Fuego: the ends of what the first view is about. */
const ENDS = [
  [-115.2, 30],
  [-96.5, 17],
  [-35.4, -6],
  [-68.5, -54],
] as const;

test.use({ viewport: { width: 1024, height: 768 } });

test('what stands over the map leaves the ends of Latin America free in a window of 1024 × 768', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByText('Select a place on the map')).toBeVisible();
  const covering = await mapRegion(page).locator('[data-covers]').all();
  const boxes = await Promise.all(covering.map((each) => each.boundingBox()));
  expect(boxes.length).toBeGreaterThan(3);
  for (const place of ENDS) {
    const { x, y } = await pagePoint(page, LATIN_AMERICA, place);
    const over = boxes.filter(
      (box) =>
        box !== null &&
        x >= box.x &&
        x <= box.x + box.width &&
        y >= box.y &&
        y <= box.y + box.height,
    );
    expect(over, `what covers ${place.join()}`).toEqual([]);
  }
});
