import { chooseDrawing, isDrawnBy, type Drawing } from '../measure/atlas-page.ts';
import { pause, withFreshPage } from '../measure/browser.ts';
import { installLoadWatch } from '../measure/load-watch.ts';
import { NotThereError, type Cell } from './cell.ts';

/** A page from its address to its live map. */
interface LoadOptions {
  readonly id: string;
  readonly what: string;
  readonly quick: boolean;
  readonly url: string;
  readonly kind: 'empty' | 'spike' | Drawing;
  /** A slow telephone on a slow line: CPU 4 ×, 1.6 Mbit/s, 150 ms there and back. */
  readonly throttled: boolean;
}

const READY_MS = 60_000;
const SETTLE_MS = 500;

export function loadCell(options: LoadOptions): Cell {
  const { id, what, quick, url, kind, throttled } = options;
  return {
    id,
    what,
    quick,
    measure: (browser) =>
      withFreshPage(browser, async ({ page, devtools }) => {
        const isAtlas = kind === 'webgl' || kind === 'drawn';
        if (throttled) {
          await devtools.send('Network.enable');
          await devtools.send('Network.emulateNetworkConditions', {
            offline: false,
            latency: 150,
            downloadThroughput: 200_000,
            uploadThroughput: 93_750,
          });
          await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        }
        if (isAtlas) await chooseDrawing(page, kind);
        await page.addInitScript(installLoadWatch);
        await page.goto(url, { waitUntil: 'commit', timeout: READY_MS });
        if (kind !== 'empty')
          await page.waitForFunction(() => window.load.ready !== null, null, {
            timeout: READY_MS,
            polling: 100,
          });
        await pause(SETTLE_MS);
        if (isAtlas && !(await isDrawnBy(page, kind))) throw new NotThereError(`no map ${kind}`);
        return { ...(await page.evaluate(() => window.load.figures())) };
      }),
  };
}
