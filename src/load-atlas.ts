import { fetchGazetteer } from './browser/geodata-files.ts';
import { DEFAULT_DATASET, fetchDatasetText } from './browser/fetch-dataset.ts';
import { createAtlas, type Atlas } from './domain/atlas.ts';
import { createGazetteer } from './domain/gazetteer.ts';
import { asMonth } from './domain/month.ts';
import { createAreaLookup } from './formats/area-lookup.ts';
import { atlasJson } from './formats/atlas-json.ts';
import { en } from './i18n/en.ts';
import { createWords, type Words } from './i18n/words.ts';
import { linkContext } from './scene/link-context.ts';
import { readDataReference } from './view-state/data-reference.ts';
import { createViewStore, type ViewStore } from './view-state/store.ts';
import { readView, writeView, type LinkReading } from './view-state/url.ts';
import type { LinkContext } from './view-state/view-state.ts';

/** Everything that a page needs to show what its address says. */
export interface LoadedAtlas {
  readonly atlas: Atlas;
  readonly words: Words;
  readonly store: ViewStore;
  readonly context: LinkContext;
  readonly reading: LinkReading;
  /** The dataset is the one that the page was built with. */
  readonly isDefaultDataset: boolean;
  /** The address says nothing, so the page as it was built shows the view already. */
  readonly isDefaultView: boolean;
}

/** Loads the dataset that a query names, or the site's default, and reads the rest of the query against it. */
export async function loadAtlas(search: string): Promise<LoadedAtlas> {
  const reference = readDataReference(search);
  const wanted = reference?.kind === 'published' ? reference.id : DEFAULT_DATASET;
  const [gazetteerData, text] = await Promise.all([fetchGazetteer(), datasetText(wanted)]);
  const { dataset } = atlasJson.read(text, createAreaLookup(createGazetteer(gazetteerData), gazetteerData));
  const gazetteer = createGazetteer(gazetteerData, dataset.areas);
  const atlas = createAtlas(dataset, gazetteer, currentMonth());
  const context = linkContext(atlas, DEFAULT_DATASET);
  const reading = readView(search, context);
  return {
    atlas,
    words: createWords('en', en, gazetteer, dataset.info.languages),
    store: createViewStore(reading.view),
    context,
    reading,
    isDefaultDataset: dataset.info.id === DEFAULT_DATASET,
    isDefaultView: writeView(reading.view, context) === '',
  };
}

/** A link may name a dataset that the site no longer has: then the default is shown, and `readView` tells. */
async function datasetText(id: string): Promise<string> {
  const text = (await fetchDatasetText(id)) ?? (await fetchDatasetText(DEFAULT_DATASET));
  if (text === null) throw new Error(`datasets/${DEFAULT_DATASET}.json is missing`);
  return text;
}

function currentMonth() {
  const now = new Date();
  return asMonth(now.getFullYear() * 12 + now.getMonth());
}
