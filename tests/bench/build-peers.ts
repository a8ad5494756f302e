import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
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

/** A page of another library. */
interface Peer {
  /** Its page has the file's name. */
  readonly file: string;
  /** Where its packages are: a folder of its own, that `npm ci` of the project leaves alone. */
  readonly folder: string;
  readonly further?: Parameters<typeof buildPages>[2];
}

const ALL_PEERS: readonly Peer[] = [
  ...['leaflet.js', 'maplibre-filter.js', 'deck.js', 'crossfilter.js', 'duckdb.js'].map((file) => ({
    file,
    folder: PEERS,
  })),
  {
    file: 'kepler.jsx',
    folder: KEPLER,
    further: {
      plugins: [withoutNode],
      define: { 'process.env': '{}', 'process.version': '"v20"', global: 'globalThis' },
    },
  },
];

const nameOf = ({ file }: Peer): string => basename(file, extname(file));

/** Why pages of this run aren't there, by their names. */
const unbuilt = new Map<string, string>();

function leaveOut(name: string, error: unknown): void {
  const [reason = ''] = String(error).split('\n');
  unbuilt.set(name, reason);
  console.error(`without ${name}: ${reason}`);
}

/**
 * Installs what these pages need where it isn't yet, and the others' packages with them. What can't
 * be installed is told, and the run goes on without.
 */
export function installPeers(pages: readonly string[]): void {
  for (const peer of ALL_PEERS.filter((each) => pages.includes(nameOf(each))))
    try {
      installIn(peer.folder);
    } catch (error) {
      leaveOut(nameOf(peer), error);
    }
}

/** Throws where it can't be installed. */
export const installLighthouse = (): string => {
  installIn(PEERS);
  return join(PEERS, 'node_modules/lighthouse/core/index.js');
};

/** Builds these pages, one by one. What can't be built is told, and the run goes on without. */
export async function buildPeers(pages: readonly string[], into: string): Promise<void> {
  for (const peer of ALL_PEERS) {
    const name = nameOf(peer);
    if (!pages.includes(name) || unbuilt.has(name)) continue;
    try {
      await buildPages([join(peer.folder, peer.file)], into, peer.further);
    } catch (error) {
      leaveOut(name, error);
    }
  }
}

/** Why a page isn't in the folder; null where it is. */
export const unbuiltReason = (page: string, folder: string): string | null =>
  existsSync(join(folder, `${page}.html`))
    ? null
    : (unbuilt.get(page) ?? 'its page was not built in the last run');

/** Folders in which it was tried: once a run. */
const tried = new Set<string>();

function installIn(folder: string): void {
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return;
  if (tried.has(folder)) throw new Error('its packages could not be installed');
  tried.add(folder);
  console.error(`installing what ${folder} names`);
  execFileSync('npm', ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    timeout: INSTALLING_MS,
  });
}

const INSTALLING_MS = 900_000;
