import { LoadError } from '../formats/load-error.ts';
import { answerTo, fetchTwice, textOf } from './fetch-site-file.ts';

/**
 * Text of the page that a published dataset was read from; null where the site publishes none.
 * Throws a `LoadError`.
 */
export const fetchSourceText = (id: string): Promise<string | null> =>
  fetchTwice(async (cache) => {
    const response = await answerTo(
      'source',
      new URL(`datasets/${id}.source.txt`, document.baseURI),
      cache,
    );
    if (response.status >= 500)
      throw new LoadError('source', { kind: 'status', status: response.status });
    // A host that answers every address with the page itself has no such file.
    const isText = response.headers.get('content-type')?.startsWith('text/plain') === true;
    return response.ok && isText ? textOf('source', response) : null;
  });
