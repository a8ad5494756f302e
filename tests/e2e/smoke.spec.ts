import { collectProblems, notAllowed } from '../support/browser/page-problems.ts';
import { expect, test } from '../support/browser/page-watch.ts';

test('the page has its name', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Cooperation Atlas/);
});

test('the page is sent with a content policy that names nothing but its own origin, and may be framed by any page', async ({
  page,
  request,
}) => {
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
  );
  expect(response?.headers()).toMatchObject({
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  const script = await page.locator('script[type="module"]').getAttribute('src');
  expect((await request.get(script ?? '')).headers()['cache-control']).toContain('immutable');
});

test('what isn’t there is answered with 404, and not with the atlas', async ({ request }) => {
  for (const address of [
    '/assets/index-gone.js',
    '/assets/gone.css',
    '/datasets/gone.json',
    '/view/gone.html',
    '/gone',
  ]) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
  for (const address of ['/', '/?area=CO', '/view/index.html', '/view/area-CO.html'])
    expect((await request.get(address)).status(), address).toBe(200);
});

test('this browser has WebGL2 and fonts', async ({ page }) => {
  await page.goto('/');
  expect(
    await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null),
  ).toBe(true);
  const width = await page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    return pen === null ? 0 : pen.measureText('Nariño').width;
  });
  expect(width).toBeGreaterThan(0);
});

test.describe('what goes wrong in a page', () => {
  test('is seen: console, uncaught errors, content policy', async ({ browser, baseURL }) => {
    const context = await browser.newContext();
    const problems = await collectProblems(context, baseURL);
    const page = await context.newPage();
    await page.goto('/');
    await page.evaluate(() => {
      console.error('an error of mine');
      console.warn('a warning of mine');
      setTimeout(() => {
        throw new Error('a throw of mine');
      });
      const script = document.createElement('script');
      script.textContent = 'window.name = "inline"';
      document.body.append(script);
    });
    for (const told of [
      'console error: an error of mine',
      'console warning: a warning of mine',
      'uncaught: a throw of mine',
      'content policy: script-src-elem refuses inline',
    ]) {
      await expect.poll(() => problems.join('\n')).toContain(told);
    }
    await context.close();
  });

  test('is seen: a request that leaves the origin', async ({ browser, baseURL }) => {
    const context = await browser.newContext();
    const problems = await collectProblems(context, baseURL);
    const page = await context.newPage();
    await page.setContent('<img src="http://localhost:9/pixel.png" alt="">');
    await expect
      .poll(() => problems.join('\n'))
      .toContain('request to another origin: http://localhost:9/pixel.png');
    await context.close();
  });

  test('fails a test unless the test allows it with a reason', async ({ page, allow }) => {
    expect(
      notAllowed(
        ['console warning: a known oddity', 'console warning: another'],
        [{ message: /a known oddity/, reason: '' }],
      ),
    ).toEqual(['console warning: another']);
    allow(/a known oddity/, 'written by this very test');
    await page.goto('/');
    await page.evaluate(() => {
      console.warn('a known oddity');
    });
  });
});
