import { createServer } from 'node:net';
import { pathToFileURL } from 'node:url';
import { installLighthouse } from '../build-peers.ts';
import { startBrowser } from '../measure/browser.ts';
import type { Cell } from './cell.ts';

/** What of the library is used. */
interface Lighthouse {
  readonly default: (
    url: string,
    flags: { readonly port: number; readonly logLevel: 'error' },
  ) => Promise<{ readonly lhr: LighthouseResult } | undefined>;
}

interface LighthouseResult {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

const AUDITS = {
  firstPaint: 'first-contentful-paint',
  largestPaint: 'largest-contentful-paint',
  speedIndex: 'speed-index',
  blocking: 'total-blocking-time',
  shift: 'cumulative-layout-shift',
} as const;

/** Lighthouse on the default view, as on a telephone; scores of 0 to 100. */
export const lighthouseCell = (url: string): Cell => ({
  id: 'lighthouse',
  what: 'Lighthouse, mobile profile, the map that the atlas chooses',
  quick: false,
  measure: async () => {
    const lighthouse = (await import(pathToFileURL(installLighthouse()).href)) as Lighthouse;
    const port = await freePort();
    const browser = await startBrowser([`--remote-debugging-port=${String(port)}`]);
    try {
      const result = await lighthouse.default(url, { port, logLevel: 'error' });
      if (result === undefined) throw new Error('Lighthouse gave nothing');
      const { categories, audits } = result.lhr;
      const scores = Object.entries(categories).map(([name, { score }]): [string, number] => [
        name,
        Math.round((score ?? 0) * 100),
      ]);
      const values = Object.entries(AUDITS).map(([name, audit]): [string, number] => [
        name,
        audits[audit]?.numericValue ?? Number.NaN,
      ]);
      return Object.fromEntries([...scores, ...values]);
    } finally {
      await browser.close();
    }
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}
