import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { launchOptions } from './support/browser/chromium.ts';

/**
 * Not the 4173 of `npm start`, which may be running; another one lets two checkouts run their tests
 * side by side.
 */
const PORT = Number(process.env['ATLAS_TEST_PORT'] ?? 4317);
/** What is tried on both renderers of the map; and what is about WebGL alone. */
const MAP_SPECS = [
  'map',
  'patterns',
  'pacific',
  'touch',
  'webgl',
  'generated-views',
  'scrub-film',
].map((name) => `**/${name}.spec.ts`);

/** Of those, what only `npm run test:all` tries with WebGL, which is slow in software. */
const ON_CARDS_LONG = /@webgl-long/;

const ORIGIN = `http://127.0.0.1:${PORT}`;

/** A browser whose reader has chosen what draws the map. */
const storedChoice = (map: 'webgl' | 'drawn') => ({
  cookies: [],
  origins: [
    {
      origin: ORIGIN,
      localStorage: [{ name: 'cooperation-atlas', value: JSON.stringify({ map }) }],
    },
  ],
});

export default defineConfig({
  testDir: './e2e',
  // A folder of its own: Playwright empties it at the start of each run.
  outputDir: './results/e2e',
  reporter: [['list'], ['json', { outputFile: './results/playwright.json' }]],
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Software WebGL on a busy machine with two cores needs 5 to 17 seconds to the first map at rest.
  timeout: 150_000,
  expect: { timeout: 20_000 },
  projects: [
    // In software the page takes the drawn map by itself.
    { name: 'drawn', testIgnore: ['**/webgl.spec.ts'] },
    {
      name: 'webgl',
      testMatch: MAP_SPECS,
      grepInvert: ON_CARDS_LONG,
      use: { storageState: storedChoice('webgl') },
    },
    {
      name: 'webgl-long',
      testMatch: MAP_SPECS,
      grep: ON_CARDS_LONG,
      use: { storageState: storedChoice('webgl') },
    },
  ],
  use: {
    baseURL: `${ORIGIN}/`,
    launchOptions: await launchOptions(),
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    url: `${ORIGIN}/`,
    reuseExistingServer: false,
  },
});
