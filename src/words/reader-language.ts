import { LANGUAGES, type Language } from './index.ts';

/**
 * The language for a reader who wants some (BCP 47, the best first): `pt-BR` is met by `pt`. The
 * first of the list where there is none of them.
 */
export function readerLanguage(
  wanted: readonly string[],
  languages: readonly [Language, ...Language[]] = LANGUAGES,
): Language {
  const met = wanted.flatMap(
    (tag) =>
      languages.find(({ code }) => code === tag) ??
      languages.find(({ code }) => code === tag.split('-')[0]) ??
      [],
  );
  return met[0] ?? languages[0];
}
