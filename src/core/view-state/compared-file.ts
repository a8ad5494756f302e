import { fileReference, type FileReference } from './data-reference.ts';

/** A file that was opened for a link, beside the one that the link was made with. */
export interface ComparedFile {
  readonly wanted: FileReference;
  /** How links speak of what is shown. */
  readonly shown: FileReference;
  readonly name: string;
  /**
   * `unknown` where the browser couldn't make the file's hash: links go on speaking of the file
   * that was wanted.
   */
  readonly outcome: 'same' | 'different' | 'unknown';
}

/**
 * Compares files by their hashes: a file may have been renamed. `hash8` is null where it couldn't
 * be made.
 */
export function comparedFile(
  wanted: FileReference,
  name: string,
  hash8: string | null,
): ComparedFile {
  if (hash8 === null) return { wanted, shown: wanted, name, outcome: 'unknown' };
  return {
    wanted,
    shown: fileReference(name, hash8),
    name,
    outcome: hash8 === wanted.hash8 ? 'same' : 'different',
  };
}
