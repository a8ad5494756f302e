import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin } from 'vite';
import type { PublishedDataset } from '../browser/published-datasets.ts';
import { CLASS_NAMES } from './class-names.ts';
import type { PublishedAtlas } from './published-atlas.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Where the markup goes in index.html. */
const PLACE = '<!--page-->';

/**
 * Writes the first view into the built index.html. A style attribute there would break the content
 * policy, so it fails the build.
 */
export function prerenderPlugin(
  published: () => PublishedAtlas,
  datasets: () => readonly PublishedDataset[],
): Plugin {
  return {
    name: 'cooperation-atlas-prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const page = await renderedPage(published(), datasets());
        if (/\sstyle=|<style/.test(page))
          throw new Error(
            `the first page has a style in its markup: ${/.{80}(?:\sstyle=|<style).{80}/s.exec(page)?.[0] ?? ''}`,
          );
        return html.replace(PLACE, () => page);
      },
    },
  };
}

async function renderedPage(
  published: PublishedAtlas,
  datasets: readonly PublishedDataset[],
): Promise<string> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    assetsInclude: ['**/*.geojson'],
    css: { modules: CLASS_NAMES },
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  });
  try {
    const { firstPage } = await server.ssrLoadModule('/src/site/prerender.tsx');
    return await firstPage(published, datasets);
  } finally {
    await server.close();
  }
}
