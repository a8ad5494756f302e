/** Text of a dataset: in its first language, or by language (BCP 47). */
export type LocalText = string | Readonly<Record<string, string>>;

/**
 * The text in the first of `languages` it has, with its language; else in whatever language comes
 * first.
 */
export function textIn(
  text: LocalText,
  languages: readonly string[],
): { readonly text: string; readonly language: string } {
  if (typeof text === 'string') return { text, language: languages.at(-1) ?? 'en' };
  for (const language of languages) {
    const found = text[language];
    if (found !== undefined) return { text: found, language };
  }
  const [language, first] = Object.entries(text)[0] ?? ['und', ''];
  return { text: first, language };
}
