import published from '../../geodata/published-datasets.json';
import { LoadError } from '../formats/load-error.ts';
import { answerTo, textOf } from './fetch-site-file.ts';

/** The dataset that the site shows where a link names none. */
export const [DEFAULT_DATASET = ''] = published;

/** Text of a published dataset; null where the site publishes none of that id. Throws a `LoadError`. */
export async function fetchDatasetText(
  id: string,
  cache: RequestCache = 'default',
): Promise<string | null> {
  const response = await answerTo('data', new URL(`datasets/${id}.json`, document.baseURI), cache);
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  // A host that answers every address with the page itself has no such file either.
  if (response.status === 404 || (response.ok && !isJson)) return null;
  if (!response.ok) throw new LoadError('data', { kind: 'status', status: response.status });
  return textOf('data', response);
}

/** Text of the dataset that the site can't do without. Throws a `LoadError`. */
export async function fetchDefaultDatasetText(cache: RequestCache = 'default'): Promise<string> {
  const response = await answerTo(
    'data',
    new URL(`datasets/${DEFAULT_DATASET}.json`, document.baseURI),
    cache,
  );
  if (!response.ok) throw new LoadError('data', { kind: 'status', status: response.status });
  return textOf('data', response);
}

/** Text at an address, asked for without anything that says who asks; null where it can't be had. */
export async function fetchTextAt(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    return response.ok ? await response.text() : null;
  } catch {
    // No such host, no permission to read it, or the content policy of the site.
    return null;
  }
}
