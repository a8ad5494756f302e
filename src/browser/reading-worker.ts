import { expose, transfer } from 'comlink';
import { buffersOf } from '../core/domain/stored/stored-projects.ts';
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
    const stored = answer.kind === 'read' ? answer.result.dataset.stored : undefined;
    return stored === undefined ? answer : transfer(answer, [...buffersOf(stored)]);
  },
};

expose(reader);
