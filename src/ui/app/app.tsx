import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { AppHeader } from './app-header.tsx';
import { AppMain, type MainHandle } from './app-main.tsx';
import styles from './app.module.css';
import type { PreferencesStore } from '../../browser/preferences.ts';
import { AnnounceContext } from '../controls/announce.ts';
import { AtlasContext, type AtlasContextValue } from '../../session/atlas-context.ts';
import { CopyContext } from '../controls/copy.ts';
import { HighlightContext, useNewHighlight } from '../parts/highlight.ts';
import { usePageEscape } from '../controls/overlay/use-escape.ts';
import { useShortcut } from '../controls/use-shortcut.ts';
import { LiveRegion } from '../controls/live-region.tsx';
import { RegionBoundary } from '../controls/failure/region-boundary.tsx';
import { PairChoiceContext, useNewPairChoice } from '../parts/pair-choice.ts';
import { WriteAddressContext, type WriteAddress } from '../../session/use-view-address.ts';
import type { AreaId } from '../../core/domain/area.ts';
import { EmbedStrip } from './embed-strip.tsx';
import { FilterBar } from '../filters/filter-bar.tsx';
import { KeysDialog, useShortcutsOn } from './keys-dialog.tsx';
import { sentenceOf } from '../../words/words.ts';
import type { ShapesProblem } from '../map/map-strip.tsx';
import type { PreDrawn } from '../map/use-drawn-maps.ts';
import type { ToldOfLink } from '../panel/notices/link-notices.tsx';
import type { Shapes } from '../../core/scene/geometry/shapes.ts';
import { createViewScenes } from '../../core/scene/map/view-scenes.ts';
import { SearchBar } from '../search/search-bar.tsx';
import type { SearchHandle } from '../search/search-field.tsx';
import { heading } from '../../core/selectors/projects/heading.ts';
import { PrintSheet } from '../sheet/print-sheet.tsx';
import { ShareDialog } from '../share/share-dialog.tsx';
import { ShareToolsContext, type OwnFile } from '../share/share-tools.ts';
import { PLAIN_ADDRESS, type AddressOf } from '../../session/view-address.ts';
import { useShownValue } from '../../session/use-shown-value.ts';
import { goUp, isOpen } from '../../core/view-state/updates.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';

export interface AppProps {
  readonly value: AtlasContextValue;
  readonly preferences: PreferencesStore;
  /** Shapes of the map; null while they load, `failed` where they can't be had. */
  readonly shapes: Shapes | null | 'failed';
  /** Why they can't be had, and the way to ask for them again. */
  readonly shapesProblem?: ShapesProblem | null;
  readonly onShapesAgain?: () => void;
  readonly declaredParts?: ReadonlyMap<AreaId, readonly AreaId[]>;
  readonly preDrawn: PreDrawn;
  /** What is told of the link that was opened. */
  readonly told: ToldOfLink;
  readonly queryOf: (view: ViewState) => string;
  /** The address of a view for the links in the page. */
  readonly hrefOf: WriteAddress;
  /** The address of a view for those that it is sent to. */
  readonly addressOf: AddressOf;
  /** Puts a text on the clipboard, with the same as HTML; false where the browser refuses. */
  readonly copy: (text: string, html?: string) => Promise<boolean>;
  /** Keeps what stands round the page, its address and title, the same as the view until the function that it gives is called. */
  readonly follow?: (said: (view: ViewState) => string) => () => void;
  /** In a frame of another page: talks to it until the function that it gives is called. */
  readonly talk?: (said: (view: ViewState) => string) => () => void;
  /** The file of the reader's own that the data are from; null or absent for what the site publishes. */
  readonly file?: OwnFile | null;
  /** Where the data are published; absent for a file. */
  readonly dataAddress?: string;
}

