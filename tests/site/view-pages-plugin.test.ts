import { describe, expect, test } from 'vitest';
import type { PageOptions } from '../../src/site/page-options.ts';
import { defaultViews } from '../../src/site/pages/view-pages.ts';
import { viewPagesPlugin } from '../../src/site/view-pages-plugin.ts';
import { seedAtlas } from '../support/seed-atlas.ts';
import { publish } from './published.ts';

const seed = publish(seedAtlas());

/** The files that a build writes, and index.html with what goes in its place. */
async function built(
  options: PageOptions,
): Promise<{ readonly files: ReadonlyMap<string, string | Uint8Array>; readonly index: string }> {
  const { generateBundle, transformIndexHtml } = viewPagesPlugin(() => seed, options);
  if (typeof generateBundle !== 'function' || typeof transformIndexHtml !== 'object')
    throw new Error('hooks');
  const files = new Map<string, string | Uint8Array>();
  const context = {
    emitFile: ({
      fileName,
      source,
    }: {
      readonly fileName: string;
      readonly source: string | Uint8Array;
    }) => files.set(fileName, source),
  };
  await Reflect.apply(generateBundle, context, []);
  const index: unknown = Reflect.apply(transformIndexHtml.handler, context, [
    '<head><title>Name</title><!--head--></head>',
  ]);
  return { files, index: String(index) };
}

/** Width and height in the header of a PNG (§11.2.1). */
function pngSize(file: string | Uint8Array | undefined): readonly [width: number, height: number] {
  if (!(file instanceof Uint8Array)) throw new Error('no picture');
  expect([...file.subarray(1, 4)].map((code) => String.fromCodePoint(code)).join('')).toBe('PNG');
  const header = new DataView(file.buffer, file.byteOffset + 16, 8);
  return [header.getUint32(0), header.getUint32(4)];
}

describe('by default', async () => {
  const { files, index } = await built({ views: 'default', site: null });
  const named = (ending: string): readonly string[] =>
    [...files.keys()].filter((name) => name.endsWith(ending));

  test('every project and place has a page, with a style and a card that are there', () => {
    expect(named('.html')).toEqual(defaultViews(seed).map(({ name }) => `view/${name}.html`));
    for (const name of named('.html')) {
      const page = String(files.get(name));
      const card = /<meta property="og:image" content="\.\/([^"]+)"/.exec(page)?.[1] ?? '';
      expect(files.has(`view/${card}`)).toBe(true);
      // A few KB: a page is a step on the way to the atlas.
      expect(page.length).toBeLessThan(8000);
    }
    expect(files.get('view/page.css')).toContain('--paper');
  });

  test('cards are drawn for the first view, projects, countries and border areas', () => {
    expect(
      named('.png')
        .filter((name) => /project|card|x/.test(name))
        .toSorted(),
    ).toEqual(
      [
        'card.png',
        'view/area-CLxPE.png',
        'view/area-COxEC.png',
        'view/area-COxPE.png',
        'view/area-GTxMX.png',
        'view/project-innoval.png',
        'view/project-innovact.png',
        'view/project-iuc.png',
      ].toSorted(),
    );
    expect(named('.png')).toHaveLength(16);
    for (const name of named('.png')) expect(pngSize(files.get(name))).toEqual([1200, 630]);
  });

  test('index.html has its head', () => {
    expect(index).toContain(
      '<meta property="og:title" content="3 projects active in July 2017" />',
    );
    expect(index).not.toContain('<!--head-->');
  });

  test('index.html bears the title of the view that it is drawn with', () => {
    expect(index).toContain('<title>3 projects active in July 2017 · Cooperation Atlas</title>');
    expect(index).not.toContain('Name');
  });

  test('without the address of the site there is no list of addresses', () => {
    expect(files.has('sitemap.txt')).toBe(false);
  });
});

test('with no views there is the card of the first alone', async () => {
  const { files } = await built({ views: 'none', site: 'https://example.org/' });
  expect([...files.keys()]).toEqual(['card.png', 'sitemap.txt']);
  expect(files.get('sitemap.txt')).toBe('https://example.org/\n');
});

test('a list adds views to those of the default', async () => {
  const { files } = await built({ views: ['list=gaps'], site: 'https://example.org/' });
  const added = [...files.keys()].filter((name) => name.includes('gaps'));
  expect(added).toEqual([
    expect.stringMatching(/^view\/list-gaps\.[\da-f]{12}\.html$/),
    expect.stringMatching(/^view\/list-gaps\.[\da-f]{12}\.png$/),
  ]);
  expect(files.get('sitemap.txt')).toContain(`https://example.org/${added[0] ?? '?'}\n`);
});

test('a list that can’t be read ends the build before anything is made', () => {
  const { buildStart } = viewPagesPlugin(() => seed, { views: ['area=CO', 'area=XX'], site: null });
  if (typeof buildStart !== 'function') throw new Error('buildStart');
  expect(() => {
    Reflect.apply(buildStart, {}, []);
  }).toThrow('line 2, area=XX: Place: no place has this code');
});
