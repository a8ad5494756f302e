import { brotliCompressSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { FIRST_PAGE, FIRST_SCRIPT, FIRST_STYLE, overBudget, type WeighedPart } from './budget.ts';

/** Fails a build in which a part of the page has grown beyond its budget. */
export function budgetPlugin(): Plugin {
  return {
    name: 'cooperation-atlas-budget',
    apply: 'build',
    enforce: 'post',
    writeBundle(_, bundle) {
      const over = overBudget(weighedParts(bundle));
      if (over.length > 0) throw new Error(`Too heavy:\n${over.join('\n')}`);
    },
  };
}

/**
 * The parts that the page is loaded in: the entry alone and with all that it waits for, its styles,
 * and each other script.
 */
export function weighedParts(bundle: Rolldown.OutputBundle): readonly WeighedPart[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const entry = chunks.filter(({ isEntry }) => isEntry);
  const first = withImports(entry, chunks);
  const styles = new Set(
    first.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
  );
  return [
    weighed(FIRST_SCRIPT, entry.map(fileOf)),
    weighed(FIRST_PAGE, first.map(fileOf)),
    weighed(
      FIRST_STYLE,
      Object.values(bundle).flatMap((output) =>
        output.type === 'asset' && styles.has(output.fileName)
          ? [[output.fileName, output.source]]
          : [],
      ),
    ),
    ...chunks
      .filter((chunk) => !entry.includes(chunk))
      .map((chunk) => weighed(chunk.name, [fileOf(chunk)])),
  ];
}

const fileOf = ({ fileName, code }: Rolldown.OutputChunk): readonly [string, string] => [
  fileName,
  code,
];

/** Chunks with those that they need before they run. */
function withImports(
  start: readonly Rolldown.OutputChunk[],
  chunks: readonly Rolldown.OutputChunk[],
): readonly Rolldown.OutputChunk[] {
  const all = new Set(start);
  // A set hands on what is added to it while it is walked.
  for (const { imports } of all)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) all.add(chunk);
  return [...all];
}

const weighed = (
  part: string,
  files: readonly (readonly [name: string, source: string | Uint8Array])[],
): WeighedPart => ({
  part,
  bytes: files.reduce((sum, [, source]) => sum + brotliCompressSync(source).length, 0),
  files: files.map(([name]) => name),
});
