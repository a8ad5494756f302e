import { expect, test } from '../support/browser/page-watch.ts';
import { smallFile } from '../support/small-file.ts';

test('data that the build has not read are read beside the page, and in a frame that may start no worker in the page', async ({
  page,
}) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.route('**/datasets/small.json', (route) =>
    route.fulfill({
      contentType: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
      body: smallFile({ projects: [{ start: '2018', end: '2018', targets: [{ area: 'CO' }] }] }),
    }),
  );
  await page.goto('/?data=small&time=2018-02');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/active in February 2018/);
  expect(workers).toEqual([expect.stringContaining('reading-worker')]);

  await page.route('**/framing.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<iframe sandbox="allow-scripts" width="800" height="600" src="/?data=small&time=2018-03&embed=1"></iframe>',
    }),
  );
  await page.goto('/framing.html');
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(
    /active in March 2018/,
  );
  expect(workers).toHaveLength(1);
});
