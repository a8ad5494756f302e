import { useCallback, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { AppHeader } from './app-header.tsx';
import { AppMain, tableView, type MainHandle } from './app-main.tsx';
import styles from './app.module.css';
import type { PreferencesStore } from '../../browser/preferences.ts';
import { AnnounceContext } from '../controls/announce.ts';
import type { Session } from '../../session/session.ts';
import { SessionContext } from '../../session/session-context.ts';
import { WordsContext } from '../../session/words-context.ts';
import { HighlightContext, useNewHighlight } from '../parts/highlight.ts';
import { useShortcut } from '../controls/use-shortcut.ts';
import { LiveRegion } from './live-region.tsx';
import { RegionBoundary } from '../controls/failure/region-boundary.tsx';
import { PairChoiceContext, useNewPairChoice } from '../parts/pair-choice.ts';
import type { DatasetChoice } from './dataset-switch.tsx';
import { EmbedStrip } from './embed-strip.tsx';
import { FilterBar } from '../filters/filter-bar.tsx';
import { Lazy, usePreloaded } from '../controls/lazy-part.tsx';
import { keysDialog } from './keys-part.ts';
import { useShortcutsOn } from './use-shortcuts-on.ts';
import type { Words } from '../../words/words.ts';
import { RENDERERS } from '../../render/index.ts';
import type { MapParts } from '../map/map-view.tsx';
import { createRendererChoice } from '../map/renderer-choice.ts';
import type { ToldOfLink } from '../panel/notices/told-of-link.ts';
import { SearchBar } from '../search/search-bar.tsx';
import type { SearchHandle } from '../search/search-field.tsx';
import { PrintSheet } from '../sheet/print-sheet.tsx';
import { shareDialog, SharePart, useSharing } from './share-part.tsx';
import { timelineDialogs } from '../timeline/controls/pressed-part.tsx';
import { useClosing } from './use-closing.ts';

/** They work though the network is gone by the time they are asked for. */
const LATE_PARTS = [keysDialog, shareDialog, tableView, timelineDialogs];

export interface AppProps {
  readonly session: Session;
  readonly words: Words;
  readonly preferences: PreferencesStore;
  readonly map: MapParts;
  /** What is told of the link that was opened. */
  readonly told: ToldOfLink;
  /** The datasets among which the reader may choose. */
  readonly choice: DatasetChoice;
}

/**
 * The page: header, search, panel, map, timeline, in the order in which the keyboard walks them.
 */
export function App({ session, words, preferences, map, told, choice }: AppProps) {
  const { messages } = words;
  usePreloaded(LATE_PARTS);
  const pairChoice = useNewPairChoice();
  const highlight = useNewHighlight();
  const main = useRef<MainHandle>(null);
  const search = useRef<SearchHandle>(null);
  const [said, setSaid] = useState<{ readonly text: string } | null>(null);
  const announce = useCallback((text: string) => {
    setSaid({ text });
  }, []);
  const sharing = useSharing();
  const { shapes } = map.loaded;
  const isEmbedded = useStore(session.store, ({ embed }) => embed);
  const focusHeading = useCallback(() => main.current?.focusHeading(), []);
  const focusSearch = useCallback(() => search.current?.focus(), []);
  const shortcuts = useShortcutsOn(preferences);
  const [mapChoice] = useState(() => createRendererChoice(RENDERERS, preferences));
  const [showsKeys, setShowsKeys] = useState(false);
  const openKeys = useCallback(() => {
    setShowsKeys(true);
  }, []);
  useShortcut('?', shortcuts, openKeys);
  const showFound = useClosing(session.store, { focusHeading, focusSearch });

  return (
    <SessionContext value={session}>
      <WordsContext value={words}>
        <PairChoiceContext value={pairChoice}>
          <HighlightContext value={highlight}>
            <AnnounceContext value={announce}>
              <LiveRegion message={said} />
              <button
                type="button"
                className={styles['skip']}
                onClick={() => {
                  main.current?.focusTimeline();
                }}
              >
                {messages.skipToTimeline}
              </button>
              <div className={styles['app']} data-sharing={sharing.isOpen} data-embed={isEmbedded}>
                {isEmbedded ? (
                  <RegionBoundary part="header" place="header">
                    <EmbedStrip />
                  </RegionBoundary>
                ) : (
                  <>
                    <RegionBoundary part="header" place="header">
                      <AppHeader
                        preferences={preferences}
                        choice={choice}
                        sharing={sharing}
                        onSearch={focusSearch}
                        onKeys={openKeys}
                      />
                    </RegionBoundary>
                    <div className={styles['query']}>
                      <RegionBoundary part="search" place="strip">
                        <SearchBar ref={search} onChosen={showFound} shortcuts={shortcuts} />
                      </RegionBoundary>
                      <RegionBoundary part="filters" place="strip">
                        <FilterBar onOpened={focusHeading} />
                      </RegionBoundary>
                    </div>
                  </>
                )}
                <AppMain ref={main} told={told} map={map} mapChoice={mapChoice} />
                <SharePart sharing={sharing} shapes={shapes} />
              </div>
              {showsKeys ? (
                <RegionBoundary part="keys" place="floating">
                  <Lazy lazy={keysDialog}>
                    {({ KeysDialog }) => (
                      <KeysDialog
                        preferences={preferences}
                        mapChoice={mapChoice}
                        onClose={() => {
                          setShowsKeys(false);
                        }}
                      />
                    )}
                  </Lazy>
                </RegionBoundary>
              ) : null}
              <PrintSheet shapes={shapes} />
            </AnnounceContext>
          </HighlightContext>
        </PairChoiceContext>
      </WordsContext>
    </SessionContext>
  );
}
