import { countsAhead, type CountsAhead } from '../core/counts/counts-ahead.ts';
import { createAtlas } from '../core/domain/atlas.ts';
import type { Dataset } from '../core/domain/dataset.ts';
import { createGazetteer } from '../core/domain/gazetteer.ts';
import type { GazetteerData } from '../core/domain/gazetteer-data.ts';
import type { Month } from '../core/domain/month.ts';
import { searchTexts, type SearchTexts } from '../core/selectors/search/search-texts.ts';

/** What of a large dataset is made in the thread that read it. */
export interface ReadAhead {
  readonly today: Month;
  readonly counts: CountsAhead;
}

/**
 * Of the page alone; `texts` can be asked for after all that crosses has gone. Null for a dataset
 * that is small enough to be made when it is shown.
 */
export function readAhead(
  dataset: Dataset,
  geodata: GazetteerData,
  today: Month,
): (ReadAhead & { readonly texts: () => SearchTexts }) | null {
  if (dataset.stored === undefined) return null;
  const atlas = createAtlas(dataset, createGazetteer(geodata, dataset.areas), today);
  const { stored } = atlas.dataset;
  const page: Dataset =
    stored === undefined ? atlas.dataset : { ...atlas.dataset, stored: structuredClone(stored) };
  return { today, counts: countsAhead(atlas), texts: () => searchTexts(page) };
}
