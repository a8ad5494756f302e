import { parseAddress } from '../core/domain/text/web-address.ts';
import type { ViewStore } from '../core/view-state/store.ts';
import type { LinkName } from '../core/view-state/url-notices.ts';
import type { ViewState } from '../core/view-state/view-state.ts';
import type { UrlLinks } from './url-sync.ts';

/**
 * What a page and the atlas in its frame say to each other. The frame tells of its view when it is
 * there and whenever the view has come to rest; the page may ask for the view and set another. The
 * frame hears the page that holds it and nobody else, and speaks to the origin of that page alone.
 * A view is data of a link: setting one can do nothing that a link can't.
 */
export interface ViewMessage {
  readonly type: 'cooperation-atlas:view';
  /** Of this protocol; counts up only when something that pages rely on changes. */
  readonly version: 1;
  /** The canonical query of the view, without `embed`, `lang` and `?`. */
  readonly query: string;
  /** The view as a sentence. */
  readonly sentence: string;
  /**
   * Names of what could not be read, or not in full, of the view that was set; empty for any other
   * message.
   */
  readonly dropped: readonly LinkName[];
}

/**
 * `query` as in a link, with or without its `?`; what it leaves out is as in a link that leaves it
 * out.
 */
type HostMessage =
  | { readonly type: 'cooperation-atlas:get' }
  | { readonly type: 'cooperation-atlas:set'; readonly query: string };

/** Milliseconds without a change after which the view has come to rest. */
export const MESSAGE_REST = 400;

/** What is used of the browser; a test passes its own. */
export interface EmbedSurroundings {
  /** The window that holds the frame. */
  readonly parent: unknown;
  /**
   * Origin of the page in it; null where the browser doesn't tell: then nothing is said, and
   * nothing heard.
   */
  readonly hostOrigin: string | null;
  readonly post: (message: ViewMessage, origin: string) => void;
  readonly listen: (
    listener: (event: Pick<MessageEvent, 'data' | 'source' | 'origin'>) => void,
    signal: AbortSignal,
  ) => void;
  readonly setTimeout: (callback: () => void, milliseconds: number) => number;
  readonly clearTimeout: (timer: number) => void;
}

export interface EmbedTalk {
  readonly store: ViewStore;
  readonly links: Pick<UrlLinks, 'read' | 'write'>;
  readonly sentenceOf: (view: ViewState) => string;
  readonly surroundings?: EmbedSurroundings;
}

/** Starts to talk; gives the way to stop. */
export function startEmbedMessages({
  store,
  links,
  sentenceOf,
  surroundings = browserSurroundings(),
}: EmbedTalk): () => void {
  const { parent, hostOrigin, post, listen } = surroundings;
  if (hostOrigin === null) return () => undefined;
  const stopped = new AbortController();
  let timer: number | null = null;
  let told = '';
  const tell = (dropped: readonly LinkName[], always: boolean): void => {
    if (timer !== null) surroundings.clearTimeout(timer);
    timer = null;
    const view = store.getState();
    const query = links.write({ ...view, embed: false, lang: null });
    if (!always && query === told) return;
    told = query;
    post(
      { type: 'cooperation-atlas:view', version: 1, query, sentence: sentenceOf(view), dropped },
      hostOrigin,
    );
  };
  listen(({ data, source, origin }) => {
    if (source !== parent || origin !== hostOrigin || !isHostMessage(data)) return;
    if (data.type === 'cooperation-atlas:get') {
      tell([], true);
      return;
    }
    const { view, notices } = links.read(data.query);
    store.choose(({ embed, lang }) => ({ ...view, embed, lang }));
    tell(
      notices.flatMap(({ name, reason }) => (reason === 'newer-grammar' ? [] : name)),
      true,
    );
  }, stopped.signal);
  const unsubscribe = store.subscribe(() => {
    if (timer !== null) surroundings.clearTimeout(timer);
    timer = surroundings.setTimeout(() => {
      tell([], false);
    }, MESSAGE_REST);
  });
  tell([], true);
  return () => {
    stopped.abort();
    unsubscribe();
    if (timer !== null) surroundings.clearTimeout(timer);
  };
}

function isHostMessage(data: unknown): data is HostMessage {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  return (
    data.type === 'cooperation-atlas:get' ||
    (data.type === 'cooperation-atlas:set' && 'query' in data && typeof data.query === 'string')
  );
}

const browserSurroundings = (): EmbedSurroundings => ({
  parent: window.parent,
  hostOrigin: window.parent === window ? null : originOfHost(),
  post: (message, origin) => {
    window.parent.postMessage(message, origin);
  },
  listen: (listener, signal) => {
    window.addEventListener('message', listener, { signal });
  },
  setTimeout: window.setTimeout.bind(window),
  clearTimeout: window.clearTimeout.bind(window),
});

/** The page that holds the frame names itself as what led to it; some browsers say it outright. */
function originOfHost(): string | null {
  const { ancestorOrigins } = window.location;
  const outright = (ancestorOrigins as DOMStringList | undefined)?.[0];
  if (outright !== undefined) return outright === 'null' ? null : outright;
  return parseAddress(document.referrer)?.origin ?? null;
}
