/**
 * The characters of a link. Letters, digits and `- . _ ~ / , :` stand bare, everything else is
 * percent-encoded in UTF-8, and the last character is never punctuation: mail, chat and office
 * programs break links at exactly these points.
 */

/**
 * A parameter as it stands in a link, and what it says; `text` is null where its percent sequences
 * mean no characters.
 */
export interface LinkParameter {
  readonly name: string;
  readonly raw: string;
  readonly text: string | null;
}

/**
 * An ampersand as HTML writes it, once or again and again, of which the split leaves this before a
 * name.
 */
const AMPERSANDS = /^(?:(?:amp|#0*38|#x0*26);)+/i;

/**
 * Splits a query, with or without its `?`, into its parameters in the order they stand. Reads any
 * string, in one pass.
 */
export function splitQuery(search: string): LinkParameter[] {
  const query = search.startsWith('?') ? search.slice(1) : search;
  return query.split('&').flatMap((part) => {
    const equals = part.indexOf('=');
    const name =
      percentDecode(equals === -1 ? part : part.slice(0, equals))?.replace(AMPERSANDS, '') ?? null;
    if (name === null || name === '') return [];
    const raw = equals === -1 ? '' : part.slice(equals + 1);
    return [{ name, raw, text: percentDecode(raw) }];
  });
}

/** Joins names and values to a query without `?`; empty values are left out. */
export function joinQuery(
  parameters: readonly { readonly name: string; readonly value: string }[],
): string {
  const query = parameters
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name}=${percentEncode(value)}`)
    .join('&');
  return query.replace(/[-._~/,:]$/, encodeBytes);
}

/**
 * Reads percent-encoding in upper or lower case, and `+` as a space; null where a sequence isn't
 * UTF-8.
 */
export function percentDecode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/**
 * Writes text for a link. A surrogate without its partner, which UTF-8 can't say, becomes U+FFFD.
 */
export const percentEncode = (text: string): string =>
  text.replace(/[^A-Za-z0-9\-._~/,:]+/gu, encodeBytes);

const encodeBytes = (text: string): string =>
  Array.from(
    new TextEncoder().encode(text),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
