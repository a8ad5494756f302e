import { DEFAULT_DATASET, fetchDatasetText, fetchTextAt } from './browser/fetch-dataset.ts';
import { fetchGazetteer } from './browser/geodata-files.ts';
import type { GazetteerData } from './domain/gazetteer-data.ts';
import { FormatError } from './formats/format.ts';
import { loadedAtlas, type LoadedAtlas } from './loaded-atlas.ts';
import { readDataReference } from './view-state/data-reference.ts';

/** Loads the dataset that a query names, or the site's default where it can't be had, and reads the rest of the query against it. */
export async function loadAtlas(search: string): Promise<LoadedAtlas> {
  const reference = readDataReference(search);
  const gazetteer = fetchGazetteer();
  const there = reference?.kind === 'address' ? await atlasAt(reference.url, gazetteer, search) : null;
  if (there !== null) return there;
  const wanted = reference?.kind === 'published' ? reference.id : DEFAULT_DATASET;
  const [gazetteerData, text] = await Promise.all([gazetteer, datasetText(wanted)]);
  return loadedAtlas(text, gazetteerData, search);
}

/** The dataset at an address; null where nothing is to be had there, the site's policy forbids to ask, or it is no dataset. */
async function atlasAt(url: string, gazetteer: Promise<GazetteerData>, search: string): Promise<LoadedAtlas | null> {
  const [gazetteerData, text] = await Promise.all([gazetteer, fetchTextAt(url)]);
  if (text === null) return null;
  try {
    return loadedAtlas(text, gazetteerData, search, { kind: 'address', url });
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

/** A link may name a dataset that the site no longer has: then the default is shown, and `readView` tells. */
async function datasetText(id: string): Promise<string> {
  const text = (await fetchDatasetText(id)) ?? (await fetchDatasetText(DEFAULT_DATASET));
  if (text === null) throw new Error(`datasets/${DEFAULT_DATASET}.json is missing`);
  return text;
}
