import type { LaunchOptions } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { unpackChromium } from './unpack-chromium.ts';

/**
 * Pictures are drawn in software (SwiftShader), with or without a graphics card, so that they are
 * the same everywhere.
 */
const FLAGS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // WebGL in software is for the map; pages painted by it too take twice as long to their first
  // picture.
  '--disable-gpu-rasterization',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** How Playwright starts the browser of this machine. Throws, with what to do, if there is none. */
export async function launchOptions(): Promise<LaunchOptions> {
  const browser = findBrowser({
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    exists: existsSync,
  });
  // The sandbox needs user namespaces, which containers and some distributions refuse.
  const args = process.platform === 'linux' ? [...FLAGS, '--no-sandbox'] : FLAGS;
  if (browser.kind === 'installed') return { executablePath: resolve(browser.path), args };
  const folder = await unpackChromium();
  return {
    executablePath: join(folder, 'chromium'),
    args,
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: folder },
  };
}
