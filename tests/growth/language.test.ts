import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { areaId } from '../../src/core/domain/area.ts';
import type { Language } from '../../src/words/index.ts';
import type { Words } from '../../src/words/words.ts';
import { seedAtlas } from '../support/seed-atlas.ts';
import { createScratch, type Scratch } from './scratch.ts';

const GRAMMAR = `import { createIntlGrammar, type Grammar } from '../grammar.ts';
import { MARKS } from '../marks.ts';

export const grammar: Grammar = {
  ...createIntlGrammar('es'),
  ...MARKS,
  sentence: (words) => \`\${words.slice(0, 1).toUpperCase()}\${words.slice(1)}.\`,
  place: (code, name) => (code === 'EU' ? \`la \${name}\` : name),
  body: (name) => \`el \${name}\`,
};
`;

/** Of a whole language each word would be its own; the compiler asks for all of them. */
const CATALOGUE = `import { en, type Catalogue } from '../en/catalogue.ts';
import { grammar } from './grammar.ts';

export const es: Catalogue = {
  ...en,
  grammar,
  name: 'Atlas de Cooperación',
  unionNames: { ...en.unionNames, EU: 'Unión Europea' },
  dates: {
    about: (date) => \`hacia \${date}\`,
    perhaps: (date) => \`quizá \${date}\`,
    from: (date) => \`desde \${date}\`,
    until: (date) => \`hasta \${date}\`,
    stillRunning: 'en curso',
  },
};
`;

const LINE =
  "  { code: 'es', name: 'Español', load: async () => (await import('./es/catalogue.ts')).es },\n";

/** The compiler runs, on a machine that may be busy. */
const COMPILING_MS = 180_000;

describe('a language', () => {
  let scratch: Scratch;
  beforeAll(() => {
    scratch = createScratch();
    mkdirSync(scratch.path('src/words/es'));
    scratch.add('src/words/es/grammar.ts', GRAMMAR);
    scratch.add('src/words/es/catalogue.ts', CATALOGUE);
    scratch.edit('src/words/index.ts', (text) => text.replace(/^\];/m, `${LINE}];`));
  });
  afterAll(() => {
    scratch.remove();
  });

  test(
    'is a folder and a line in the list, and compiles',
    () => {
      expect(scratch.touched()).toEqual([
        'src/words/es/catalogue.ts',
        'src/words/es/grammar.ts',
        'src/words/index.ts',
      ]);
      expect(scratch.errors('core')).toEqual([]);
    },
    COMPILING_MS,
  );

  test('is loaded for its readers, and speaks of places, dates and lists', async () => {
    const { LANGUAGES } = await vi.importActual<{
      readonly LANGUAGES: readonly [Language, ...Language[]];
    }>(scratch.path('src/words/index.ts'));
    const { readerLanguage } = await vi.importActual<{
      readonly readerLanguage: (wanted: readonly string[]) => Language;
    }>(scratch.path('src/words/reader-language.ts'));
    expect(LANGUAGES.map(({ code }) => code)).toEqual(['en', 'es']);
    const spanish = readerLanguage(['es-CO', 'en']);
    expect(spanish.name).toBe('Español');

    const { createWords } = await vi.importActual<{
      readonly createWords: (
        messages: Words['messages'],
        gazetteer: unknown,
        languages: readonly string[],
      ) => Words;
    }>(scratch.path('src/words/words.ts'));
    const words = createWords(await spanish.load(), seedAtlas().gazetteer, ['en']);
    const { areas, dates, grammar } = words;
    expect(words.language).toBe('es');
    expect(areas.inSentence(areaId('EU'))).toBe('la Unión Europea');
    expect(areas.of(areaId('ES'))).toBe('España');
    expect(dates.inText('2017-07')).toBe('julio de 2017');
    expect(grammar.and(['Ipiales', 'Tulcán'])).toBe('Ipiales y Tulcán');
  });
});
