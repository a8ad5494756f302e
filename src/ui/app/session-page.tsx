import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { App } from './app.tsx';
import type { DatasetChoice } from './dataset-switch.tsx';
import { copyText } from '../../browser/clipboard.ts';
import { takeEarlyPress } from '../../browser/early-press.ts';
import { startEmbedMessages } from '../../browser/embed-messages.ts';
import type { PreferencesStore } from '../../browser/preferences.ts';
import { startUrlSync } from '../../browser/url-sync.ts';
import { linkChanges } from '../../session/link-changes.ts';
import { isDefaultData, type Session } from '../../session/session.ts';
import { wordsOf } from '../../session/words-context.ts';
import { useMessages } from '../../session/messages-context.ts';
import type { Catalogue } from '../../words/en/catalogue.ts';
import { toldFindings } from '../../words/sentences/told-findings.ts';
import { viewTitle } from '../../words/sentences/view-title.ts';
import { sentenceOf, type Words } from '../../words/words.ts';
import type { PreDrawn } from '../map/use-drawn-maps.ts';
import type { DamagedLink } from '../panel/notices/link-notice.tsx';
import { CopyContext } from '../controls/copy.ts';
import type { ShapesFile } from '../../core/scene/geometry/area-topology.ts';
import { useShapes } from './use-shapes.ts';
import type { LinkReading } from '../../core/view-state/url.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';

/** How a session comes into the page. */
export interface Entrance {
  /** The reader has just asked for it, and goes on at its heading. */
  readonly takesFocus: boolean;
  /** Its address is an entry of its own: the one in the bar is that of another dataset. */
  readonly entersHistory: boolean;
}

interface SessionPageProps {
  readonly session: Session;
  readonly preferences: PreferencesStore;
  /** Shapes of the map, under way, and the way to ask for them again. */
  readonly files: {
    readonly first: Promise<ShapesFile>;
    readonly fetch: () => Promise<ShapesFile>;
  };
  readonly preDrawn: PreDrawn;
  readonly choice: DatasetChoice;
  readonly entrance: Entrance;
  /** Back or Forward opened the query of another dataset; null once they led back. */
  readonly onElsewhere: (search: string | null) => void;
}

/**
 * Joins the page of one opened dataset to the browser: address bar, title, clipboard, and the files
 * that come later.
 */
export function SessionPage({
  session,
  preferences,
  files,
  preDrawn,
  choice,
  entrance: { takesFocus, entersHistory },
  onElsewhere,
}: SessionPageProps) {
  const { atlas, store, origin } = session;
  const messages = useMessages();
  const words = useMemo(() => wordsOf(atlas, messages), [atlas, messages]);
  const [reading, setReading] = useState(session.reading);
  const loaded = useShapes(atlas.gazetteer, files.first, files.fetch);
  const map = useMemo(() => ({ loaded, preDrawn }), [loaded, preDrawn]);
  const found = useMemo(() => toldFindings(session.findings, words), [session, words]);
  const told = useMemo(
    () => ({
      damage: damagedLink(reading, session, messages),
      changes: linkChanges(atlas, session.derived, reading),
      file: origin.kind === 'file' && origin.file.outcome !== 'same' ? origin.file : null,
      findings: found,
    }),
    [reading, session, atlas, origin, found, messages],
  );
  const isEmbedded = store.getInitialState().embed;
  /** The view that the title speaks of. */
  const titled = useRef<ViewState | null>(null);
  const entitle = useEffectEvent((view: ViewState): void => {
    titled.current = view;
    document.title = titleOf(view, session, words);
  });
  const leaveFor = useEffectEvent(onElsewhere);
  useEffect(() => {
    const { links } = session;
    const { settle, stop } = startUrlSync({
      store,
      links,
      onReading: setReading,
      onShown: (view) => {
        entitle(view);
      },
      onElsewhere: (search) => {
        leaveFor(search);
      },
      enters: entersHistory,
      replaces: isEmbedded,
    });
    return () => {
      // What the reader leaves for another dataset is what Back leads to.
      if (links.speakOf(location.search)) settle();
      stop();
    };
  }, [session, store, entersHistory, isEmbedded]);
  useEffect(() => {
    if (titled.current !== null) document.title = titleOf(titled.current, session, words);
  }, [session, words]);
  const saidInFrame = useEffectEvent((view: ViewState) => sentenceIn(view, session, words));
  useEffect(
    () =>
      isEmbedded
        ? startEmbedMessages({
            store,
            links: session.links,
            sentenceOf: (view) => saidInFrame(view),
          })
        : undefined,
    [session, store, isEmbedded],
  );
  const pressAgain = useRef<() => void>(undefined);
  // With the page itself, for what is pressed once it is there is heard by it.
  useLayoutEffect(() => {
    pressAgain.current ??= takeEarlyPress(document);
  }, []);
  useEffect(() => {
    pressAgain.current?.();
  }, []);
  useEffect(() => {
    if (!isEmbedded) return;
    // Whatever leads out of a frame opens beside the page round it: there is no way back within the
    // frame. Without an address the element is none that the content policy (base-uri) speaks of.
    const base = document.createElement('base');
    base.target = '_blank';
    document.head.append(base);
    return () => {
      base.remove();
    };
  }, [isEmbedded]);
  useEffect(() => {
    // Notices above it stay in sight.
    if (takesFocus) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [takesFocus]);

  return (
    <CopyContext value={copyText}>
      <App
        session={session}
        words={words}
        preferences={preferences}
        map={map}
        told={told}
        choice={choice}
      />
    </CopyContext>
  );
}

const sentenceIn = (view: ViewState, { derived }: Session, words: Words): string =>
  sentenceOf(words.heading(derived.head(view).heading));

function titleOf(view: ViewState, session: Session, words: Words): string {
  const data = isDefaultData(session) ? null : words.text(session.atlas.dataset.info.title);
  return viewTitle(sentenceIn(view, session, words), data, words.messages);
}

const damagedLink = (
  reading: LinkReading,
  { links, refused }: Session,
  { findings }: Catalogue,
): DamagedLink | null =>
  reading.notices.length === 0
    ? null
    : {
        reading,
        mended: links.mended(reading),
        refused: refused === null ? null : findings.text(refused),
      };
