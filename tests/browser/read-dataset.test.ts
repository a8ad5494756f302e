import { expose } from 'comlink';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readDataset } from '../../src/browser/read-dataset.ts';
import { readHere, type ReadingAnswer, type ReadingRequest } from '../../src/browser/reading.ts';
import { readAtlasJson } from '../../src/formats/atlas-json/read-atlas-json.ts';
import { FormatError, type ReadProgress } from '../../src/formats/format.ts';
import { lookup } from '../formats/support.ts';
import { seedGazetteerData, TODAY } from '../support/seed-atlas.ts';
import { smallFile } from '../support/small-file.ts';

const geodata = seedGazetteerData();
const requestOf = (text: string): ReadingRequest => ({
  source: new Blob([text]),
  name: 'mine.json',
  geodata,
  mends: [],
  today: TODAY,
});
const many = (count: number): string =>
  smallFile({ projects: Array.from({ length: count }, () => ({ targets: [{ area: 'AN' }] })) });

type Answering = (
  request: ReadingRequest,
  onProgress: (progress: ReadProgress) => void,
) => Promise<ReadingAnswer>;

let ports: MessagePort[] = [];

/** Workers that answer as a test says, over a channel that clones what passes it. */
function stubWorkers(answering: Answering | 'broken') {
  const ended = vi.fn<() => void>();
  class FakeWorker extends EventTarget {
    private readonly port: MessagePort;

    constructor() {
      super();
      const { port1, port2 } = new MessageChannel();
      ports.push(port1, port2);
      this.port = port1;
      if (answering === 'broken') queueMicrotask(() => this.dispatchEvent(new Event('error')));
      else expose({ read: answering }, port2);
    }

    override addEventListener(
      ...[type, listener, options]: Parameters<EventTarget['addEventListener']>
    ): void {
      if (type === 'message') {
        this.port.addEventListener(type, listener as EventListener);
        this.port.start();
      } else {
        super.addEventListener(type, listener, options);
      }
    }

    postMessage(message: unknown, transfer: Transferable[]): void {
      this.port.postMessage(message, transfer);
    }

    terminate(): void {
      ended();
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
  return ended;
}

const SHARED = { signal: new AbortController().signal, onProgress: () => undefined };
/** What a request is after it has crossed the channel: in Node a `Blob` loses nothing by it. */
const answerAsIs: Answering = (request) => readHere(request, SHARED);

afterEach(() => {
  vi.unstubAllGlobals();
  for (const port of ports) port.close();
  ports = [];
});

describe('beside the page', () => {
  beforeEach(() => {
    vi.stubGlobal('origin', 'https://atlas.example.org');
  });

  test('a file is read as in the page, and the worker is ended', async () => {
    const ended = stubWorkers(answerAsIs);
    const text = many(3);
    const { dataset, findings } = readAtlasJson(text, lookup);
    expect(await readDataset(requestOf(text))).toEqual({ dataset, findings });
    expect(findings.length).toBeGreaterThan(0);
    expect(ended).toHaveBeenCalledOnce();
  });

  test('a refusal keeps its code and place', async () => {
    stubWorkers(answerAsIs);
    const refused = await readDataset(requestOf('{\n "format": }')).catch(
      (error: unknown) => error,
    );
    if (!(refused instanceof FormatError)) throw new Error('it was read');
    expect(refused.finding).toMatchObject({ code: 'E002', place: { kind: 'line', line: 2 } });
  });

  test('progress is told', async () => {
    stubWorkers(async (request, onProgress) => {
      onProgress({ done: 1, of: 2 });
      return answerAsIs(request, onProgress);
    });
    const onProgress = vi.fn<(progress: ReadProgress) => void>();
    await readDataset(requestOf(many(1)), { onProgress });
    await vi.waitFor(() => {
      expect(onProgress).toHaveBeenCalledWith({ done: 1, of: 2 });
    });
  });

  test('a worker that never answers is ended the moment the reading is stopped', async () => {
    const asked = vi.fn<Answering>(() => new Promise(() => undefined));
    const ended = stubWorkers(asked);
    const stop = new AbortController();
    const reading = readDataset(requestOf(many(1)), { signal: stop.signal });
    await vi.waitFor(() => {
      expect(asked).toHaveBeenCalledOnce();
    });
    stop.abort(new Error('stopped'));
    await expect(reading).rejects.toThrow('stopped');
    expect(ended).toHaveBeenCalledOnce();
  });

  test.each<[string, Answering | 'broken']>([
    ['none starts', 'broken'],
    ['one fails', () => Promise.reject(new TypeError('Failed to fetch the module'))],
  ])('where %s, the page reads, and nothing is lost', async (_, answering) => {
    stubWorkers(answering);
    const text = many(2);
    const { dataset, findings } = readAtlasJson(text, lookup);
    expect(await readDataset(requestOf(text))).toEqual({ dataset, findings });
  });

  test('a frame without an origin starts no worker', async () => {
    vi.stubGlobal('origin', 'null');
    const ended = stubWorkers(answerAsIs);
    expect((await readDataset(requestOf(many(1)))).dataset.projects).toHaveLength(1);
    expect(ended).not.toHaveBeenCalled();
  });
});

describe('in the page', () => {
  test('a reading that is stopped ends between two portions', async () => {
    const stop = new AbortController();
    const reading = readDataset(requestOf(many(4000)), {
      signal: stop.signal,
      onProgress: () => {
        stop.abort(new Error('stopped'));
      },
    });
    await expect(reading).rejects.toThrow('stopped');
  });

  test('a reading that was stopped before it began doesn’t begin', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(readDataset(requestOf('{'), { signal })).rejects.toThrow('stopped');
  });
});
