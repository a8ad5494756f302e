import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/page-watch.ts';

/** Presses a button of the dialog; gives the name of the file that comes, and what is in it. */
async function fileBy(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

test('pictures of the view are named after it, need nothing beside them, and say what the page says', async ({
  page,
}) => {
  await page.goto('/?area=CO-NAR&time=2017-08');
  await page.getByRole('button', { name: 'Share', exact: true }).click();

  const svg = await fileBy(page, 'Download the view as an SVG picture');
  expect(svg.name).toBe('eu-colombia-s3_time-2017-08_area-CO-NAR.svg');
  const text = svg.content.toString('utf8');
  // Nothing is asked of anywhere: letters and patterns are within it.
  expect(text.match(/(?:href|src)="(?!#)[^"]*"|url\((?!#|data:)[^)]*\)|var\(/g)).toBeNull();
  // A page of no site, which no content policy holds: the files are opened by themselves.
  const blank = await page.context().newPage();
  const words = await blank.evaluate((source) => {
    const drawing = new DOMParser().parseFromString(source, 'image/svg+xml');
    return drawing.querySelector('parsererror') === null
      ? [...drawing.querySelectorAll('text')].map((each) => each.textContent).join(' ')
      : 'not well-formed';
  }, text);
  for (const said of [
    '2 projects reach Nariño in August 2017, 1 more possible',
    'INNOVACT',
    'Projects active at each place',
    'Cross-border area',
    'Highlights cooperation EU-Colombia. No filters.',
    'Natural Earth',
    'area=CO-NAR',
    'Data version 1.0.0, CC-BY-4.0',
    'August 2017',
  ]) {
    expect(words).toContain(said);
  }

  const png = await fileBy(page, 'Download the view as a PNG picture, twice as sharp');
  expect(png.name).toBe('eu-colombia-s3_time-2017-08_area-CO-NAR.2x.png');
  // Width in the header (PNG 1.2 §4.1.1), and letters where the sentence is: not all of its pixels
  // are alike.
  expect(png.content.readUInt32BE(16)).toBe(2400);
  const inks = await blank.evaluate(
    async (data) => {
      const bitmap = await createImageBitmap(await (await fetch(data)).blob());
      const canvas = new OffscreenCanvas(600, 80);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, -80, -160);
      return new Set(
        new Uint32Array(context?.getImageData(0, 0, 600, 80).data.buffer ?? new ArrayBuffer(0)),
      ).size;
    },
    `data:image/png;base64,${png.content.toString('base64')}`,
  );
  expect(inks).toBeGreaterThan(8);
});
