import type { CDPSession, Page } from '@playwright/test';

/** How the map of the atlas is drawn. */
export type Drawing = 'webgl' | 'drawn';

/** The name under which the browser keeps what the reader chose, and the choice of a renderer. */
export async function chooseDrawing(page: Page, drawing: Drawing): Promise<void> {
  await page.addInitScript((map) => {
    localStorage.setItem(
      'cooperation-atlas',
      JSON.stringify({ theme: 'light', shortcuts: true, map }),
    );
  }, drawing);
}

/** Waits until the live map is at rest. */
export async function mapAtRest(page: Page, timeout = 60_000): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('section[data-state]')?.dataset['state'] === 'ready',
    null,
    { timeout, polling: 50 },
  );
}

/** Whether the map that is shown is drawn as was chosen. */
export const isDrawnBy = (page: Page, drawing: Drawing): Promise<boolean> =>
  page.evaluate(
    (chosen) => (document.querySelector('.maplibregl-canvas') === null) === (chosen === 'drawn'),
    drawing,
  );

/** Heap after everything that can be freed was freed, in bytes. */
export async function heapSize(devtools: CDPSession): Promise<number> {
  for (let index = 0; index < 3; index += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}
