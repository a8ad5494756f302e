import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addedAtlas, type Atlas } from '../../src/core/domain/atlas.ts';
import type { Dataset } from '../../src/core/domain/dataset.ts';
import type { FoldedTexts } from '../../src/core/selectors/search/folded-texts.ts';
import type { SearchNames } from '../../src/core/selectors/search/search-index.ts';
import type { linkContext } from '../../src/session/link-context.ts';
import type { LinkContext } from '../../src/core/view-state/view-state.ts';
import type { createWords, Words } from '../../src/words/words.ts';
import { seedAtlas, seedWords } from '../support/seed-atlas.ts';
import { createScratch, type Scratch } from './scratch.ts';

const THEME = `import type { Dimension } from './dimension.ts';

/** What a source classes a project under. */
export const theme: Dimension<'theme'> = {
  id: 'theme',
  field: 'themes',
  valuesIn:
    () =>
    ({ themes }) =>
      themes.map(({ vocabulary, code }) => {
        const text = \`\${vocabulary.toUpperCase()} \${code}\`;
        return { key: text, name: { kind: 'text', text }, ownId: null };
      }),
};
`;

/** The page of the tests, with a theme for its first project. */
const themedAtlas = (): Atlas =>
  seedAtlas((page) => ({
    ...page,
    projects: page.projects.map((project, position) =>
      position === 0 ? { ...project, themes: [{ vocabulary: 'sdg', code: '13' }] } : project,
    ),
  }));

/**
 * What of the grown source the test looks at; its views have a field more than those of the
 * project.
 */
interface Grown {
  readonly facets: {
    readonly facetCounts: (
      atlas: Atlas,
      view: object,
      dimension: string,
    ) => readonly { readonly option: { readonly id: string }; readonly total: number }[];
  };
  readonly links: {
    readonly readView: (
      query: string,
      context: LinkContext,
    ) => {
      readonly view: Readonly<Record<string, unknown>>;
      readonly notices: readonly object[];
    };
  };
  readonly writing: { readonly writeView: (view: object, context: LinkContext) => string };
  readonly session: { readonly linkContext: typeof linkContext };
  readonly tables: {
    readonly viewCsv: (atlas: Atlas, view: object, words: Words) => string;
  };
  readonly sheets: {
    readonly chosenFilters: (atlas: Atlas, view: object, words: Words) => readonly string[];
  };
  readonly notices: { readonly noticeSentence: (notice: object, words: Words) => string };
  readonly catalogue: { readonly en: Words['messages'] };
  readonly words: { readonly createWords: typeof createWords };
  readonly search: {
    readonly createSearchIndex: (
      atlas: Atlas,
      names: SearchNames,
      texts: unknown,
    ) => { readonly projects: { readonly texts: FoldedTexts } };
  };
  readonly searched: { readonly searchTexts: (dataset: Dataset) => unknown };
  readonly folded: {
    readonly entryAt: (texts: FoldedTexts, position: number) => { readonly all: string };
  };
}

const FILES: Readonly<Record<keyof Grown, string>> = {
  facets: 'src/core/selectors/projects/facet-counts.ts',
  links: 'src/core/view-state/url.ts',
  writing: 'src/core/view-state/url-writing.ts',
  session: 'src/session/link-context.ts',
  tables: 'src/outputs/view-csv.ts',
  sheets: 'src/words/sentences/sheet-words.ts',
  notices: 'src/words/sentences/notice-words.ts',
  catalogue: 'src/words/en/catalogue.ts',
  words: 'src/words/words.ts',
  search: 'src/core/selectors/search/search-index.ts',
  searched: 'src/core/selectors/search/search-texts.ts',
  folded: 'src/core/selectors/search/folded-texts.ts',
};

/** The compiler runs twice, on a machine that may be busy. */
const COMPILING_MS = 180_000;

const load = <Name extends keyof Grown>(scratch: Scratch, name: Name): Promise<Grown[Name]> =>
  vi.importActual(scratch.path(FILES[name]));

describe('a filter over a field that projects have', () => {
  let scratch: Scratch;
  beforeAll(() => {
    scratch = createScratch();
    scratch.add('src/core/dimensions/theme.ts', THEME);
    scratch.edit('src/core/dimensions/index.ts', (text) =>
      text
        .replace(/^import /m, "import { theme } from './theme.ts';\nimport ")
        .replace(/^(export const DIMENSIONS = \[.*)\]/m, '$1, theme]'),
    );
  });
  afterAll(() => {
    scratch.remove();
  });

  test(
    'is a file, a line in the list, and its word in each language: no more compiles or is missing',
    () => {
      const missing = scratch.errors('browser');
      expect(missing.length).toBeGreaterThan(0);
      for (const { file, line, message } of missing) {
        expect(file).toMatch(/^src\/words\/[a-z-]+\//);
        expect(message).toContain("Property 'theme' is missing");
        scratch.edit(file, (text) => {
          const lines = text.split('\n');
          return [...lines.slice(0, line), "  theme: 'Theme',", ...lines.slice(line)].join('\n');
        });
      }
      expect(scratch.errors('core')).toEqual([]);
      expect(scratch.touched()).toEqual([
        'src/core/dimensions/index.ts',
        'src/core/dimensions/theme.ts',
        ...missing.map(({ file }) => file).toSorted(),
      ]);
    },
    COMPILING_MS,
  );

  test('is counted, linked, named, told of, written to tables and searched', async () => {
    const atlas = themedAtlas();
    const context = (await load(scratch, 'session')).linkContext(
      atlas,
      () => addedAtlas(atlas),
      'eu-colombia-s3',
    );
    const { readView } = await load(scratch, 'links');
    const { writeView } = await load(scratch, 'writing');
    const { view, notices } = readView('?theme=sdg-13', context);
    expect([notices, view['theme']]).toEqual([[], ['sdg-13']]);
    expect(writeView(view, context)).toBe('theme=sdg-13');

    const { facetCounts } = await load(scratch, 'facets');
    expect(
      facetCounts(atlas, view, 'theme').map(({ option, total }) => [option.id, total]),
    ).toEqual([
      ['sdg-13', 1],
      ['not-stated', 2],
    ]);

    const { en } = await load(scratch, 'catalogue');
    const grown = await load(scratch, 'words');
    const words = grown.createWords(en, atlas.gazetteer, ['en'], atlas.whole);
    expect((await load(scratch, 'sheets')).chosenFilters(atlas, view, words).join()).toMatch(
      /^Theme: .*SDG 13/,
    );
    const dropped = readView('?theme=none', context).notices[0] ?? {};
    expect((await load(scratch, 'notices')).noticeSentence(dropped, words)).toContain(
      'Theme: no option',
    );

    const [head = '', ...rows] = (await load(scratch, 'tables'))
      .viewCsv(atlas, view, words)
      .split('\r\n');
    const column = head.split(',').indexOf('theme');
    expect(column).toBeGreaterThan(0);
    expect(rows.some((row) => row.includes('SDG 13'))).toBe(true);

    const names = { ...seedWords(atlas), projectName: seedWords(atlas).plainProjectName };
    const texts = (await load(scratch, 'searched')).searchTexts(atlas.dataset);
    const { projects } = (await load(scratch, 'search')).createSearchIndex(atlas, names, texts);
    const { entryAt } = await load(scratch, 'folded');
    expect(
      [0, 1, 2].map((position) => entryAt(projects.texts, position).all.includes('sdg 13')),
    ).toEqual([true, false, false]);
  });
});
