import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildPages } from './build-pages.ts';

const PEERS = join(import.meta.dirname, 'peers');
const KEPLER = join(PEERS, 'kepler');

/** Modules of Node that kepler.gl's parts name, and never use in a browser. */
const OF_NODE =
  /^(?:node:.*|assert|buffer|child_process|constants|crypto|events|fs|http|https|net|os|path|querystring|stream|tls|url|util|vm|ws|zlib)$/;

const withoutNode: Plugin = {
  name: 'without-node',
  enforce: 'pre',
  resolveId: (id) => (OF_NODE.test(id) ? join(KEPLER, 'nothing.js') : null),
};

/**
 * Builds the pages of other libraries, which are installed first where they aren't: into folders of
 * their own, that `npm ci` of the project leaves alone.
 */
export async function buildPeers(into: string): Promise<void> {
  install(PEERS);
  const files = ['leaflet.js', 'maplibre-filter.js', 'deck.js', 'crossfilter.js', 'duckdb.js'];
  await buildPages(
    files.map((file) => join(PEERS, file)),
    into,
  );
}

export async function buildKepler(into: string): Promise<void> {
  install(KEPLER);
  await buildPages([join(KEPLER, 'kepler.jsx')], into, {
    plugins: [withoutNode],
    define: { 'process.env': '{}', 'process.version': '"v20"', global: 'globalThis' },
  });
}

function install(folder: string): void {
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return;
  console.error(`installing what ${folder} names`);
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
