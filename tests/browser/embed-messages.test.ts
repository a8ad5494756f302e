import { describe, expect, test, vi } from 'vitest';
import type { AreaId } from '../../src/core/domain/area.ts';
import {
  MESSAGE_REST,
  startEmbedMessages,
  type EmbedSurroundings,
  type ViewMessage,
} from '../../src/browser/embed-messages.ts';
import { createViewStore, type ViewStore } from '../../src/core/view-state/store.ts';
import { viewWith } from '../support/view.ts';
import { context, months } from '../core/view-state/link-context.ts';
import { createLinks } from '../../src/session/links.ts';
import { PAGE as SITE } from '../support/session.tsx';

const links = createLinks(context, '1.0.0', () => SITE);

const HOST = 'https://news.example.org';

interface Talk {
  readonly store: ViewStore;
  readonly posted: ReturnType<typeof vi.fn<(message: ViewMessage, origin: string) => void>>;
  /** What a window says to the frame. */
  readonly hear: (
    data: unknown,
    from?: { readonly source?: unknown; readonly origin?: string },
  ) => void;
  readonly rest: () => void;
  readonly stop: () => void;
}

function talk(hostOrigin: string | null = HOST): Talk {
  const parent = {};
  const posted = vi.fn<(message: ViewMessage, origin: string) => void>();
  const store = createViewStore(
    viewWith({ data: 'eu-colombia-s3', time: months('2017-07'), embed: true, lang: 'es' }),
  );
  let listener: Parameters<EmbedSurroundings['listen']>[0] | null = null;
  let waiting: (() => void) | null = null;
  const stop = startEmbedMessages({
    store,
    links,
    sentenceOf: ({ area }) => `at ${area ?? 'no place'}`,
    surroundings: {
      parent,
      hostOrigin,
      post: posted,
      listen: (heard, signal) => {
        listener = heard;
        signal.addEventListener('abort', () => {
          listener = null;
        });
      },
      setTimeout: (callback, milliseconds) => {
        expect(milliseconds).toBe(MESSAGE_REST);
        waiting = callback;
        return 1;
      },
      clearTimeout: () => {
        waiting = null;
      },
    },
  });
  return {
    store,
    posted,
    hear: (data, { source = parent, origin = HOST } = {}) =>
      listener?.({ data, source: source as MessageEventSource, origin }),
    rest: () => waiting?.(),
    stop,
  };
}

const message = (query: string, sentence: string, dropped: readonly string[] = []) => ({
  type: 'cooperation-atlas:view',
  version: 1,
  query,
  sentence,
  dropped,
});

describe('the frame', () => {
  test('tells of its view when it is there, to the origin of the page alone', () => {
    const { posted } = talk();
    expect(posted).toHaveBeenCalledExactlyOnceWith(message('', 'at no place'), HOST);
  });

  test('tells of a change once it has come to rest, and not of what it has told already', () => {
    const { store, posted, rest } = talk();
    posted.mockClear();
    store.move(() => ({ time: months('2017-08') }));
    store.move(() => ({ time: months('2017-09') }));
    expect(posted).not.toHaveBeenCalled();
    rest();
    expect(posted).toHaveBeenCalledExactlyOnceWith(message('time=2017-09', 'at no place'), HOST);
    store.move(() => ({ time: months('2017-10') }));
    store.move(() => ({ time: months('2017-09') }));
    rest();
    expect(posted).toHaveBeenCalledOnce();
  });

  test('opens the view that the page sets, in the same frame and language, and says what it opened', () => {
    const { store, posted, hear } = talk();
    posted.mockClear();
    hear({ type: 'cooperation-atlas:set', query: '?time=2018-12&area=CO-NAR&lang=fr' });
    expect(store.getState()).toMatchObject({
      time: months('2018-12'),
      area: 'CO-NAR' as AreaId,
      embed: true,
      lang: 'es',
    });
    expect(posted).toHaveBeenCalledExactlyOnceWith(
      message('time=2018-12&area=CO-NAR', 'at CO-NAR'),
      HOST,
    );
  });

  test('says what of a view couldn’t be read', () => {
    const { posted, hear } = talk();
    hear({ type: 'cooperation-atlas:set', query: 'area=nowhere&time=2018-12' });
    expect(posted).toHaveBeenLastCalledWith(message('time=2018-12', 'at no place', ['area']), HOST);
  });

  test('answers when it is asked', () => {
    const { posted, hear } = talk();
    posted.mockClear();
    hear({ type: 'cooperation-atlas:get' });
    expect(posted).toHaveBeenCalledExactlyOnceWith(message('', 'at no place'), HOST);
  });

  test.each([
    ['another window', { type: 'cooperation-atlas:set', query: 'area=CO' }, { source: {} }],
    [
      'another origin',
      { type: 'cooperation-atlas:set', query: 'area=CO' },
      { origin: 'https://evil.example' },
    ],
    ['a page that says something else', { type: 'resize', height: 3 }, {}],
    ['a page that sets no text', { type: 'cooperation-atlas:set', query: 3 }, {}],
    ['a page that says nothing', null, {}],
  ])('doesn’t hear %s', (_, data, from) => {
    const { store, posted, hear } = talk();
    posted.mockClear();
    hear(data, from);
    expect(store.getState().area).toBeNull();
    expect(posted).not.toHaveBeenCalled();
  });

  test('is silent after its end', () => {
    const { store, posted, hear, rest, stop } = talk();
    stop();
    posted.mockClear();
    store.move(() => ({ time: months('2017-08') }));
    rest();
    hear({ type: 'cooperation-atlas:get' });
    expect(posted).not.toHaveBeenCalled();
  });
});

test('where the page round it isn’t known, nothing is said and nothing heard', () => {
  const { posted, hear } = talk(null);
  hear({ type: 'cooperation-atlas:get' });
  expect(posted).not.toHaveBeenCalled();
});
