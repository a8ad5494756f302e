import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readAtlasJson } from '../../src/formats/atlas-json/read-atlas-json.ts';
import { publishedText } from '../../src/formats/published-form.ts';
import { LoadError, type FileFault, type SiteFile } from '../../src/formats/load-error.ts';
import { loadAtlas } from '../../src/session/load-atlas.ts';
import { isDefaultData } from '../../src/session/session.ts';
import { lookup } from '../formats/support.ts';
import { smallFile } from '../support/small-file.ts';
import { writeSharedView } from '../../src/core/view-state/url-writing.ts';

const file = (path: string): string => readFileSync(join(process.cwd(), 'geodata', path), 'utf8');
const seed = file('datasets/eu-colombia-s3.json');
const titled = JSON.stringify({
  ...(JSON.parse(seed) as object),
  dataset: { ...(JSON.parse(seed) as { dataset: object }).dataset, id: 'elsewhere' },
});
const asRead = publishedText(readAtlasJson(seed, lookup));
const ADDRESS = 'https://data.example.org/list.json?version=2';

/** A network that has the site's own files, and at the address what a test puts there. */
function serve(
  there: () => Response | Promise<Response>,
  readByBuild = 'eu-colombia-s3',
): ReturnType<typeof vi.fn<(url: string | URL, options?: RequestInit) => Promise<Response>>> {
  const own: readonly (readonly [name: string, text: string])[] = [
    ['areas', file('areas.json')],
    ['borders', file('borders.json')],
    ['eu-colombia-s3.read', asRead],
    ['eu-colombia-s3', seed],
  ];
  const asked = vi.fn<(url: string | URL, options?: RequestInit) => Promise<Response>>((url) => {
    if (String(url) === ADDRESS) return Promise.resolve(there());
    const text = own.find(([name]) => String(url).includes(name))?.[1];
    return Promise.resolve(
      text === undefined
        ? new Response('', { status: 404 })
        : new Response(text, { headers: { 'content-type': 'application/json' } }),
    );
  });
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('document', {
    baseURI: 'https://atlas.example.org/',
    querySelector: () => ({ dataset: { read: readByBuild } }),
  });
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const query = (rest: string): string => `?data=${encodeURIComponent(ADDRESS)}&${rest}`;

describe('a link to data at an address', () => {
  test('opens them, keeps the address in its links, and asks for them without saying who asks', async () => {
    const asked = serve(() => new Response(titled));
    const session = await loadAtlas(query('time=2018-07&area=CO-NAR'));
    const { atlas, reading, links, store, origin } = session;
    expect(atlas.dataset.info.id).toBe('elsewhere');
    expect({ notices: reading.notices, origin, isDefault: isDefaultData(session) }).toEqual({
      notices: [],
      origin: { kind: 'address', url: ADDRESS },
      isDefault: false,
    });
    const data = 'data=https://data.example.org/list.json%3Fversion%3D2';
    expect(links.write(store.getState())).toBe(`${data}&time=2018-07&area=CO-NAR`);
    expect(writeSharedView(store.getState(), links.context, { made: '1.0.0' })).toBe(
      `${data}&time=2018-07&area=CO-NAR&made=1.0.0`,
    );
    expect(asked.mock.calls.find(([url]) => String(url) === ADDRESS)?.[1]).toEqual({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  test.each([
    ['isn’t there', () => new Response('', { status: 404 })],
    ['the site’s policy forbids', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])(
    'that %s shows the site’s own, tells why, and keeps the rest of the link',
    async (_, there) => {
      serve(there);
      const session = await loadAtlas(query('time=2018-07&area=CO-NAR'));
      const { atlas, reading } = session;
      expect(atlas.dataset.info.id).toBe('eu-colombia-s3');
      expect(isDefaultData(session)).toBe(true);
      expect(reading.notices).toMatchObject([
        { name: 'data', reason: 'unsupported', form: 'address' },
      ]);
      expect(reading.mended).toBe('time=2018-07&area=CO-NAR');
    },
  );
});

test('data at an address that are no dataset are told with the code and the place of their error', async () => {
  serve(() => new Response('{\n  "format": "cooperation-atlas/1",\n  "dataset": {\n'));
  const { atlas, reading, refused } = await loadAtlas(query('time=2018-07&area=CO-NAR'));
  expect(atlas.dataset.info.id).toBe('eu-colombia-s3');
  expect(reading.notices).toMatchObject([{ name: 'data', reason: 'unsupported', form: 'address' }]);
  expect(reading.mended).toBe('time=2018-07&area=CO-NAR');
  expect(refused).toMatchObject({ code: 'E002', place: { line: 4 } });
});

test('a published dataset that is gone is told, and the default stands in for it', async () => {
  serve(() => new Response(''));
  const { atlas, reading } = await loadAtlas('?data=gone&area=CO');
  expect(atlas.dataset.info.id).toBe('eu-colombia-s3');
  expect(reading.notices).toMatchObject([{ name: 'data', reason: 'unknown-dataset' }]);
});

const asked = (calls: ReturnType<typeof serve>): readonly string[] =>
  calls.mock.calls.map(([url]) => String(url)).filter((url) => url.includes('/datasets/'));

test('a dataset that the build has read is loaded in that form alone, with what reading it found', async () => {
  const calls = serve(() => new Response(''));
  const { atlas, findings } = await loadAtlas('');
  expect(asked(calls)).toEqual(['https://atlas.example.org/datasets/eu-colombia-s3.read.json']);
  const read = readAtlasJson(seed, lookup);
  expect({ dataset: atlas.whole, findings }).toEqual({
    dataset: read.dataset,
    findings: read.findings,
  });
});

test('a published dataset that the build has not read is read where it is opened', async () => {
  const calls = serve(() => new Response(''), '');
  const session = await loadAtlas('');
  expect(asked(calls)).toEqual(['https://atlas.example.org/datasets/eu-colombia-s3.json']);
  expect(isDefaultData(session)).toBe(true);
  expect(session.atlas.whole).toEqual(readAtlasJson(seed, lookup).dataset);
});

test('a dataset whose read form is gone is read where it is opened', async () => {
  const calls = serve(() => new Response(''));
  const rest = globalThis.fetch;
  vi.stubGlobal('fetch', (url: string | URL) =>
    String(url).includes('.read.') ? new Response('', { status: 404 }) : rest(url),
  );
  const session = await loadAtlas('');
  expect(asked(calls)).toEqual(['https://atlas.example.org/datasets/eu-colombia-s3.json']);
  expect(isDefaultData(session)).toBe(true);
});

test('what reading a published dataset found at build time reaches the page', () => {
  const read = readAtlasJson(smallFile({ projects: [{ targets: [{ area: 'AN' }] }] }), lookup);
  expect(read.findings.length).toBeGreaterThan(0);
  expect(JSON.parse(publishedText(read))).toMatchObject({ findings: read.findings });
});

/**
 * A network in which one file is answered with each of `answers` in turn, the last again and again.
 */
function serveInTurn(
  name: string,
  answers: readonly (() => Response | Promise<Response>)[],
  readByBuild: string,
): void {
  serve(() => new Response(''), readByBuild);
  const rest = globalThis.fetch;
  const left = [...answers];
  vi.stubGlobal('fetch', (url: string | URL) =>
    String(url).includes(name)
      ? Promise.resolve((left.length > 1 ? left.shift() : left[0])?.())
      : rest(url),
  );
  vi.useFakeTimers({ toFake: ['setTimeout'] });
}
const json =
  (text: string, status = 200) =>
  (): Response =>
    new Response(text, { status, headers: { 'content-type': 'application/json' } });
const page = (): Response =>
  new Response('<!doctype html><title>Atlas</title>', { headers: { 'content-type': 'text/html' } });
const refuse = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

async function outcome(): Promise<unknown> {
  const settled = vi.fn<(outcome: unknown) => void>();
  void loadAtlas('?area=CO').then(settled, settled);
  // What says where a text breaks off comes in its own time; the pause before the second try goes
  // by meanwhile.
  await vi.waitFor(() => {
    expect(settled).toHaveBeenCalled();
  }, 20_000);
  return settled.mock.lastCall?.[0];
}

describe.each([
  ['read by the build', 'eu-colombia-s3', asRead],
  ['read in the page', '', seed],
])('the site’s own files, the data %s', (_form, readByBuild, data) => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each([
    ['the connection breaks off', 'eu-colombia-s3', refuse],
    ['the server is busy', 'areas', json('', 503)],
    ['the data arrive cut', 'eu-colombia-s3', json(data.slice(0, 9000))],
    ['the list of borders arrives cut', 'borders', json('{"COxEC": ["CO-N')],
  ])(
    'that come at the second try are shown as if nothing had been: %s',
    async (_, name, hiccup) => {
      const text = name === 'eu-colombia-s3' ? data : file(`${name}.json`);
      serveInTurn(name, [hiccup, json(text)], readByBuild);
      expect(await outcome()).toMatchObject({
        atlas: { dataset: { info: { id: 'eu-colombia-s3' } } },
        origin: { kind: 'published' },
        reading: { notices: [] },
      });
    },
  );

  test.each<[string, SiteFile, string, () => Response | Promise<Response>, FileFault]>([
    [
      'the data are missing',
      'data',
      'eu-colombia-s3',
      json('', 404),
      { kind: 'status', status: 404 },
    ],
    [
      'the data are cut',
      'data',
      'eu-colombia-s3',
      json('{\n  "format": "cooperation-at'),
      { kind: 'damaged', line: 2, column: 13 },
    ],
    [
      'a web page stands in the place of the data',
      'data',
      'eu-colombia-s3',
      page,
      { kind: 'page' },
    ],
    ['the data are empty', 'data', 'eu-colombia-s3', json(''), { kind: 'empty' }],
    [
      'the data are of another kind',
      'data',
      'eu-colombia-s3',
      json('{"type":"FeatureCollection"}'),
      { kind: 'other' },
    ],
    ['the list of places can’t be reached', 'places', 'areas', refuse, { kind: 'unreachable' }],
    [
      'the list of places is cut',
      'places',
      'areas',
      json('{"areas": ['),
      { kind: 'damaged', line: 1, column: 12 },
    ],
    ['a web page stands in the place of the borders', 'borders', 'borders', page, { kind: 'page' }],
    [
      'another file stands in the place of the borders',
      'borders',
      'borders',
      json('{}'),
      { kind: 'other' },
    ],
  ])(
    'fail with what is wrong and where, and with no word of the browser: %s',
    async (_, failing, name, answer, fault) => {
      serveInTurn(name, [answer], readByBuild);
      const error = await outcome();
      if (!(error instanceof LoadError)) throw new Error('it did not fail');
      expect({ file: error.file, fault: error.fault }).toEqual({ file: failing, fault });
    },
  );
});
