import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { datasetProblems, datasetsPlugin } from '../../src/site/datasets-plugin.ts';
import { en } from '../../src/words/en/catalogue.ts';

const good = readFileSync('geodata/datasets/eu-colombia-s3.json', 'utf8');
const page = readFileSync('geodata/datasets/eu-colombia-s3.source.txt', 'utf8');
const folders: string[] = [];

/** Problems of a folder that holds the dataset with one text put in the place of another. */
function problemsAfter(from: string, to: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'datasets-'));
  folders.push(folder);
  expect(good).toContain(from);
  writeFileSync(join(folder, 'eu-colombia-s3.json'), good.replace(from, to));
  writeFileSync(join(folder, 'eu-colombia-s3.source.txt'), page);
  return datasetProblems(en, folder);
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('a dataset without the text of its source is built, its words taken as they are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'datasets-'));
  folders.push(folder);
  writeFileSync(
    join(folder, 'eu-colombia-s3.json'),
    good.replace('May 2017 - Sept 2018', 'May 2017 - Sept 2019'),
  );
  expect(datasetProblems(en, folder)).toEqual([]);
  writeFileSync(join(folder, 'eu-colombia-s3.json'), good.replace('"2017-05"', '"May 2017"'));
  expect(datasetProblems(en, folder).join()).toContain('E181');
});

test('the published datasets have no problem', () => {
  expect(datasetProblems(en)).toEqual([]);
});

test.each([
  ['"2017-05"', '"May 2017"', 'E181'],
  ['"COxEC"', '"COxFI"', 'E159'],
  ['May 2017 - Sept 2018', 'May 2017 - Sept 2019', 'E122'],
  ['"id": "innovact"', '"id": "innoval"', 'E102'],
  ['"format"', '"fromat"', 'E007'],
])('a dataset with %s as %s fails the build with %s, naming the file', (from, to, code) => {
  const problems = problemsAfter(from, to).join('\n');
  expect(problems).toContain(code);
  expect(problems).toMatch(/^eu-colombia-s3\.json: E\d{3}/m);
});

test('the build puts a dataset beside the page, and the text that it was read from', () => {
  const emitted = new Map<string, unknown>();
  const { generateBundle } = datasetsPlugin(en);
  if (typeof generateBundle !== 'function') throw new Error('generateBundle');
  const context = {
    emitFile: ({ fileName, source }: { readonly fileName: string; readonly source: unknown }) =>
      emitted.set(fileName, source),
  };
  Reflect.apply(generateBundle, context, []);
  expect(emitted.get('datasets/eu-colombia-s3.json')).toBe(good);
  expect(emitted.get('datasets/eu-colombia-s3.source.txt')).toBe(page);
});
