import type { LocalText } from '../../../core/domain/text/text.ts';
import { LANGUAGE_TAG } from '../../atlas-json/schema/schema-parts.ts';
import type { RawText } from '../raw/raw-activity.ts';

/** A language as the dataset writes it; undefined for what is none. */
export function languageTagOf(written: string | undefined): string | undefined {
  const [language = '', ...rest] = (written ?? '').replaceAll('_', '-').split('-');
  const tag = [language.toLowerCase(), ...rest].join('-');
  return LANGUAGE_TAG.test(tag) ? tag : undefined;
}

/**
 * Texts by language, the first in each; one in the file's language, `usual`, by itself. Undefined
 * where there is none.
 */
export function localTextOf(texts: readonly RawText[], usual: string): LocalText | undefined {
  const [first] = texts;
  if (first === undefined) return undefined;
  const byLanguage = new Map<string, string>();
  for (const { text, lang } of texts) {
    const tag = languageTagOf(lang) ?? usual;
    if (!byLanguage.has(tag)) byLanguage.set(tag, text);
  }
  return byLanguage.size === 1 && byLanguage.has(usual)
    ? first.text
    : Object.fromEntries(byLanguage);
}