/** The page: header, search, panel, map, timeline, in the order in which the keyboard walks them. */
export function App({
  value,
  preferences,
  shapes,
  shapesProblem = null,
  onShapesAgain,
  declaredParts,
  preDrawn,
  told,
  queryOf,
  hrefOf,
  addressOf,
  copy,
  follow,
  talk,
  file = null,
  dataAddress = '',
}: AppProps) {
  const { atlas, store, words } = value;
  const { messages } = words;
  const scenes = useMemo(() => createViewScenes(atlas), [atlas]);
  const shown = useShownValue(value);
  const pairChoice = useNewPairChoice();
  const highlight = useNewHighlight();
  const main = useRef<MainHandle>(null);
  const search = useRef<SearchHandle>(null);
  /** The focus stands on the heading since something was chosen in the search. */
  const isFromSearch = useRef(false);
  const [said, setSaid] = useState<{ readonly text: string } | null>(null);
  const announce = useCallback((text: string) => {
    setSaid({ text });
  }, []);

  const [isSharing, setIsSharing] = useState(false);
  const tools = useMemo(
    () => ({ addressOf, copy, shapes, scenes, file, dataAddress }),
    [addressOf, copy, shapes, scenes, file, dataAddress],
  );
  const isEmbedded = useStore(store, ({ embed }) => embed);
  const saidOf = useCallback(
    (view: ViewState) => sentenceOf(words.heading(heading(scenes.headAtlas(view), view))),
    [scenes, words],
  );
  useEffect(() => follow?.(saidOf), [follow, saidOf]);
  useEffect(() => talk?.(saidOf), [talk, saidOf]);
  const linkOf = useCallback((view: ViewState) => addressOf(view, PLAIN_ADDRESS).url, [addressOf]);
  const focusHeading = useCallback(() => main.current?.focusHeading(), []);
  const shortcuts = useShortcutsOn(preferences);
  const [showsKeys, setShowsKeys] = useState(false);
  const openKeys = useCallback(() => {
    setShowsKeys(true);
  }, []);
  useShortcut('?', shortcuts, openKeys);
  const focusSearch = useCallback(() => search.current?.focus(), []);
  const showFound = useCallback(() => {
    focusHeading();
    isFromSearch.current = true;
    document.activeElement?.addEventListener(
      'blur',
      () => {
        isFromSearch.current = false;
      },
      { once: true },
    );
  }, [focusHeading]);

  usePageEscape(
    useCallback(() => {
      if (!isOpen(store.getState())) return;
      if (isFromSearch.current) {
        focusSearch();
        return;
      }
      store.choose(goUp);
      focusHeading();
    }, [store, focusHeading, focusSearch]),
  );

  return (
    <AtlasContext value={shown.page}>
      <WriteAddressContext value={hrefOf}>
        <PairChoiceContext value={pairChoice}>
          <HighlightContext value={highlight}>
            <AnnounceContext value={announce}>
              <CopyContext value={copy}>
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
                <div className={styles['app']} data-sharing={isSharing} data-embed={isEmbedded}>
                  {isEmbedded ? (
                    <RegionBoundary part="header" place="header">
                      <EmbedStrip addressOf={addressOf} />
                    </RegionBoundary>
                  ) : (
                    <>
                      <RegionBoundary part="header" place="header">
                        <AppHeader
                          preferences={preferences}
                          isSharing={isSharing}
                          onShare={() => {
                            setIsSharing(!isSharing);
                          }}
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
                  <AppMain
                    ref={main}
                    told={told}
                    onCopyMended={copy}
                    panel={declaredParts === undefined ? {} : { declaredParts }}
                    map={{
                      shapes,
                      shapesProblem,
                      scenes,
                      queryOf,
                      preDrawn,
                      ...(onShapesAgain === undefined ? {} : { onShapesAgain }),
                    }}
                    mapped={shown.map}
                  />
                  {isSharing ? (
                    <ShareToolsContext value={tools}>
                      <ShareDialog
                        onClose={() => {
                          setIsSharing(false);
                        }}
                      />
                    </ShareToolsContext>
                  ) : null}
                </div>
                {showsKeys ? (
                  <RegionBoundary part="keys" place="floating">
                    <KeysDialog
                      preferences={preferences}
                      onClose={() => {
                        setShowsKeys(false);
                      }}
                    />
                  </RegionBoundary>
                ) : null}
                <PrintSheet shapes={shapes} scenes={scenes} linkOf={linkOf} />
              </CopyContext>
            </AnnounceContext>
          </HighlightContext>
        </PairChoiceContext>
      </WriteAddressContext>
    </AtlasContext>
  );
}
