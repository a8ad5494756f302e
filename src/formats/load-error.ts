import type { FormatError } from './format.ts';

/** The files of the site that the atlas is made of, by what they hold. */
export type SiteFile =
  | 'places'
  | 'borders'
  | 'countries'
  | 'members'
  | 'data'
  | 'source'
  /** The code that reads files. */
  | 'reader';

/** Why a file of the site can't be used. */
export type FileFault =
  /** No answer, or the connection broke off. */
  | { readonly kind: 'unreachable' }
  /** An answer without the file, by its HTTP status. */
  | { readonly kind: 'status'; readonly status: number }
  /** A web page in its place, as hosts send that answer every address. */
  | { readonly kind: 'page' }
  | { readonly kind: 'empty' }
  /** Cut or damaged; where, both counted from 1. */
  | { readonly kind: 'damaged'; readonly line: number; readonly column: number }
  /** Whole, but another file. */
  | { readonly kind: 'other' };

/**
 * A file of the site that can't be used. Its words for the reader are in words/: `message` is for
 * the console alone.
 */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly file: SiteFile;
  readonly fault: FileFault;

  constructor(file: SiteFile, fault: FileFault) {
    super(`${file}: ${fault.kind}`);
    this.file = file;
    this.fault = fault;
  }
}

/** Why a file that a reader refused can't be used. */
export function formatFault({ code, finding }: FormatError): FileFault {
  if (code === 'E001') return { kind: 'empty' };
  if (code === 'E003') return { kind: 'page' };
  const { place } = finding;
  return code === 'E002' && place.kind === 'line'
    ? { kind: 'damaged', line: place.line, column: place.column ?? 1 }
    : { kind: 'other' };
}
