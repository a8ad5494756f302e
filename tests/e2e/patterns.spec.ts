import type { Page } from '@playwright/test';
import { LONG_ON_WEBGL } from '../support/long.ts';
import { mapRegion } from '../support/browser/map-pane.ts';
import { expect, mapReady, mapShowsAddress, test } from '../support/browser/page-watch.ts';

/**
 * Width and height of every spot of ink on a plain ground, in pixels of the screen, from the middle
 * of the map.
 */
async function spotsOfInk(
  page: Page,
): Promise<readonly (readonly [width: number, height: number])[]> {
  const pane = await mapRegion(page).boundingBox();
  if (pane === null) throw new Error('the map is not on the page');
  const clip = {
    x: pane.x + pane.width / 2 - 130,
    y: pane.y + pane.height / 2 - 60,
    width: 260,
    height: 120,
  };
  const picture = await page.screenshot({ clip });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { width, height } = image;
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext(
      '2d',
    );
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, width, height).data;
    const colours = new Map<number, number>();
    const colourAt = (at: number): number =>
      (pixels[at * 4] ?? 0) * 65_536 + (pixels[at * 4 + 1] ?? 0) * 256 + (pixels[at * 4 + 2] ?? 0);
    for (let at = 0; at < width * height; at += 1)
      colours.set(colourAt(at), (colours.get(colourAt(at)) ?? 0) + 1);
    const [ground] = [...colours].toSorted((a, b) => b[1] - a[1])[0] ?? [0];
    const isInk = (at: number): boolean =>
      [16, 8, 0].some(
        (shift) => Math.abs(((colourAt(at) >> shift) & 255) - ((ground >> shift) & 255)) > 3,
      );
    const seen = new Set<number>();
    const spots: (readonly [number, number])[] = [];
    for (let first = 0; first < width * height; first += 1) {
      if (seen.has(first) || !isInk(first)) continue;
      const open = [first];
      seen.add(first);
      let [left, right, top, bottom] = [width, 0, height, 0];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        const [x, y] = [at % width, Math.floor(at / width)];
        [left, right, top, bottom] = [
          Math.min(left, x),
          Math.max(right, x),
          Math.min(top, y),
          Math.max(bottom, y),
        ];
        for (const next of [
          x > 0 ? at - 1 : at,
          x < width - 1 ? at + 1 : at,
          at - width,
          at + width,
        ]) {
          if (next >= 0 && next < width * height && !seen.has(next) && isInk(next)) {
            seen.add(next);
            open.push(next);
          }
        }
      }
      // What the edge of the picture cuts tells nothing.
      if (left > 0 && top > 0 && right < width - 1 && bottom < height - 1)
        spots.push([right - left + 1, bottom - top + 1]);
    }
    return spots;
  }, picture.toString('base64'));
}

/** Inside one state of Brazil, at 45° West, where pieces of the map meet. */
const MINAS = '-52.5,-21,-37.5,-12';

for (const ratio of [1, 2]) {
  test.describe(`at ${String(ratio)} pixels of the screen for one`, () => {
    test.use({ deviceScaleFactor: ratio });

    test(
      'nothing lies between the dots, however far the map is zoomed',
      LONG_ON_WEBGL,
      async ({ page }) => {
        await page.goto(`/?time=2017-07&map=${MINAS}`);
        await mapReady(page);
        for (let step = 0; step < 3; step += 1) {
          const spots = await spotsOfInk(page);
          expect(spots.length).toBeGreaterThan(10);
          // A disc is as wide as it is high; a hairline isn't.
          for (const [width, height] of spots)
            expect(Math.abs(width - height)).toBeLessThanOrEqual(ratio);
          const before = page.url();
          await page.getByRole('button', { name: 'Zoom in' }).click();
          await expect(page).not.toHaveURL(before);
          await mapShowsAddress(page);
        }
      },
    );
  });
}
