import { test as base, expect, type Page } from '@playwright/test';
import { type Allowance, collectProblems, notAllowed } from './page-problems.ts';

export { expect } from '@playwright/test';
export { mapReady, mapShowsAddress } from './map-ready.ts';

const ALLOWED_EVERYWHERE: readonly Allowance[] = [
  {
    message: /GL Driver Message \(OpenGL, Performance/,
    reason:
      'software WebGL in a headless browser tells of its own slowness, e.g. «GPU stall due to ReadPixels»',
  },
];

interface PageWatch {
  /** Takes known messages of this test for no problem; call it before or after they come. */
  readonly allow: (message: RegExp, reason: string) => void;
  /**
   * Opens an address as somebody else would: in a browser context of its own, watched like the
   * first.
   */
  readonly openElsewhere: (address: string) => Promise<Page>;
}

/**
 * Playwright's `test`, in which every test fails at its end if one of its pages wrote an error or a
 * warning to the console, threw, broke the content policy, crashed, or asked another origin for
 * anything.
 */
export const test = base.extend<PageWatch>({
  allow: [
    async ({ page, baseURL }, use) => {
      const allowed = [...ALLOWED_EVERYWHERE];
      const problems = await collectProblems(page.context(), baseURL);
      await use((message, reason) => {
        allowed.push({ message, reason });
      });
      // Events come in order: once each page has answered, what it told before has arrived.
      await Promise.all(
        page
          .context()
          .pages()
          .map((each) => each.title()),
      );
      expect(
        notAllowed(problems, allowed),
        'console, errors, content policy and requests of the pages',
      ).toEqual([]);
    },
    { auto: true },
  ],
  openElsewhere: async ({ browser, baseURL, viewport, storageState }, provide) => {
    const problems: (readonly string[])[] = [];
    const contexts: { close: () => Promise<void> }[] = [];
    await provide(async (address) => {
      const context = await browser.newContext({
        viewport,
        ...(storageState === undefined ? {} : { storageState }),
      });
      contexts.push(context);
      problems.push(await collectProblems(context, baseURL));
      const page = await context.newPage();
      await page.goto(address);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(
      notAllowed(problems.flat(), ALLOWED_EVERYWHERE),
      'console, errors, content policy and requests of the pages opened elsewhere',
    ).toEqual([]);
  },
});
