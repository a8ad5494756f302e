import { LoadError, type FileFault, type SiteFile } from '../formats/load-error.ts';

/** Milliseconds before a file is asked for a second time. */
const RETRY_PAUSE = 1000;

/**
 * Fetches a JSON file of the atlas's own origin, made by our own build, whose tests guarantee its
 * form: `isContent` looks only whether it is that file at all. Throws a `LoadError`.
 */
export const fetchJson = <Content>(
  file: SiteFile,
  url: string,
  isContent: (value: unknown) => value is Content,
): Promise<Content> =>
  fetchTwice(async (cache) => {
    const text = await fetchWhole(file, url, cache);
    const content = await parsedJson(file, text);
    if (!isContent(content)) throw new LoadError(file, { kind: 'other' });
    return content;
  });

/**
 * What `load` gives; after a hiccup it is asked once more, past the browser's cache, which may hold
 * a damaged copy.
 */
export async function fetchTwice<Content>(
  load: (cache: RequestCache) => Promise<Content>,
): Promise<Content> {
  try {
    return await load('default');
  } catch (error) {
    if (!(error instanceof LoadError && maybeHiccup(error.fault))) throw error;
    await new Promise((resolve) => {
      setTimeout(resolve, RETRY_PAUSE);
    });
    return await load('reload');
  }
}

/** The answer to a request, whatever its status. Throws a `LoadError` where there is none. */
export async function answerTo(
  file: SiteFile,
  url: string | URL,
  cache: RequestCache,
): Promise<Response> {
  try {
    return await fetch(url, { cache });
  } catch {
    throw new LoadError(file, { kind: 'unreachable' });
  }
}

/** The text of an answer, to its end. */
export async function textOf(file: SiteFile, response: Response): Promise<string> {
  try {
    return await response.text();
  } catch {
    throw new LoadError(file, { kind: 'unreachable' });
  }
}

async function fetchWhole(file: SiteFile, url: string, cache: RequestCache): Promise<string> {
  const response = await answerTo(file, url, cache);
  if (!response.ok) throw new LoadError(file, { kind: 'status', status: response.status });
  return textOf(file, response);
}

/**
 * The value of a JSON text. Rejects with a `LoadError` that says where it breaks off; what finds
 * that comes only then.
 */
export async function parsedJson(file: SiteFile, text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError(file, await faultOf(text));
  }
}

async function faultOf(text: string): Promise<FileFault> {
  try {
    const { jsonFault } = await import('../formats/json-fault.ts');
    return jsonFault(text) ?? { kind: 'other' };
  } catch {
    // What would find the place doesn't arrive either.
    return { kind: 'unreachable' };
  }
}

/** What may be better a moment later: anything but a plain refusal. */
const maybeHiccup = (fault: FileFault): boolean => fault.kind !== 'status' || fault.status >= 500;
