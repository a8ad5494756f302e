import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FOLDERS, LIBRARIES, MOST_FILES, rankOf } from './folders.ts';
import { allImports, importCycles, sourceFiles, type Import } from './imports.ts';
import { PICTURE, pictureOfImports } from './picture.ts';

const told = ({ from, to }: Import): string => `${from} → ${to}`;

/** The imports that go against the order of the folders. */
const upward = (imports: readonly Import[]): readonly string[] =>
  imports
    .filter(
      ({ from, to, isLibrary }) =>
        !isLibrary && !to.startsWith('..') && (rankOf(to) ?? -1) > (rankOf(from) ?? -1),
    )
    .map(told);

describe('the house', () => {
  it('has a folder for each file', () => {
    expect(sourceFiles.length).toBeGreaterThan(500);
    expect(sourceFiles.filter((file) => rankOf(file) === null && !file.endsWith('.d.ts'))).toEqual(
      [],
    );
  });

  it('has no folder without files', () => {
    const ranks = new Set(sourceFiles.map(rankOf));
    expect(FOLDERS.filter((_, rank) => !ranks.has(rank))).toEqual([]);
  });

  it('imports only downward', () => {
    expect(allImports.length).toBeGreaterThan(2000);
    expect(upward(allImports)).toEqual([]);
  });

  it('sees an import upward, of types too', () => {
    const wrong = { from: 'core/domain/area.ts', to: 'words/words.ts', isLibrary: false };
    expect(upward([wrong])).toEqual(['core/domain/area.ts → words/words.ts']);
  });

  it('has no circle of imports', () => {
    expect(importCycles(allImports)).toEqual([]);
  });

  it('sees a circle', () => {
    const circle = ['a.ts', 'b.ts', 'c.ts'].map((from, index, all) => ({
      from,
      to: all[(index + 1) % all.length] ?? '',
      isLibrary: false,
    }));
    expect(importCycles(circle)).toEqual([['a.ts', 'b.ts', 'c.ts']]);
  });

  it('knows each library in its own folders alone', () => {
    const strangers = LIBRARIES.flatMap(({ library, only }) =>
      allImports.filter(
        ({ from, to, isLibrary }) =>
          isLibrary &&
          library.test(to) &&
          !only.some((folder) => from === folder || from.startsWith(`${folder}/`)),
      ),
    );
    expect(strangers.map(told)).toEqual([]);
  });

  it('has no folder with more files than one sees at a glance', () => {
    const counts = new Map<string, number>();
    for (const file of sourceFiles) {
      const folder = posix.dirname(file);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
    expect(counts.get('.')).toBe(1);
  });

  it('is drawn as it is: after a change, npm run picture', () => {
    expect(readFileSync(PICTURE, 'utf8')).toBe(pictureOfImports(allImports));
  });
});
