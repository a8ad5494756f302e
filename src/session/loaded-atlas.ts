import { currentMonth } from '../browser/current-month.ts';
import { DEFAULT_DATASET } from '../browser/fetch-dataset.ts';
import { fetchSourceText } from '../browser/fetch-source-text.ts';
import { declaredParts } from '../browser/geodata-files.ts';
import { pageAddress } from '../browser/page-address.ts';
import type { DatasetRead } from '../browser/reading.ts';
import { takeCounts } from '../core/counts/activity.ts';
import { createAtlas } from '../core/domain/atlas.ts';
import { createGazetteer } from '../core/domain/gazetteer.ts';
import type { GazetteerData } from '../core/domain/gazetteer-data.ts';
import { createSession, type DataOrigin, type Session, type SessionFiles } from './session.ts';

/** The session of a dataset that was read, with the view that a query opens in it. */
export function loadedAtlas(
  { dataset, findings, ahead }: DatasetRead,
  gazetteerData: GazetteerData,
  search: string,
  origin: DataOrigin = { kind: 'published' },
): Session {
  const gazetteer = createGazetteer(gazetteerData, dataset.areas);
  const atlas = createAtlas(dataset, gazetteer, ahead?.today ?? currentMonth());
  if (ahead !== undefined) takeCounts(atlas, ahead.counts);
  return createSession({
    atlas,
    origin,
    defaultData: DEFAULT_DATASET,
    page: pageAddress,
    search,
    findings,
    texts: ahead?.texts ?? null,
    files: siteFiles(origin.kind === 'published' ? dataset.info.id : null),
  });
}

/** Only a published dataset has the text of its source. */
function siteFiles(published: string | null): SessionFiles {
  let text: Promise<string | null> | null = null;
  return {
    declaredParts,
    sourceText: async () => {
      text ??= published === null ? Promise.resolve(null) : fetchSourceText(published);
      try {
        return await text;
      } catch (error) {
        text = null;
        throw error;
      }
    },
  };
}
