import { createGazetteer } from '../core/domain/gazetteer.ts';
import type { GazetteerData } from '../core/domain/gazetteer-data.ts';
import type { Month } from '../core/domain/month.ts';
import type { SearchTexts } from '../core/selectors/search/search-texts.ts';
import { once } from '../core/domain/once.ts';
import { createAreaLookup } from '../formats/area-lookup.ts';
import {
  FormatError,
  type Finding,
  type Mend,
  type ReadContext,
  type ReadProgress,
  type ReadResult,
} from '../formats/format.ts';
import { fetchShapes } from './geodata-files.ts';
import { readSource } from '../formats/read-source.ts';
import type { ReadAhead } from './reading-ahead.ts';

export interface ReadingOptions {
  /** Stops the reading, whatever it is at. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** What is to be read; plain data, so that it gets into a worker. */
export interface ReadingRequest {
  readonly source: Blob;
  readonly name: string;
  readonly geodata: GazetteerData;
  readonly mends: readonly Mend[];
  /** The month in which it is shown. */
  readonly today: Month;
}

/** What was read, with what a large dataset needs and was made beside the page. */
export interface DatasetRead extends ReadResult {
  readonly ahead?: ReadAhead & {
    /** Come later; null where they don't, and are to be made by who searches. */
    readonly texts: Promise<SearchTexts | null>;
  };
}

/** What reading made of it; plain data, so that it gets out of a worker. */
export type ReadingAnswer =
  | { readonly kind: 'read'; readonly result: ReadResult }
  | { readonly kind: 'refused'; readonly finding: Finding };

/** Reads a file in the thread that this runs in. */
export async function readHere(
  { source, name, geodata, mends }: ReadingRequest,
  shared: Pick<ReadContext, 'signal' | 'onProgress'>,
): Promise<ReadingAnswer> {
  const gazetteer = createGazetteer(geodata);
  const areas = createAreaLookup(gazetteer, geodata);
  const points = once(async () => {
    const [{ pointsOf }, shapes] = await Promise.all([
      import('../formats/places/area-shapes.ts'),
      fetchShapes(),
    ]);
    return pointsOf(shapes, gazetteer, geodata);
  });
  try {
    return {
      kind: 'read',
      result: await readSource(source, name, { ...shared, areas, points, mends }),
    };
  } catch (error) {
    if (error instanceof FormatError) return { kind: 'refused', finding: error.finding };
    throw error;
  }
}
