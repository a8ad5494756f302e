import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { headersOf } from '../../../src/site/hosting/site-headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  readonly close: () => void;
}

export interface SiteOptions {
  /** Folders that the files are looked for in, one after the other. */
  readonly folders: readonly string[];
  /** Where files are kept as they were compressed; null sends them as they are. */
  readonly compressed: string | null;
  /** Whether the headers of the site are sent. */
  readonly headers: boolean;
}

/** Files on a port of this machine. */
export function serveSite({ folders, compressed, headers }: SiteOptions): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const file = folders
      .map((folder) => join(folder, path))
      .find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const extension = extname(file);
    const isSmaller = compressed !== null && extension !== '.png' && extension !== '.woff2';
    const body = isSmaller ? brotli(readFileSync(file), compressed) : readFileSync(file);
    response.writeHead(200, {
      ...(headers ? headersOf(pathname) : {}),
      ...(isSmaller ? { 'Content-Encoding': 'br' } : {}),
      'Content-Type': TYPES[extension] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
    });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${String(port)}/`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}

/** The bytes as a host sends them, compressed once; `folder` keeps them from run to run. */
export function brotli(bytes: Buffer, folder: string): Buffer {
  const file = join(folder, createHash('sha1').update(bytes).digest('hex'));
  if (existsSync(file)) return readFileSync(file);
  const small = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: bytes.length > 6e6 ? 5 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, small);
  return small;
}
