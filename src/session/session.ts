import type { AreaId } from '../core/domain/area.ts';
import type { Atlas } from '../core/domain/atlas.ts';
import type { SearchTexts } from '../core/selectors/search/search-texts.ts';
import { formatDataReference, withoutDataReference } from '../core/view-state/data-reference.ts';
import type { ComparedFile } from '../core/view-state/compared-file.ts';
import { createRestingView, type RestingView } from '../browser/resting-view.ts';
import { createViewStore, type ViewStore } from '../core/view-state/store.ts';
import type { LinkReading } from '../core/view-state/url.ts';
import type { Finding } from '../formats/format.ts';
import { createDerived, type Derived } from './derived.ts';
import { linkContext } from './link-context.ts';
import { createLinks, type Links, type PageAddress } from './links.ts';

/** Where a dataset is from. */
export type DataOrigin =
  | { readonly kind: 'published' }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'file'; readonly file: ShownFile };

/**
 * A file whose data are shown, with its bytes and how it stands to the one that the link was made
 * with.
 */
export interface ShownFile extends ComparedFile {
  readonly content: Blob;
}

/** What the site keeps beside a dataset, asked for once. */
export interface SessionFiles {
  /** Parts of cross-border areas that their project declares, from another source than the page. */
  readonly declaredParts: () => Promise<ReadonlyMap<AreaId, readonly AreaId[]>>;
  /**
   * Text of the primary source; null where none is kept with the data. Asked for again after a
   * failure.
   */
  readonly sourceText: () => Promise<string | null>;
}

/**
 * One opened dataset, with all that is derived from it. Opening another one makes another session.
 */
export interface Session {
  /** Of this opening: the same dataset opened twice has two. */
  readonly id: string;
  readonly origin: DataOrigin;
  readonly atlas: Atlas;
  /** What reading the data found, in the order of the file. */
  readonly findings: readonly Finding[];
  /** Why what the link's address holds is no dataset, where it holds something; null otherwise. */
  readonly refused: Finding | null;
  /**
   * Folded texts of a large dataset, which come after it; null where they are made by who searches,
   * as they are where the promise gives none.
   */
  readonly texts: Promise<SearchTexts | null> | null;
  readonly store: ViewStore;
  /** The view for what needs it only while nothing moves. */
  readonly resting: RestingView;
  readonly links: Links;
  readonly derived: Derived;
  /** What the link says that the dataset was opened with. */
  readonly reading: LinkReading;
  readonly files: SessionFiles;
}

export interface Opening {
  readonly atlas: Atlas;
  readonly origin: DataOrigin;
  /** Id of the dataset that links mean that name none. */
  readonly defaultData: string;
  readonly page: () => PageAddress;
  /** The query that opens the dataset; empty for its first view. */
  readonly search?: string;
  readonly findings?: readonly Finding[];
  readonly texts?: Session['texts'];
  readonly files?: SessionFiles;
}

/** Of a page without a site round it. */
const NO_FILES: SessionFiles = {
  declaredParts: () => Promise.resolve(new Map()),
  sourceText: () => Promise.resolve(null),
};

let opened = 0;

/** The session of a dataset, for the page and for what the build makes of it. */
export function createSession({
  atlas,
  origin,
  defaultData,
  page,
  search = '',
  findings = [],
  texts = null,
  files = NO_FILES,
}: Opening): Session {
  const derived = createDerived(atlas);
  const context = linkContext(atlas, derived.added, defaultData, dataName(atlas, origin));
  const links = createLinks(context, atlas.dataset.info.version, page);
  // The link names a file, maybe another one: that is told by itself, and the rest is read against
  // what is shown.
  const reading = links.read(origin.kind === 'file' ? withoutDataReference(search) : search);
  const store = createViewStore(reading.view);
  opened += 1;
  return {
    id: String(opened),
    origin,
    atlas,
    findings,
    refused: null,
    texts,
    store,
    resting: createRestingView(store),
    links,
    derived,
    reading,
    files,
  };
}

/** How links name the data. */
function dataName(atlas: Atlas, origin: DataOrigin): string {
  switch (origin.kind) {
    case 'published':
      return atlas.dataset.info.id;
    case 'address':
      return origin.url;
    case 'file':
      return formatDataReference(origin.file.shown);
  }
}

/** Whether the data are those that the site shows by itself. */
export const isDefaultData = ({ origin, links: { context } }: Session): boolean =>
  origin.kind === 'published' && context.data === context.defaultData;
