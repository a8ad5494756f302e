import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LICENCE_TEXTS } from './licence-texts.ts';

/** A package of which code or letters are published, and the terms under which. */
export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** SPDX, as the package says it. */
  readonly licence: string;
  readonly text: string;
}

/**
 * The licences of the packages that files of a bundle come from, by name, each once. A file that
 * was itself bundled by its makers counts for all packages that the source map beside it names.
 * Throws an Error that names the package whose licence can't be found.
 */
export function packageLicences(files: Iterable<string>): readonly PackageLicence[] {
  const folders = new Set<string>();
  for (const file of files) {
    const folder = packageFolder(file);
    if (folder === null) continue;
    folders.add(folder);
    for (const name of inlinedPackages(file)) folders.add(installedFolder(name, folder));
  }
  const licences = new Map<string, PackageLicence>();
  for (const folder of folders) {
    const licence = licenceOf(folder);
    licences.set(`${licence.name} ${licence.version}`, licence);
  }
  return [...licences.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The root of the package that a file lies in; null for a file of ours. */
const packageFolder = (file: string): string | null =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file)?.[0] ?? null;

function inlinedPackages(file: string): ReadonlySet<string> {
  const map = `${file}.map`;
  if (!existsSync(map)) return new Set();
  const { sources = [] }: { readonly sources?: readonly string[] } = JSON.parse(
    readFileSync(map, 'utf8'),
  );
  return new Set(
    sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []),
  );
}

/** Where a package is that another one needs: in its own folder, or beside it or further up. */
function installedFolder(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(candidate)) return candidate;
    if (dirname(folder) === folder)
      throw new Error(`${name} is part of ${from}, but isn’t installed: its licence is not known`);
  }
}

function licenceOf(folder: string): PackageLicence {
  const {
    name,
    version,
    license = 'see below',
  }: { readonly name: string; readonly version: string; readonly license?: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const text = licenceText(folder) ?? LICENCE_TEXTS.get(`${name} ${version}`) ?? null;
  if (text === null)
    throw new Error(`${name} ${version} has no text of its licence, and its code is published`);
  return { name, version, licence: license, text };
}

/**
 * The package's own file, without the licences of what it bundles for its own use; else what its
 * README says under «License».
 */
function licenceText(folder: string): string | null {
  const names = readdirSync(folder);
  const file = names.find((name) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(name));
  if (file !== undefined)
    return (
      readFileSync(join(folder, file), 'utf8')
        .split(/^# Licenses of bundled dependencies$/m)[0]
        ?.trim() ?? null
    );
  const readme = names.find((name) => /^readme(?:\.md)?$/i.test(name));
  if (readme === undefined) return null;
  const text =
    /^#+ *licen[cs]e\b.*\n([\s\S]*?)(?=^#|$(?![\s\S]))/im
      .exec(readFileSync(join(folder, readme), 'utf8'))?.[1]
      ?.trim() ?? '';
  return /permission|copyright/i.test(text) ? text : null;
}
