import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { packageLicences, type PackageLicence } from './package-licences.ts';

const ROOT = join(import.meta.dirname, '../../..');

/**
 * Writes `licences.txt` beside the page: the terms of everything that is published, from what the
 * bundle really holds.
 */
export function licencesPlugin(): Plugin {
  return {
    name: 'cooperation-atlas-licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const licences = packageLicences(Object.values(bundle).flatMap(filesOf));
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesText(licences) });
    },
  };
}

/**
 * The files that a part of the bundle was made from; the bundler's own helpers count for its
 * package.
 */
function filesOf(output: Rolldown.OutputAsset | Rolldown.OutputChunk): readonly string[] {
  if (output.type === 'asset') return output.originalFileNames.map((name) => join(ROOT, name));
  const modules = Object.entries(output.modules).flatMap(([id, { code }]) =>
    code === null || code === '' ? [] : [id],
  );
  return modules.map((id) =>
    id.startsWith('\0') ? join(ROOT, 'node_modules', id.slice(1)) : (id.split('?')[0] ?? id),
  );
}

/** All terms as one text, with a mark of its encoding: servers send it as they will. */
function licencesText(licences: readonly PackageLicence[]): string {
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  const geodata = readFileSync(join(ROOT, 'geodata/SOURCES.md'), 'utf8')
    .split(/^## Licences and notices\n/m)[1]
    ?.split(/^## /m)[0]
    ?.trim();
  if (geodata === undefined)
    throw new Error('geodata/SOURCES.md has no section «Licences and notices»');
  const parts = [
    ['Places and shapes', geodata],
    ...licences.map(({ name, version, licence, text }): readonly [string, string] => [
      `${name} ${version} (${licence})`,
      text,
    ]),
    [
      'The atlas itself, and the Apache License that first-level units come under (Apache-2.0)',
      own,
    ],
  ] as const;
  return `\uFEFFLicences of what the published atlas contains\n\n${parts.map(([title, text]) => `${RULE}\n${title}\n${RULE}\n${text}\n`).join('\n')}`;
}

const RULE = '='.repeat(78);
