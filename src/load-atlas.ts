import { DEFAULT_DATASET, fetchDatasetText } from './browser/fetch-dataset.ts';
import { fetchGazetteer } from './browser/geodata-files.ts';
import { loadedAtlas, type LoadedAtlas } from './loaded-atlas.ts';
import { readDataReference } from './view-state/data-reference.ts';

/** Loads the published dataset that a query names, or the site's default, and reads the rest of the query against it. */
export async function loadAtlas(search: string): Promise<LoadedAtlas> {
  const reference = readDataReference(search);
  const wanted = reference?.kind === 'published' ? reference.id : DEFAULT_DATASET;
  const [gazetteerData, text] = await Promise.all([fetchGazetteer(), datasetText(wanted)]);
  return loadedAtlas(text, gazetteerData, search);
}

/** A link may name a dataset that the site no longer has: then the default is shown, and `readView` tells. */
async function datasetText(id: string): Promise<string> {
  const text = (await fetchDatasetText(id)) ?? (await fetchDatasetText(DEFAULT_DATASET));
  if (text === null) throw new Error(`datasets/${DEFAULT_DATASET}.json is missing`);
  return text;
}
