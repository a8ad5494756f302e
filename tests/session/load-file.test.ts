import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readAtlasJson } from '../../src/formats/atlas-json/read-atlas-json.ts';
import { loadFile, type FileLoading } from '../../src/session/load-file.ts';
import { loadedAtlas } from '../../src/session/loaded-atlas.ts';
import { isDefaultData, type Session, type ShownFile } from '../../src/session/session.ts';
import { readDataReference, type FileReference } from '../../src/core/view-state/data-reference.ts';
import { writeSharedView } from '../../src/core/view-state/url-writing.ts';
import { seedGazetteerData } from '../support/seed-atlas.ts';
import { smallFile } from '../support/small-file.ts';
import { lookup } from '../formats/support.ts';

const seed = readFileSync(join(process.cwd(), 'geodata/datasets/eu-colombia-s3.json'), 'utf8');
const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);
const wanted = (text: string, name = 'mine.json'): FileReference => ({
  kind: 'file',
  name,
  hash8: hashOf(text),
});
const gazetteerData = seedGazetteerData();

/** Opens a file for the link `data=…&<rest>` that was made with `of`. */
const open = (
  text: string,
  rest: string,
  of = wanted(text),
  name = of.name,
): Promise<FileLoading> =>
  loadFile(
    new File([text], name),
    of,
    gazetteerData,
    `?data=file:${encodeURIComponent(of.name)}:${of.hash8}&${rest}`,
  );

function loadedOf(loading: FileLoading): Session & { readonly file: ShownFile } {
  if (!('loaded' in loading)) throw new Error(JSON.stringify(loading.problem));
  const { origin } = loading.loaded;
  if (origin.kind !== 'file') throw new Error(origin.kind);
  return { ...loading.loaded, file: origin.file };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the file that a link was made with', () => {
  test('opens as its view, without a notice, and stays in its links', async () => {
    const session = loadedOf(
      await open(seed, 'time=2018-07&project=innoval&made=1.0.0', wanted(seed, 'año 2: b.json')),
    );
    const { atlas, reading, links, file, store } = session;
    const data = `file:a%C3%B1o%202:%20b.json:${hashOf(seed)}`;
    expect(atlas.dataset.projects).toHaveLength(3);
    expect(reading).toMatchObject({ notices: [], made: '1.0.0' });
    expect(file).toMatchObject({ outcome: 'same' });
    expect(await file.content.text()).toBe(seed);
    expect(isDefaultData(session)).toBe(false);
    expect(links.write(store.getState())).toBe(`data=${data}&time=2018-07&project=innoval`);
    const shared = writeSharedView(store.getState(), links.context, { made: '1.0.0' });
    expect(shared).toBe(`data=${data}&time=2018-07&project=innoval&made=1.0.0`);
    expect(readDataReference(shared)).toEqual(wanted(seed, 'año 2: b.json'));
  });

  test('may have another name', async () => {
    const { file, links } = loadedOf(await open(seed, '', wanted(seed), 'mine (1).json'));
    expect(file).toMatchObject({ outcome: 'same', name: 'mine (1).json' });
    expect(links.context.data).toBe(`file:mine (1).json:${hashOf(seed)}`);
  });

  test('is compared by its bytes, a mark of their order too', async () => {
    const marked = `\uFEFF${seed}`;
    expect(loadedOf(await open(marked, '')).file).toMatchObject({
      outcome: 'same',
      shown: wanted(marked),
    });
    expect(hashOf(marked)).not.toBe(hashOf(seed));
  });
});

test('another file opens all the same: links are about it, and the difference is kept to be told', async () => {
  const other = wanted('something else');
  const { file, reading, links, store } = loadedOf(
    await open(seed, 'area=CO-NAR&project=none', other, 'other.json'),
  );
  expect(file).toMatchObject({
    outcome: 'different',
    wanted: other,
    shown: wanted(seed, 'other.json'),
  });
  expect(reading.notices.map(({ name }) => name)).toEqual(['project']);
  expect(links.write(store.getState())).toBe(`data=file:other.json:${hashOf(seed)}&area=CO-NAR`);
});

test('where the browser makes no hashes, the file opens and links go on being about the one that was wanted', async () => {
  vi.stubGlobal('crypto', {});
  const { file, links } = loadedOf(await open(seed, '', wanted('something else'), 'other.json'));
  expect(file).toMatchObject({ outcome: 'unknown', name: 'other.json' });
  expect(links.context.data).toBe(`file:mine.json:${hashOf('something else')}`);
});

describe('a file that can’t be opened', () => {
  test.each([
    ['', 'E001', undefined],
    ['{\n "format": }', 'E002', 2],
    ['<!doctype html><p>Sign in</p>', 'E003', undefined],
    ['{"type":"FeatureCollection","features":[]}', 'E007', undefined],
  ])('tells why: %j', async (text, code, line) => {
    const loading = await open(text, '');
    expect(loading).toMatchObject({
      problem: { code, ...(line === undefined ? {} : { place: { line } }) },
    });
  });

  test('may be one that the browser can’t read', async () => {
    const file = new File([seed], 'mine.json');
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
    expect(await loadFile(file, wanted(seed), gazetteerData, '')).toEqual({
      problem: 'unreadable',
    });
  });
});

test('what reading data found is kept, wherever they are from', async () => {
  const text = smallFile({ projects: [{ targets: [{ area: 'AN' }] }] });
  const origins = [
    { kind: 'published' } as const,
    { kind: 'address', url: 'https://example.org/small.json' } as const,
  ];
  const read = readAtlasJson(text, lookup);
  const all = [
    loadedOf(await open(text, '')),
    ...origins.map((origin) => loadedAtlas(read, gazetteerData, '', origin)),
  ];
  for (const { findings } of all)
    expect(findings.map(({ code, value }) => [code, value])).toContainEqual(['E150', 'AN']);
  expect(loadedAtlas(readAtlasJson(seed, lookup), gazetteerData, '').findings).toEqual([]);
});
