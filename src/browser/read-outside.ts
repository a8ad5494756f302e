import { proxy, releaseProxy, wrap, type Remote } from 'comlink';
import type { SearchTexts } from '../core/selectors/search/search-texts.ts';
import { FormatError, type ReadProgress } from '../formats/format.ts';
import { LoadError } from '../formats/load-error.ts';
import type { DatasetRead, ReadingAnswer, ReadingOptions, ReadingRequest } from './reading.ts';
import type { ReadingWorker } from './reading-worker.ts';

/** In a worker, or in slices where none starts. */
export async function readOutside(
  request: ReadingRequest,
  { signal = new AbortController().signal, onProgress = () => undefined }: ReadingOptions = {},
): Promise<DatasetRead> {
  signal.throwIfAborted();
  const answer =
    (await readBeside(request, signal, onProgress)) ??
    (await readInPage(request, signal, onProgress));
  if (answer.kind === 'refused') throw new FormatError(answer.finding);
  return answer.result;
}

/** With all that a worker makes ahead. */
type OutsideAnswer =
  | Exclude<ReadingAnswer, { readonly kind: 'read' }>
  | { readonly kind: 'read'; readonly result: DatasetRead };

/** The answer of a worker; null where none starts, or none comes to an end. */
async function readBeside(
  request: ReadingRequest,
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void,
): Promise<OutsideAnswer | null> {
  const worker = startWorker();
  if (worker === null) return null;
  const remote = wrap<ReadingWorker>(worker);
  const over = new AbortController();
  const failed = new Promise<null>((resolve) => {
    worker.addEventListener('error', () => resolve(null), { signal: over.signal });
  });
  const answered = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: answered.signal });
  });
  const end = (): void => {
    over.abort();
    remote[releaseProxy]();
    worker.terminate();
  };
  try {
    const answer = await Promise.race([remote.read(request, proxy(onProgress)), failed, stopped]);
    if (answer?.kind === 'read' && answer.ahead !== undefined) {
      const ahead = { ...answer.ahead, texts: textsOf(remote, failed, end) };
      return { kind: 'read', result: { ...answer.result, ahead } };
    }
    end();
    return answer;
  } catch {
    end();
    signal.throwIfAborted();
    return null;
  } finally {
    answered.abort();
  }
}

/** What a worker that isn't ended yet makes of what it has read. */
async function textsOf(
  remote: Remote<ReadingWorker>,
  failed: Promise<null>,
  end: () => void,
): Promise<SearchTexts | null> {
  try {
    return await Promise.race([remote.texts(), failed]);
  } catch {
    return null;
  } finally {
    end();
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
