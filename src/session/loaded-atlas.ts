import { DEFAULT_DATASET } from '../browser/fetch-dataset.ts';
import { createAtlas, type Atlas } from '../core/domain/atlas.ts';
import { createGazetteer } from '../core/domain/gazetteer.ts';
import type { GazetteerData } from '../core/domain/gazetteer-data.ts';
import { asMonth } from '../core/domain/month.ts';
import type { Finding, ReadResult } from '../formats/format.ts';
import { linkContext } from './link-context.ts';
import type { ComparedFile } from '../core/view-state/compared-file.ts';
import { formatDataReference, withoutDataReference } from '../core/view-state/data-reference.ts';
import { createViewStore, type ViewStore } from '../core/view-state/store.ts';
import { readView, writeView, type LinkReading } from '../core/view-state/url.ts';
import type { LinkContext } from '../core/view-state/view-state.ts';

/** Everything that a page needs to show what its address says. */
export interface LoadedAtlas {
  readonly atlas: Atlas;
  readonly store: ViewStore;
  readonly context: LinkContext;
  readonly reading: LinkReading;
  /** What reading the data found, in the order of the file. */
  readonly findings: readonly Finding[];
  /** The file of the reader's own computer that the data are from; null for what the site publishes. */
  readonly file: ShownFile | null;
  /** The address that the data are from; null for what the site publishes, and for a file. */
  readonly address: string | null;
  /** Why what the link's address holds is no dataset, where it holds something; null otherwise. */
  readonly refused: Finding | null;
  /** The dataset is the one that the page was built with. */
  readonly isDefaultDataset: boolean;
  /** The address says nothing, so the page as it was built shows the view already. */
  readonly isDefaultView: boolean;
}

/** A file whose data are shown, with its bytes and how it stands to the one that the link was made with. */
interface ShownFile extends ComparedFile {
  readonly content: Blob;
}

/** Where a dataset is from. */
export type DataOrigin =
  | { readonly kind: 'published' }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'file'; readonly file: ShownFile };

/** The atlas of a dataset that was read, and the view that a query opens in it. */
export function loadedAtlas(
  { dataset, findings }: ReadResult,
  gazetteerData: GazetteerData,
  search: string,
  origin: DataOrigin = { kind: 'published' },
): LoadedAtlas {
  const gazetteer = createGazetteer(gazetteerData, dataset.areas);
  const atlas = createAtlas(dataset, gazetteer, currentMonth());
  const file = origin.kind === 'file' ? origin.file : null;
  const address = origin.kind === 'address' ? origin.url : null;
  const context = linkContext(
    atlas,
    DEFAULT_DATASET,
    address ?? (file === null ? dataset.info.id : formatDataReference(file.shown)),
  );
  // The link names a file, maybe another one: that is told by itself, and the rest is read against what is shown.
  const reading = readView(file === null ? search : withoutDataReference(search), context);
  return {
    atlas,
    store: createViewStore(reading.view),
    context,
    reading,
    findings,
    file,
    address,
    refused: null,
    isDefaultDataset: origin.kind === 'published' && dataset.info.id === DEFAULT_DATASET,
    isDefaultView: writeView(reading.view, context) === '',
  };
}

function currentMonth() {
  const now = new Date();
  return asMonth(now.getFullYear() * 12 + now.getMonth());
}
