import { currentMonth } from '../browser/current-month.ts';
import {
  DEFAULT_DATASET,
  fetchBlobAt,
  fetchDataset,
  fetchDefaultDataset,
} from '../browser/fetch-dataset.ts';
import { fetchTwice } from '../browser/fetch-site-file.ts';
import { fetchGazetteer } from '../browser/geodata-files.ts';
import { readDataset } from '../browser/read-dataset.ts';
import type { GazetteerData } from '../core/domain/gazetteer-data.ts';
import { FormatError, type Finding } from '../formats/format.ts';
import { formatFault, LoadError } from '../formats/load-error.ts';
import { loadedAtlas } from './loaded-atlas.ts';
import type { Session } from './session.ts';
import { readDataReference } from '../core/view-state/data-reference.ts';

/**
 * Loads the dataset that a query names, or the site's default where it can't be had, and reads the
 * rest of the query against it. Throws a `LoadError` where the site's own files fail.
 */
export async function loadAtlas(search: string): Promise<Session> {
  const reference = readDataReference(search);
  const gazetteer = fetchGazetteer();
  const there =
    reference?.kind === 'address' ? await atlasAt(reference.url, gazetteer, search) : null;
  if (there !== null && 'atlas' in there) return there;
  const wanted = reference?.kind === 'published' ? reference.id : DEFAULT_DATASET;
  const [session] = await Promise.all([
    fetchTwice((cache) => publishedAtlas(wanted, gazetteer, search, cache)),
    gazetteer,
  ]);
  return there === null ? session : { ...session, refused: there.refused };
}

/**
 * The dataset at an address, or why what is there is none; null where nothing is to be had there,
 * or the site's policy forbids to ask.
 */
async function atlasAt(
  url: string,
  gazetteer: Promise<GazetteerData>,
  search: string,
): Promise<Session | { readonly refused: Finding } | null> {
  const [geodata, source] = await Promise.all([gazetteer, fetchBlobAt(url)]);
  if (source === null) return null;
  const name = new URL(url).pathname;
  try {
    const read = await readDataset({ source, name, geodata, mends: [], today: currentMonth() });
    return loadedAtlas(read, geodata, search, { kind: 'address', url });
  } catch (error) {
    if (error instanceof FormatError) return { refused: error.finding };
    throw error;
  }
}

/**
 * A link may name a dataset that the site no longer has: then the default is shown, and `readView`
 * tells.
 */
async function publishedAtlas(
  id: string,
  gazetteer: Promise<GazetteerData>,
  search: string,
  cache: RequestCache,
): Promise<Session> {
  const found = id === DEFAULT_DATASET ? null : await fetchDataset(id, cache);
  const data = found ?? (await fetchDefaultDataset(cache));
  const geodata = await gazetteer;
  if (data.kind === 'read') return loadedAtlas(data.result, geodata, search);
  try {
    const request = {
      source: data.content,
      name: `${id}.json`,
      geodata,
      mends: [],
      today: currentMonth(),
    };
    return loadedAtlas(await readDataset(request), geodata, search);
  } catch (error) {
    throw error instanceof FormatError ? new LoadError('data', formatFault(error)) : error;
  }
}
