import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/core/domain/dataset.ts';
import { checkDataset } from '../../src/formats/check-dataset.ts';
import { FINDING_SEVERITIES } from '../../src/formats/finding-codes.ts';
import { FormatError, type Finding } from '../../src/formats/format.ts';
import { readSource } from '../../src/formats/read-source.ts';
import { findingPlace, findingText } from '../../src/words/en/finding-messages.ts';
import { CONTEXT, lookup, textOf } from './support.ts';

const CORPUS = 'tests/corpus';
/** The dataset format, and what comes before any format: how files are packed and written. */
const FOLDERS = ['atlas-json', 'bytes', 'iati'];
const url = (path: string): URL => new URL(`../../${CORPUS}/${path}`, import.meta.url);
const files = FOLDERS.flatMap((folder) =>
  readdirSync(url(folder))
    .filter((name) => !name.endsWith('.expected.json') && !name.endsWith('.source.txt'))
    .map((name) => `${folder}/${name}`),
);
/** Another ending in the place of a file's ending. */
const beside = (file: string, ending: string): string => file.replace(/\.\w+$/, ending);
/** What can't lie in a corpus for its size is made in a test of its own. */
const MADE = ['E006'];

/**
 * What reading a file of the corpus gives, as its expected file has it: the texts as they are
 * shown, and what is left of the file.
 */
async function readingOf(name: string): Promise<{
  readonly told: readonly { readonly code: string }[];
  readonly dataset: Dataset | null;
}> {
  const source = beside(name, '.source.txt');
  try {
    const { dataset, findings } = await readSource(
      new Blob([readFileSync(url(name))]),
      name,
      CONTEXT,
    );
    const checked = existsSync(url(source))
      ? checkDataset(textOf(`${CORPUS}/${name}`), textOf(`${CORPUS}/${source}`), lookup)
      : findings;
    return { told: checked.map(told), dataset };
  } catch (error) {
    if (error instanceof FormatError) return { told: [told(error.finding)], dataset: null };
    throw error;
  }
}

/** A finding with the two parts of its place as the expected files have them. */
function told(finding: Finding) {
  const { code, severity, place, ...rest } = finding;
  const line = place.kind === 'cell' ? undefined : place.line;
  return {
    text: findingText(finding),
    code,
    severity,
    where: place.kind === 'pointer' ? place.pointer : findingPlace(finding),
    ...(place.kind === 'line' ? { line } : {}),
    ...rest,
    line,
  };
}

describe('each file of the corpus is read as expected', () => {
  test.each(files)('%s', async (name) => {
    const reading = await readingOf(name);
    await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(
      url(beside(name, '.expected.json')).pathname,
    );
    expect(reading.told.map(({ code }) => code)).toEqual(
      expect.arrayContaining([...(/E\d{3}/.exec(name) ?? [])]),
    );
  });
});

test('every code has a file that provokes it', () => {
  const provoked = new Set([...MADE, ...files.map((name) => /E\d{3}/.exec(name)?.[0])]);
  expect(Object.keys(FINDING_SEVERITIES).filter((code) => !provoked.has(code))).toEqual([]);
});

test('only E001 to E009 stop a file, and only E101 and E103 a record', () => {
  const stopped = Object.entries(FINDING_SEVERITIES).flatMap(([code, severity]) =>
    severity === 'error' ? [code] : [],
  );
  expect(stopped).toEqual([
    'E001',
    'E002',
    'E003',
    'E004',
    'E005',
    'E006',
    'E007',
    'E008',
    'E009',
    'E101',
    'E103',
    'E122',
  ]);
});
