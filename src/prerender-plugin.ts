import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin } from 'vite';

const ROOT = join(import.meta.dirname, '..');

/** Where the markup goes in index.html. */
const PLACE = '<!--page-->';

/** Writes the first view into the built index.html. A style attribute there would break the content policy, so it fails the build. */
export function prerenderPlugin(): Plugin {
  return {
    name: 'cooperation-atlas-prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const page = await renderedPage();
        if (/\sstyle=|<style/.test(page)) throw new Error(`the first page has a style in its markup: ${/.{80}(?:\sstyle=|<style).{80}/s.exec(page)?.[0] ?? ''}`);
        return html.replace(PLACE, () => page);
      },
    },
  };
}

async function renderedPage(): Promise<string> {
  const geodata = (name: string): string => readFileSync(join(ROOT, 'geodata', name), 'utf8');
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    assetsInclude: ['**/*.geojson'],
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  });
  try {
    const { firstPage } = await server.ssrLoadModule('/src/prerender.tsx');
    return await firstPage({
      gazetteer: { ...JSON.parse(geodata('areas.json')), borders: JSON.parse(geodata('borders.json')) },
      world: JSON.parse(geodata('world.geojson')),
      units: JSON.parse(geodata('admin-1.geojson')),
      dataset: geodata('datasets/eu-colombia-s3.json'),
      day: new Date(),
    });
  } finally {
    await server.close();
  }
}
