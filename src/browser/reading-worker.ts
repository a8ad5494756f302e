import { expose } from 'comlink';
import type { ReadProgress } from '../formats/format.ts';
import { readHere, type ReadingAnswer, type ReadingRequest } from './reading.ts';

/** Milliseconds between two words on how far the reading is. */
const PROGRESS_PAUSE_MS = 100;

export interface ReadingWorker {
  readonly read: (
    request: ReadingRequest,
    onProgress: (progress: ReadProgress) => void,
  ) => Promise<ReadingAnswer>;
}

const reader: ReadingWorker = {
  read: (request, onProgress) => {
    let told = -Infinity;
    return readHere(request, {
      // The page stops it by ending the worker.
      signal: new AbortController().signal,
      onProgress: (progress) => {
        const now = performance.now();
        if (now - told < PROGRESS_PAUSE_MS) return;
        told = now;
        onProgress(progress);
      },
    });
  },
};

expose(reader);
