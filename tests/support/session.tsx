import type { ReactNode } from 'react';
import type { Atlas } from '../../src/core/domain/atlas.ts';
import { createDerived } from '../../src/session/derived.ts';
import { linkContext } from '../../src/session/link-context.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { SessionContext } from '../../src/session/session-context.ts';
import { WordsContext, wordsOf } from '../../src/session/words-context.ts';
import { createRestingView } from '../../src/browser/resting-view.ts';
import type { ViewStore } from '../../src/core/view-state/store.ts';
import type { LinkContext } from '../../src/core/view-state/view-state.ts';
import { en } from '../../src/words/en/catalogue.ts';
import type { Words } from '../../src/words/words.ts';
import { InEnglish } from './in-english.tsx';

/** Where the pages of tests lie. */
export const PAGE = { whole: 'https://atlas.example.org/', inner: '/atlas/' };

/**
 * The session of an atlas that the site shows by itself, with a store of the test's own, and
 * whatever else it changes.
 */
export function sessionOf(
  atlas: Atlas,
  store?: ViewStore,
  changed: Partial<Session> = {},
): Session {
  const session = createSession({
    atlas,
    origin: { kind: 'published' },
    defaultData: 'eu-colombia-s3',
    page: () => PAGE,
  });
  return {
    ...session,
    ...(store === undefined ? {} : { store, resting: createRestingView(store) }),
    ...changed,
  };
}

/** What links to an atlas are read against; the default is itself. */
export const contextOf = (atlas: Atlas, defaultData = atlas.dataset.info.id): LinkContext =>
  linkContext(atlas, createDerived(atlas).added, defaultData);

interface InSessionProps {
  readonly session: Session;
  readonly words?: Words;
  readonly children: ReactNode;
}

/** Parts of a page within their session, in English. */
export const InSession = ({
  session,
  words = wordsOf(session.atlas, en),
  children,
}: InSessionProps) => (
  <InEnglish>
    <SessionContext value={session}>
      <WordsContext value={words}>{children}</WordsContext>
    </SessionContext>
  </InEnglish>
);
