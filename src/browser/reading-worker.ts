import { expose, transfer } from 'comlink';
import { buffersOfCounts } from '../core/counts/counts-ahead.ts';
import { buffersOf } from '../core/domain/stored/stored-projects.ts';
import type { SearchTexts } from '../core/selectors/search/search-texts.ts';
import type { ReadProgress } from '../formats/format.ts';
import { readHere, type ReadingAnswer, type ReadingRequest } from './reading.ts';
import { readAhead, type ReadAhead } from './reading-ahead.ts';

/** Milliseconds between two words on how far the reading is. */
const PROGRESS_PAUSE_MS = 100;

/** What of an answer was made beside the reading, where the dataset is large. */
export type AnswerAhead = ReadingAnswer & { readonly ahead?: ReadAhead };

export interface ReadingWorker {
  readonly read: (
    request: ReadingRequest,
    onProgress: (progress: ReadProgress) => void,
  ) => Promise<AnswerAhead>;
  /** Of the dataset that was read; null where nothing was made ahead of it. */
  readonly texts: () => Promise<SearchTexts | null>;
}

let later: () => SearchTexts | null = () => null;

const reader: ReadingWorker = {
  read: async (request, onProgress) => {
    let told = -Infinity;
    const answer = await readHere(request, {
      // The page stops it by ending the worker.
      signal: new AbortController().signal,
      onProgress: (progress) => {
        const now = performance.now();
        if (now - told < PROGRESS_PAUSE_MS) return;
        told = now;
        onProgress(progress);
      },
    });
    if (answer.kind === 'refused') return answer;
    const { dataset } = answer.result;
    const made = readAhead(dataset, request.geodata, request.today);
    if (made === null || dataset.stored === undefined) return answer;
    const { texts, ...ahead } = made;
    later = texts;
    // What is counted stands in some of the columns that it is counted from.
    const buffers = new Set([...buffersOf(dataset.stored), ...buffersOfCounts(ahead.counts)]);
    return transfer({ ...answer, ahead }, [...buffers]);
  },
  texts: () => Promise.resolve(later()),
};

expose(reader);
