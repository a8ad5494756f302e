import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { launchOptions } from '../../support/browser/chromium.ts';

/** Exact sizes of the heap, and the garbage collector at hand. */
const FLAGS = ['--enable-precise-memory-info', '--js-flags=--expose-gc --max-old-space-size=6144'];

/** A page of its own in a fresh context, and the line to its DevTools. */
export interface FreshPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** What went wrong in the page so far. */
  readonly errors: readonly string[];
}

/** The browser of the tests, with what measuring needs. */
export async function startBrowser(flags: readonly string[] = []): Promise<Browser> {
  const options = await launchOptions();
  return chromium.launch({ ...options, args: [...(options.args ?? []), ...FLAGS, ...flags] });
}

/** Does the work with a page that nothing was in before, and closes it whatever happens. */
export async function withFreshPage<Result>(
  browser: Browser,
  work: (fresh: FreshPage) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
  });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    // The compiler that runs these files keeps names of functions by this one.
    await page.addInitScript('globalThis.__name = (made) => made;');
    return await work({ page, devtools, errors });
  } finally {
    await Promise.race([context.close(), pause(8000)]);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The work's result, or an error that says how long was waited. */
export async function within<Result>(
  milliseconds: number,
  what: string,
  work: Promise<Result>,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${what}: not within ${String(milliseconds / 1000)} s`));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
