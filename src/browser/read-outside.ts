import { proxy, releaseProxy, wrap } from 'comlink';
import { FormatError, type ReadProgress, type ReadResult } from '../formats/format.ts';
import { LoadError } from '../formats/load-error.ts';
import type { ReadingAnswer, ReadingOptions, ReadingRequest } from './reading.ts';
import type { ReadingWorker } from './reading-worker.ts';

/** In a worker, or in slices where none starts. */
export async function readOutside(
  request: ReadingRequest,
  { signal = new AbortController().signal, onProgress = () => undefined }: ReadingOptions = {},
): Promise<ReadResult> {
  signal.throwIfAborted();
  const answer =
    (await readBeside(request, signal, onProgress)) ??
    (await readInPage(request, signal, onProgress));
  if (answer.kind === 'refused') throw new FormatError(answer.finding);
  return answer.result;
}

/** The answer of a worker; null where none starts, or none comes to an end. */
async function readBeside(
  request: ReadingRequest,
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void,
): Promise<ReadingAnswer | null> {
  const worker = startWorker();
  if (worker === null) return null;
  const remote = wrap<ReadingWorker>(worker);
  const over = new AbortController();
  const ended = new Promise<null>((resolve, reject) => {
    const options = { signal: over.signal };
    worker.addEventListener('error', () => resolve(null), options);
    signal.addEventListener('abort', () => reject(signal.reason), options);
  });
  try {
    return await Promise.race([remote.read(request, proxy(onProgress)), ended]);
  } catch {
    signal.throwIfAborted();
    return null;
  } finally {
    over.abort();
    remote[releaseProxy]();
    worker.terminate();
  }
}

function startWorker(): Worker | null {
  // A frame with `sandbox` and no origin starts no worker of the site.
  if (!('Worker' in globalThis) || globalThis.origin === 'null') return null;
  try {
    return new Worker(new URL('reading-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** Milliseconds for which a reading holds the page at a time. */
const HOLD_MS = 30;

async function readInPage(
  request: ReadingRequest,
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void,
): Promise<ReadingAnswer> {
  const { readHere } = await import('./reading.ts').catch(() => {
    throw new LoadError('reader', { kind: 'unreachable' });
  });
  let since = performance.now();
  return readHere(request, {
    signal,
    onProgress: async (progress) => {
      if (performance.now() - since < HOLD_MS) return;
      onProgress(progress);
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      since = performance.now();
    },
  });
}
