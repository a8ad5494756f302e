import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { afterEach, describe, expect, test } from 'vitest';
import { licencesPlugin } from '../../src/site/hosting/licences-plugin.ts';
import { packageLicences } from '../../src/site/hosting/package-licences.ts';

/**
 * The atlas as it is bundled: licences.txt, and the packages of all modules that have code in it,
 * found here by their paths alone.
 */
async function bundled(): Promise<{
  readonly licences: string;
  readonly packages: ReadonlySet<string>;
}> {
  const packages = new Set<string>();
  const collector: Plugin = {
    name: 'collector',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        const files =
          output.type === 'chunk'
            ? Object.keys(output.modules).filter((id) => output.modules[id]?.code)
            : output.originalFileNames;
        for (const file of files) {
          const name = file.split('node_modules/').at(-1)?.split('/') ?? [];
          if (file.includes('node_modules/'))
            packages.add(name.slice(0, name[0]?.startsWith('@') === true ? 2 : 1).join('/'));
        }
      }
    },
  };
  const output = await build({
    root: process.cwd(),
    configFile: false,
    logLevel: 'error',
    plugins: [react(), licencesPlugin(), collector],
    assetsInclude: ['**/*.geojson'],
    build: { write: false, assetsInlineLimit: 0, minify: false, chunkSizeWarningLimit: 5000 },
    worker: { format: 'es' },
  });
  const files = [output].flat().flatMap((each) => ('output' in each ? each.output : []));
  const text = files.find(({ fileName }) => fileName === 'licences.txt');
  return { licences: text?.type === 'asset' ? String(text.source) : '', packages };
}

describe('licences.txt', async () => {
  const { licences, packages } = await bundled();
  const titles = new Set(
    Array.from(licences.matchAll(/^={78}\n(\S+) \d[\w.-]* \(.+\)\n={78}$/gm), ([, name]) => name),
  );

  test('names every package that has code in the bundle, with the letters, whoever asked for it', () => {
    expect(packages.size).toBeGreaterThan(10);
    for (const name of packages) expect(titles).toContain(name);
    for (const name of [
      'react',
      'scheduler',
      '@tanstack/virtual-core',
      '@fontsource-variable/public-sans',
    ])
      expect(titles).toContain(name);
  });

  test('names what the live map’s own bundle holds, with a licence that stands in a README alone', () => {
    for (const name of [
      'maplibre-gl',
      'earcut',
      'kdbush',
      'gl-matrix',
      'pbf',
      '@mapbox/tiny-sdf',
      'murmurhash-js',
    ])
      expect(titles).toContain(name);
    expect(licences).toContain('Copyright (c) 2011 Gary Court');
  });

  test('holds the terms of letters, geodata and the atlas itself', () => {
    for (const words of [
      'SIL OPEN FONT LICENSE',
      'Mark DiMarco',
      'Natural Earth',
      'TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION',
    ])
      expect(licences).toContain(words);
  });

  test('holds nothing of what only builds or tests the atlas', () => {
    for (const name of ['vitest', 'playwright', 'mapshaper', 'typescript'])
      expect(titles).not.toContain(name);
  });
});

describe('a package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'licences-'));
  afterEach(() => {
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  });
  const install = (name: string, files: Readonly<Record<string, string>>): string => {
    const at = join(folder, 'node_modules', name);
    mkdirSync(at, { recursive: true });
    for (const [file, text] of Object.entries({
      'package.json': JSON.stringify({ name, version: '1.0.0', license: 'MIT' }),
      'index.js': '',
      ...files,
    }))
      writeFileSync(join(at, file), text);
    return join(at, 'index.js');
  };

  test('without a text of its licence ends the build', () => {
    const file = install('bare', { 'README.md': '# bare\n\n## License\n\nMIT' });
    expect(() => packageLicences([file])).toThrow('bare 1.0.0 has no text of its licence');
  });

  test('that brings another one in its own bundle brings its licence too, and can’t leave it out', () => {
    const file = install('whole', {
      LICENSE: 'Terms of whole',
      'index.js.map': JSON.stringify({
        sources: ['../../../node_modules/@scope/part/src/a.js', '../src/b.js'],
      }),
    });
    expect(() => packageLicences([file])).toThrow('@scope/part is part of');
    install('@scope/part', { 'LICENSE.md': 'Terms of part' });
    expect(
      packageLicences([file, join(folder, 'src/own.js')]).map(({ name, text }) => [name, text]),
    ).toEqual([
      ['@scope/part', 'Terms of part'],
      ['whole', 'Terms of whole'],
    ]);
  });
});
