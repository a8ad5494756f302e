import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../support/browser/page-watch.ts';

test('a page of another origin hears which view its frame shows, and sets one', async ({
  page,
  baseURL,
  allow,
}) => {
  const server = createServer((_, response) => {
    response
      .setHeader('content-type', 'text/html')
      .end(readFileSync(new URL('embedding-page.html', import.meta.url), 'utf8'));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = new URL(`http://127.0.0.1:${String(port)}/`);
  host.searchParams.set('atlas', new URL('?embed=1', baseURL).href);
  allow(
    new RegExp(`127\\.0\\.0\\.1:${String(port)}`),
    'the page round the frame is of another origin, as it is meant to be',
  );
  await page.goto(host.href);
  const frame = page.frameLocator('#atlas');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
    '3 projects active in July 2017',
  );
  await expect(page.locator('#said')).toHaveText('3 projects active in July 2017 ()');
  await expect(frame.getByRole('button', { name: 'Share', exact: true })).toHaveCount(0);
  await expect(frame.getByRole('link', { name: 'Table', exact: true })).toHaveCount(0);
  await expect(frame.getByRole('region', { name: 'Timeline' })).toBeVisible();

  await page.getByRole('button', { name: 'Show Nariño' }).click();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
    '2 projects reach Nariño in August 2017, 1 more possible',
  );
  await expect(page.locator('#said')).toHaveText(
    '2 projects reach Nariño in August 2017, 1 more possible (time=2017-08&area=CO-NAR)',
  );
  await expect(frame.getByRole('link', { name: 'Open the full atlas' })).toHaveAttribute(
    'href',
    /\?data=eu-colombia-s3&time=2017-08&area=CO-NAR&made=1\.0\.0$/,
  );

  // What is done in the frame is told too, and the page's Back is still its own.
  await frame.getByRole('button', { name: 'Next month' }).click();
  await expect(page.locator('#said')).toHaveText(/\(time=2017-09&area=CO-NAR\)$/);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  server.close();
});
