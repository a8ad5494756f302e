import { parseAddress } from '../domain/text/web-address.ts';
import { percentDecode, percentEncode, splitQuery } from './url-encoding.ts';
import { dropped, readable, type Parsed } from './url-notices.ts';
import { parseInSentence, withoutStrangeClosing } from './url-sentence.ts';

/**
 * Which dataset a link speaks of: one published by the site, one at an address, or a file on the
 * sender's computer.
 */
export type DataReference =
  | { readonly kind: 'published'; readonly id: string }
  | { readonly kind: 'address'; readonly url: string }
  | FileReference;

/** A file by its name and the first 8 hex digits of its SHA-256. */
export interface FileReference {
  readonly kind: 'file';
  readonly name: string;
  readonly hash8: string;
}

/**
 * The dataset that a link names, needed before there is a context to read the rest with. The first
 * readable one counts; null where there is none, which means the site's default. Whether it exists
 * isn't known here.
 */
export function readDataReference(search: string): DataReference | null {
  const parameters = splitQuery(search);
  for (const [position, { name, raw, text }] of parameters.entries()) {
    if (name !== 'data' || text === null) continue;
    const parsed = parseInSentence(text, parseReference);
    if (parsed.ok)
      return parsed.value.kind === 'address'
        ? (addressIn(raw, position === parameters.length - 1) ?? parsed.value)
        : parsed.value;
  }
  return null;
}

const parseReference = (text: string): Parsed<DataReference> => {
  const reference = parseDataReference(text);
  return reference === null ? dropped({ reason: 'unreadable' }) : readable(reference);
};

/**
 * An address without what belongs to the sentence round the link: it may end in any sign, but a
 * link in no bare stop.
 */
function addressIn(raw: string, isLast: boolean): DataReference | null {
  const text = percentDecode(isLast ? raw.replace(/[.,;:!?]{1,16}$/, '') : raw);
  return text === null ? null : parseDataReference(withoutStrangeClosing(text));
}

/**
 * A query without the dataset that it names: the rest of a link whose file was opened, whichever
 * that is.
 */
export const withoutDataReference = (search: string): string =>
  splitQuery(search)
    .flatMap(({ name, raw }) => (name === 'data' ? [] : `${percentEncode(name)}=${raw}`))
    .join('&');

/** Reads `eu-colombia-s3`, `https://…` or `file:NAME:HASH8`; null for anything else. */
export function parseDataReference(text: string): DataReference | null {
  if (/^[a-z0-9-]+$/.test(text)) return { kind: 'published', id: text };
  if (text.startsWith('https://') && parseAddress(text) !== null)
    return { kind: 'address', url: text };
  const [, name, hash8] = /^file:(.+):([0-9a-f]{8})$/s.exec(text) ?? [];
  return name === undefined || hash8 === undefined ? null : { kind: 'file', name, hash8 };
}

/** The text that links give a dataset; `parseDataReference` reads it back. */
export function formatDataReference(reference: DataReference): string {
  switch (reference.kind) {
    case 'published':
      return reference.id;
    case 'address':
      return reference.url;
    case 'file':
      return `file:${reference.name}:${reference.hash8}`;
  }
}

/**
 * Characters of the longest name of a file in a link: names of several hundred would leave no room
 * for the view.
 */
const LONGEST_NAME = 80;

/** How links speak of a file; its hash tells it apart, so that a very long name may be cut. */
export const fileReference = (name: string, hash8: string): FileReference => ({
  kind: 'file',
  name: Array.from(name).slice(0, LONGEST_NAME).join(''),
  hash8,
});
