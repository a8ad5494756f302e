import { expect, test } from 'vitest';
import type { Language } from '../../src/words/index.ts';
import { LANGUAGES } from '../../src/words/index.ts';
import { readerLanguage } from '../../src/words/reader-language.ts';

const [english] = LANGUAGES;
const language = (code: string): Language => ({ ...english, code });
const languages = [english, language('es'), language('pt'), language('pt-BR')] as const;
const speaks = (...wanted: readonly string[]): string =>
  readerLanguage(wanted, [...languages]).code;

test('a reader’s language is the first wanted one that there is', () => {
  expect(speaks('de', 'es', 'en')).toBe('es');
  expect(speaks('es-CO')).toBe('es');
});

test('a variety is met by itself before its language', () => {
  expect(speaks('pt-BR')).toBe('pt-BR');
  expect(speaks('pt-PT')).toBe('pt');
});

test('who knows none of them reads the first', () => {
  expect(speaks('de', 'not a language')).toBe('en');
  expect(speaks()).toBe('en');
});

test('the code of a language is that of its own grammar', async () => {
  for (const { code, load } of LANGUAGES) expect((await load()).grammar.language).toBe(code);
});
