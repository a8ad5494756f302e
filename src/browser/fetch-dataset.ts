import published from '../../geodata/published-datasets.json';
import type { ReadResult } from '../formats/format.ts';
import { LoadError } from '../formats/load-error.ts';
import { isPublishedForm } from '../formats/published-form.ts';
import { answerTo, parsedJson, textOf } from './fetch-site-file.ts';

/** The dataset that the site shows where a link names none. */
export const [DEFAULT_DATASET = ''] = published;

/**
 * A published dataset: as the build has read it, or as it was put beside the page later, and is to
 * be read.
 */
export type PublishedData =
  | { readonly kind: 'read'; readonly result: ReadResult }
  | { readonly kind: 'file'; readonly content: Blob };

/** A published dataset; null where the site publishes none of that id. Throws a `LoadError`. */
export async function fetchDataset(
  id: string,
  cache: RequestCache = 'default',
): Promise<PublishedData | null> {
  const read = await fetchAsRead(id, cache);
  if (read !== null) return read;
  const response = await answerTo('data', addressOf(id, '.json'), cache);
  // A host that answers every address with the page itself has no such file either.
  if (response.status === 404 || (response.ok && !isJson(response))) return null;
  return contentOf(response);
}

/** The dataset that the site can't do without. Throws a `LoadError`. */
export async function fetchDefaultDataset(cache: RequestCache = 'default'): Promise<PublishedData> {
  const read = await fetchAsRead(DEFAULT_DATASET, cache);
  return read ?? contentOf(await answerTo('data', addressOf(DEFAULT_DATASET, '.json'), cache));
}

/**
 * What is at an address, asked for without anything that says who asks; null where it can't be had.
 */
export async function fetchBlobAt(url: string): Promise<Blob | null> {
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    return response.ok ? await response.blob() : null;
  } catch {
    // No such host, no permission to read it, or the content policy of the site.
    return null;
  }
}

/**
 * A dataset as the build has read it; null where the build had none of that id, or its form is
 * gone.
 */
async function fetchAsRead(id: string, cache: RequestCache): Promise<PublishedData | null> {
  if (!readByBuild().includes(id)) return null;
  const response = await answerTo('data', addressOf(id, '.read.json'), cache);
  if (response.status === 404) return null;
  if (!response.ok) throw new LoadError('data', { kind: 'status', status: response.status });
  const result = await parsedJson('data', await textOf('data', response));
  if (!isPublishedForm(result)) throw new LoadError('data', { kind: 'other' });
  return { kind: 'read', result };
}

/** The datasets that the build has read, as it wrote them into the page; none while developing. */
const readByBuild = (): readonly string[] =>
  document.querySelector<HTMLElement>('#start')?.dataset['read']?.split(' ') ?? [];

const addressOf = (id: string, ending: string): URL =>
  new URL(`datasets/${id}${ending}`, document.baseURI);

const isJson = (response: Response): boolean =>
  response.headers.get('content-type')?.includes('json') === true;

async function contentOf(response: Response): Promise<PublishedData> {
  if (!response.ok) throw new LoadError('data', { kind: 'status', status: response.status });
  try {
    return { kind: 'file', content: await response.blob() };
  } catch {
    throw new LoadError('data', { kind: 'unreachable' });
  }
}
