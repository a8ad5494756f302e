import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const SOURCE = 'src';

/**
 * What one file imports from: another file of `src` by its path there, or a library by its name.
 */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isLibrary: boolean;
}

/** All files of `src`, by their paths there. */
export const sourceFiles: readonly string[] = readdirSync(SOURCE, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => posix.relative(SOURCE, `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`))
  .toSorted();

/** Imports and exports from elsewhere, types included, static or not. */
const SPECIFIERS =
  /(?:^(?:import|export)\b[^'"]*?from\s*|^import\s*|\bimport\(\s*)'(?<specifier>[^']+)'/gm;

const codeFiles = sourceFiles.filter((file) => /\.tsx?$/.test(file));

export const allImports: readonly Import[] = codeFiles.flatMap((from) => {
  const text = readFileSync(`${SOURCE}/${from}`, 'utf8');
  return Array.from(text.matchAll(SPECIFIERS), ({ groups }): Import => {
    const specifier = (groups?.['specifier'] ?? '').replace(/\?.*$/, '');
    const isLibrary = !specifier.startsWith('.');
    return {
      from,
      to: isLibrary ? specifier : posix.join(posix.dirname(from), specifier),
      isLibrary,
    };
  });
});

/** The files that import each other in a circle, each circle once; empty where there is none. */
export function importCycles(imports: readonly Import[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { from, to, isLibrary } of imports)
    if (!isLibrary) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const path: string[] = [];
  const cycles: (readonly string[])[] = [];
  const visit = (file: string): void => {
    const start = path.indexOf(file);
    if (start !== -1) cycles.push(path.slice(start));
    if (start !== -1 || done.has(file)) return;
    path.push(file);
    for (const imported of next.get(file) ?? []) visit(imported);
    path.pop();
    done.add(file);
  };
  for (const file of next.keys()) visit(file);
  return cycles;
}
