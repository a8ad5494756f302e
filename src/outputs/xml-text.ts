const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Anything that XML 1.0 (§2.2) can't hold even escaped: control characters, halves of surrogate
 * pairs, two noncharacters.
 */
const IMPOSSIBLE = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text without what XML can't hold: a space stands in the place of each such character. */
export const xmlCharacters = (text: string): string => text.replaceAll(IMPOSSIBLE, ' ');

/**
 * Text as it can stand between tags and in attributes of XML and HTML; control characters become
 * spaces.
 */
export const xmlText = (text: string): string =>
  xmlCharacters(text).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
