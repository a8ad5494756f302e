import { describe, expect, test } from 'vitest';
import { readAtlasJson } from '../../src/formats/atlas-json/read-atlas-json.ts';
import type { Finding, Mend, ReadProgress } from '../../src/formats/format.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { readSource } from '../../src/formats/read-source.ts';
import { findingPlace, findingText } from '../../src/words/en/finding-messages.ts';
import { smallFile } from '../support/small-file.ts';
import { CONTEXT, DATASET, lookup } from './support.ts';

const headOf = (text: string): Uint8Array => new TextEncoder().encode(text.slice(0, 4096));
const formatOf = (text: string, name: string): string | undefined =>
  FORMATS.find(({ matches }) => matches(headOf(text), name))?.id;

describe('a format is recognised', () => {
  test('by what is in the file, whatever its name', () => {
    expect(formatOf(DATASET, 'download.txt')).toBe('atlas-json');
    expect(formatOf('{"type":"FeatureCollection"}', 'mine.json')).toBeUndefined();
    expect(formatOf('', 'mine.json')).toBeUndefined();
  });

  test('by one format alone, each with a name of its own', () => {
    expect(FORMATS.filter(({ matches }) => matches(headOf(DATASET), '')).length).toBe(1);
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
  });

  test('and a file of the atlas whose head stands at its end is read all the same', async () => {
    const { format, ...rest } = JSON.parse(DATASET) as { readonly format: string };
    const turned = JSON.stringify({ ...rest, format });
    expect(formatOf(turned, 'mine.json')).toBeUndefined();
    const { dataset } = await readSource(new Blob([turned]), 'mine.json', CONTEXT);
    expect(dataset).toEqual(readAtlasJson(DATASET, lookup).dataset);
  });
});

describe('a reading', () => {
  const many = smallFile({ projects: Array.from({ length: 1000 }, () => ({})) });

  test('tells how far it is, to the end, and waits for whoever hears it', async () => {
    const told: ReadProgress[] = [];
    await readSource(new Blob([many]), '', {
      ...CONTEXT,
      onProgress: async (progress) => {
        await Promise.resolve();
        told.push(progress);
      },
    });
    expect(told.map(({ done }) => done)).toEqual(
      told.map(({ done }) => done).toSorted((a, b) => a - b),
    );
    expect(told.at(-1)).toEqual({ done: 2000, of: 2000 });
    expect(told.length).toBeGreaterThan(8);
  });

  test('ends at the portion in which it is stopped', async () => {
    const stop = new AbortController();
    let portions = 0;
    const reading = readSource(new Blob([many]), '', {
      ...CONTEXT,
      signal: stop.signal,
      onProgress: () => {
        portions += 1;
        if (portions === 3) stop.abort(new Error('enough'));
      },
    });
    await expect(reading).rejects.toThrow('enough');
    expect(portions).toBe(3);
  });

  test('gives nothing but plain data', () => {
    const read = readAtlasJson(DATASET, lookup);
    expect(structuredClone(read)).toEqual(read);
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  });
});

const mendsOf = (findings: readonly Finding[]): readonly Mend[] =>
  findings.flatMap(({ code, value, repair }) =>
    repair?.kind === 'offered' && value !== undefined ? [{ code, value, by: repair.by }] : [],
  );

describe('what the reader chose for an offered repair', () => {
  test('is taken wherever the same words stand', () => {
    const file = smallFile({
      projects: [{ targets: [{ area: 'Guatelama' }] }, { targets: [{ area: 'Guatelama' }] }],
    });
    const first = readAtlasJson(file, lookup);
    expect(first.dataset.projects.map(({ targets }) => targets)).toEqual([[], []]);
    const { dataset, findings } = readAtlasJson(file, lookup, mendsOf(first.findings));
    expect(dataset.projects.map(({ targets }) => targets[0]?.area)).toEqual(['GT', 'GT']);
    expect(findings.map(({ code, repair }) => [code, repair])).toEqual([
      ['E152', { kind: 'replaced', by: 'GT' }],
      ['E152', { kind: 'replaced', by: 'GT' }],
    ]);
  });

  test('may be one of several areas', () => {
    const file = smallFile({ projects: [{ targets: [{ area: 'Congo' }] }] });
    const mend: Mend = { code: 'E151', value: 'Congo', by: 'CD' };
    expect(
      readAtlasJson(file, lookup, [mend]).dataset.projects[0]?.targets.map(({ area }) => area),
    ).toEqual(['CD']);
  });

  test('puts a point the right way round', () => {
    const file = smallFile({ projects: [{ targets: [{ area: 'CO', point: [4.6, -74.1] }] }] });
    const first = readAtlasJson(file, lookup);
    expect(first.dataset.projects[0]?.targets[0]?.point).toBeUndefined();
    const { dataset, findings } = readAtlasJson(file, lookup, mendsOf(first.findings));
    expect(dataset.projects[0]?.targets[0]?.point).toEqual([-74.1, 4.6]);
    expect(findings.map(findingText)).toEqual([
      'E156, line 1, /projects/0/targets/0/point: In project "p1": The point 4.6, -74.1 lies outside CO; it is read with latitude and longitude swapped: -74.1, 4.6.',
    ]);
  });

  test('that means no area changes nothing', () => {
    const file = smallFile({ projects: [{ targets: [{ area: 'Guatelama' }] }] });
    expect(readAtlasJson(file, lookup, [{ code: 'E150', value: 'Guatelama', by: 'XX' }])).toEqual(
      readAtlasJson(file, lookup),
    );
  });
});

test.each<[Finding['place'], string]>([
  [{ kind: 'pointer', pointer: '' }, ''],
  [{ kind: 'pointer', pointer: '/projects/2/start', line: 87 }, 'line 87, /projects/2/start'],
  [{ kind: 'line', line: 2, column: 13 }, 'line 2, column 13'],
  [{ kind: 'cell', row: 12, column: 'Start' }, 'row 12, column "Start"'],
  [{ kind: 'cell', sheet: 'Projects', row: 12 }, 'sheet "Projects", row 12'],
  [{ kind: 'element', path: '/a/b[2]', line: 5 }, 'line 5, /a/b[2]'],
])('a place is said in the terms of its format: %j', (place, said) => {
  expect(findingPlace({ place })).toBe(said);
});
