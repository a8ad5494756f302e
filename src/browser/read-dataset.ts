import { LoadError } from '../formats/load-error.ts';
import type { DatasetRead, ReadingOptions, ReadingRequest } from './reading.ts';

/**
 * Reads a file beside the page, so that that goes on answering; in the page where it may start no
 * worker. Rejects with `FormatError`, with the reason of the signal where that says stop, and with
 * `LoadError` where the reader doesn't arrive.
 */
export async function readDataset(
  request: ReadingRequest,
  options: ReadingOptions = {},
): Promise<DatasetRead> {
  options.signal?.throwIfAborted();
  // The datasets of the site are read by the build: what reads others comes with the first of them.
  const { readOutside } = await import('./read-outside.ts').catch(() => {
    throw new LoadError('reader', { kind: 'unreachable' });
  });
  return readOutside(request, options);
}
