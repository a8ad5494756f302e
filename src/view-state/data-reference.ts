import { splitQuery } from './url-encoding.ts';

/** Which dataset a link speaks of: one published by the site, one at an address, or a file on the sender's computer. */
export type DataReference =
  | { readonly kind: 'published'; readonly id: string }
  | { readonly kind: 'address'; readonly url: string }
  /** `hash8`: the first 8 hex digits of the file's SHA-256. */
  | { readonly kind: 'file'; readonly name: string; readonly hash8: string };

/**
 * The dataset that a link names, needed before there is a context to read the rest with. The first readable one counts;
 * null where there is none, which means the site's default. Whether it exists isn't known here.
 */
export function readDataReference(search: string): DataReference | null {
  for (const { name, text } of splitQuery(search)) {
    const reference = name === 'data' && text !== null ? parseDataReference(text) : null;
    if (reference !== null) return reference;
  }
  return null;
}

/** Reads `eu-colombia-s3`, `https://…` or `file:NAME:HASH8`; null for anything else. */
export function parseDataReference(text: string): DataReference | null {
  if (/^[a-z0-9-]+$/.test(text)) return { kind: 'published', id: text };
  if (text.startsWith('https://') && URL.canParse(text)) return { kind: 'address', url: text };
  const [, name, hash8] = /^file:(.+):([0-9a-f]{8})$/s.exec(text) ?? [];
  return name === undefined || hash8 === undefined ? null : { kind: 'file', name, hash8 };
}
