import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { datasetsPlugin, publishedDatasets } from './src/site/datasets-plugin.ts';
import { budgetPlugin } from './src/site/budget-plugin.ts';
import { firstPageModules } from './src/site/first-chunk.ts';
import { hostingPlugin } from './src/site/hosting/hosting-plugin.ts';
import { laterScriptPlugin } from './src/site/later-script-plugin.ts';
import { licencesPlugin } from './src/site/hosting/licences-plugin.ts';
import { CLASS_NAMES } from './src/site/class-names.ts';
import { readPageOptions } from './src/site/page-options.ts';
import { createPublishedAtlas } from './src/site/published-atlas.ts';
import { once } from './src/core/domain/once.ts';
import { startPlugin } from './src/site/start-plugin.ts';
import { viewPagesPlugin } from './src/site/view-pages-plugin.ts';
import { prerenderPlugin } from './src/site/prerender-plugin.ts';
import { wordsPlugin } from './src/site/words-plugin.ts';
import { LANGUAGES } from './src/words/index.ts';

/** The page is built in the first language. */
const [language] = LANGUAGES;
const messages = await language.load();

/** Read when the build first asks for it: tests and the development server don't. */
const published = once(() =>
  createPublishedAtlas(join(import.meta.dirname, 'geodata'), new Date(), messages),
);

const OPTIONS = readPageOptions(process.env);

const isOfFirstPage = firstPageModules();

export default defineConfig({
  base: './',
  // What isn't there is answered with 404, and not with the atlas.
  appType: 'mpa',
  plugins: [
    react(),
    datasetsPlugin(messages),
    prerenderPlugin(published, publishedDatasets),
    viewPagesPlugin(published, OPTIONS),
    startPlugin(published, OPTIONS),
    wordsPlugin(language.code),
    laterScriptPlugin(),
    licencesPlugin(),
    hostingPlugin(),
    budgetPlugin(),
  ],
  assetsInclude: ['**/*.geojson'],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Changes seldom: whoever comes back after a release has it already.
            { name: 'react', priority: 2, test: /node_modules\/(?:react|react-dom|scheduler)\// },
            {
              name: (id, modules) => (isOfFirstPage(id, modules) ? 'first' : null),
              priority: 1,
            },
          ],
        },
      },
    },
  },
  css: { modules: CLASS_NAMES },
  worker: { format: 'es' },
  test: {
    // All cores: by default one is left free, which on two is half of them.
    maxWorkers: '100%',
    // Laws over hundreds of views take seconds on a busy machine.
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: 'tests/results/vitest.json' }]],
    coverage: { provider: 'v8', include: ['src/**'] },
    projects: [
      // Files of a project share the modules that they import, which is most of their time; those
      // that replace a module have their own.
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          include: ['tests/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          isolate: false,
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/**/stillness.test.tsx', '**/node_modules/**'],
          setupFiles: ['tests/support/setup.ts', 'tests/support/parts-there.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'stillness',
          environment: 'jsdom',
          include: ['tests/**/stillness.test.tsx'],
          setupFiles: ['tests/support/setup.ts'],
        },
      },
    ],
  },
});
