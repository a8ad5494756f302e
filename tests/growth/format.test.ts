import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FORMATS as BEFORE } from '../../src/formats/index.ts';
import type { FileFormat, ReadContext, ReadResult } from '../../src/formats/format.ts';
import { findingText } from '../../src/words/en/finding-messages.ts';
import { CONTEXT, DATASET } from '../formats/support.ts';
import { createScratch, type Scratch } from './scratch.ts';

/** A list with a project a line: id, title and area, separated by bars. */
const FORMAT = `import type { FileFormat } from '../format.ts';

export const bars: FileFormat = {
  id: 'bars',
  extensions: ['bars'],
  mediaTypes: ['text/x-bars'],
  matches: (head) => new TextDecoder().decode(head).startsWith('id|title|area'),
  load: () => import('./read-bars.ts'),
};
`;

const READER = `import { readAtlasJson } from '../atlas-json/read-atlas-json.ts';
import type { ByteSource, FindingPlace, ReadContext, ReadResult } from '../format.ts';

export async function read(source: ByteSource, context: ReadContext): Promise<ReadResult> {
  const rows = (await source.text()).trim().split('\\n').slice(1);
  const file = {
    format: 'cooperation-atlas/1',
    dataset: { id: 'bars', title: 'Bars', version: '1', languages: ['en'], primarySource: 'file' },
    sources: [{ id: 'file', title: 'This file', kind: 'table' }],
    projects: rows.map((row) => {
      const [id, title, area] = row.split('|');
      return { id, title, targets: [{ area }], sources: ['file'] };
    }),
  };
  const { dataset, findings } = readAtlasJson(JSON.stringify(file), context.areas, context.mends);
  return { dataset, findings: findings.map((finding) => ({ ...finding, place: rowOf(finding.place) })) };
}

/** The first row is that of the headers. */
const rowOf = (place: FindingPlace): FindingPlace =>
  place.kind === 'pointer'
    ? { kind: 'cell', row: Number(place.pointer.split('/')[2]) + 2, column: 'area' }
    : place;
`;

/** What of the grown source the test looks at. */
interface Grown {
  readonly list: { readonly FORMATS: readonly FileFormat[] };
  readonly door: {
    readonly readSource: (source: Blob, name: string, context: ReadContext) => Promise<ReadResult>;
  };
}

const FILES: Readonly<Record<keyof Grown, string>> = {
  list: 'src/formats/index.ts',
  door: 'src/formats/read-source.ts',
};

const load = <Name extends keyof Grown>(scratch: Scratch, name: Name): Promise<Grown[Name]> =>
  vi.importActual(scratch.path(FILES[name]));

/** For a machine that does other things beside. */
const COMPILING_MS = 120_000;

describe('a format', () => {
  let scratch: Scratch;
  beforeAll(() => {
    scratch = createScratch();
    scratch.add('src/formats/bars/bars.ts', FORMAT);
    scratch.add('src/formats/bars/read-bars.ts', READER);
    scratch.edit('src/formats/index.ts', (text) =>
      text
        .replace(/^import type /m, "import { bars } from './bars/bars.ts';\nimport type ")
        .replace(/^(export const FORMATS: .* = \[.*)\]/m, '$1, bars]'),
    );
  });
  afterAll(() => {
    scratch.remove();
  });

  test(
    'is a folder and a line in the list: no more compiles or is missing',
    () => {
      expect(scratch.errors('core')).toEqual([]);
      expect(scratch.touched()).toEqual([
        'src/formats/bars/bars.ts',
        'src/formats/bars/read-bars.ts',
        'src/formats/index.ts',
      ]);
    },
    COMPILING_MS,
  );

  test('is recognised whatever its name, and read through the same door, with places of its own', async () => {
    const { readSource } = await load(scratch, 'door');
    const file = new Blob(['id|title|area\na|A bridge|CO\nb|A ferry|AN\n']);
    const { dataset, findings } = await readSource(file, 'download.json', CONTEXT);
    expect(
      dataset.projects.map(({ id, targets }) => [id, targets.map(({ area }) => area)]),
    ).toEqual([
      ['a', ['CO']],
      ['b', []],
    ]);
    expect(findings.map(findingText)).toContainEqual(
      expect.stringMatching(/^E150, row 3, column "area": In project "b": area "AN" is not known/),
    );
  });

  test('is offered where files are opened, and leaves the other formats as they were', async () => {
    const { FORMATS } = await load(scratch, 'list');
    expect(FORMATS.map(({ id }) => id)).toEqual([...BEFORE.map(({ id }) => id), 'bars']);
    const { readSource } = await load(scratch, 'door');
    const { dataset } = await readSource(new Blob([DATASET]), 'list.bars', CONTEXT);
    expect(dataset.info.id).toBe('eu-colombia-s3');
  });
});
