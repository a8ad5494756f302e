const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Anything that XML 1.0 (§2.2) can't hold even escaped: control characters, halves of surrogate pairs, two noncharacters. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const IMPOSSIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text without what XML can't hold: a space stands in the place of each such character. */
export const xmlCharacters = (text: string): string => text.replaceAll(IMPOSSIBLE, ' ');

/** Text as it can stand between tags and in attributes of XML and HTML; control characters become spaces. */
export const xmlText = (text: string): string =>
  xmlCharacters(text).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
