import { useCallback, useEffect, useMemo, useState } from 'react';
import { App } from './app.tsx';
import { copyText } from '../../browser/clipboard.ts';
import { pressAgain } from '../../browser/early-press.ts';
import { startEmbedMessages } from '../../browser/embed-messages.ts';
import { fetchSourceText } from '../../browser/fetch-source-text.ts';
import type { PreferencesStore } from '../../browser/preferences.ts';
import { startUrlSync } from '../../browser/url-sync.ts';
import type { AreaId } from '../../core/domain/area.ts';
import { toldFindings } from '../../words/sentences/told-findings.ts';
import type { Finding } from '../../formats/format.ts';
import { useMessages } from '../../session/messages-context.ts';
import { linkChanges } from '../../session/link-changes.ts';
import type { LoadedAtlas } from '../../session/loaded-atlas.ts';
import type { PreDrawn } from '../map/use-drawn-maps.ts';
import type { DamagedLink } from '../panel/notices/link-notice.tsx';
import { SourceToolsContext, type SourceTools } from '../panel/source/source-tools.ts';
import {
  innerAddress,
  mendedAddress,
  sharedAddress,
  type AddressOf,
  type LinkSite,
} from '../../session/view-address.ts';
import type { Catalogue } from '../../words/en/catalogue.ts';
import { viewTitle } from '../../words/sentences/view-title.ts';
import { createWords } from '../../words/words.ts';
import { useLater } from '../controls/use-later.ts';
import { useShapes, type ShapeFiles } from './use-shapes.ts';
import { writeView, type LinkReading } from '../../core/view-state/url.ts';
import type { LinkContext, ViewState } from '../../core/view-state/view-state.ts';

interface AtlasPageProps {
  readonly loaded: LoadedAtlas;
  readonly preferences: PreferencesStore;
  /** Shapes of the map, under way, and the way to ask for them again. */
  readonly files: Promise<ShapeFiles>;
  readonly fetchFiles: () => Promise<ShapeFiles>;
  readonly declaredParts: Promise<ReadonlyMap<AreaId, readonly AreaId[]>>;
  readonly preDrawn: PreDrawn;
  /** The reader has just asked for it, and goes on at its heading. */
  readonly takesFocus?: boolean;
}

/** Joins the page to the browser: address bar, clipboard, and the files that come later. */
export function AtlasPage({
  loaded,
  preferences,
  files,
  fetchFiles,
  declaredParts,
  preDrawn,
  takesFocus = false,
}: AtlasPageProps) {
  const { atlas, store, context, file, address, isDefaultDataset } = loaded;
  const messages = useMessages();
  const words = useMemo(
    () => createWords(messages, atlas.gazetteer, atlas.dataset.info.languages, atlas.whole),
    [messages, atlas],
  );
  const value = useMemo(() => ({ atlas, words, store }), [atlas, words, store]);
  const [reading, setReading] = useState(loaded.reading);
  const { shapes, problem, again } = useShapes(atlas.gazetteer, files, fetchFiles);
  const later = useLater(declaredParts);
  const declared = later instanceof Error ? null : later;
  const found = useMemo(() => toldFindings(loaded.findings, words), [loaded, words]);
  const told = useMemo(
    () => ({
      damage: damagedLink(reading, context, atlas.dataset.info.version, loaded.refused, messages),
      changes: linkChanges(atlas, reading),
      file: file?.outcome === 'same' ? null : file,
      findings: found,
    }),
    [reading, context, atlas, loaded, file, found, messages],
  );
  const addressOf = useCallback<AddressOf>(
    (view, options) => sharedAddress(view, siteOf(context, atlas.dataset.info.version), options),
    [context, atlas],
  );
  const hrefOf = useCallback(
    (view: ViewState) => innerAddress(view, { page: location.pathname, context }),
    [context],
  );
  const tools = useMemo(
    () => sourceTools(file === null && address === null ? atlas.dataset.info.id : null),
    [atlas, file, address],
  );
  const isEmbedded = store.getInitialState().embed;
  const follow = useCallback(
    (said: (view: ViewState) => string) => {
      const data = isDefaultDataset ? null : words.text(atlas.dataset.info.title);
      const onShown = (view: ViewState): void => {
        document.title = viewTitle(said(view), data, words.messages);
      };
      return startUrlSync({ store, context, onReading: setReading, onShown, replaces: isEmbedded });
    },
    [atlas, words, store, context, isDefaultDataset, isEmbedded],
  );
  const talk = useCallback(
    (said: (view: ViewState) => string) => startEmbedMessages({ store, context, sentenceOf: said }),
    [store, context],
  );
  useEffect(() => {
    pressAgain(document);
  }, []);
  useEffect(() => {
    if (!isEmbedded) return;
    // Whatever leads out of a frame opens beside the page round it: there is no way back within the frame. Without an address the
    // element is none that the content policy (base-uri) speaks of.
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
    <SourceToolsContext value={tools}>
      <App
        value={value}
        preferences={preferences}
        shapes={shapes}
        shapesProblem={problem}
        onShapesAgain={again}
        {...(declared === null ? {} : { declaredParts: declared })}
        preDrawn={preDrawn}
        told={told}
        queryOf={(view) => writeView(view, context)}
        hrefOf={hrefOf}
        addressOf={addressOf}
        copy={copyText}
        follow={follow}
        {...(isEmbedded ? { talk } : {})}
        file={file}
        dataAddress={address ?? `datasets/${atlas.dataset.info.id}.json`}
      />
    </SourceToolsContext>
  );
}

/** The text of the source is asked for when the first card wants it, and again where that failed; only a published dataset has one. */
function sourceTools(dataset: string | null): SourceTools {
  let text: Promise<string | null> | null = null;
  return {
    loadText: async () => {
      text ??= dataset === null ? null : fetchSourceText(dataset);
      try {
        return await text;
      } catch (error) {
        text = null;
        throw error;
      }
    },
    copy: copyText,
  };
}

const siteOf = (context: LinkContext, version: string): LinkSite => ({
  page: `${location.origin}${location.pathname}`,
  context,
  version,
});

const damagedLink = (
  reading: LinkReading,
  context: LinkContext,
  version: string,
  refused: Finding | null,
  { findings }: Catalogue,
): DamagedLink | null =>
  reading.notices.length === 0
    ? null
    : {
        reading,
        mended: mendedAddress(reading, siteOf(context, version)),
        refused: refused === null ? null : findings.text(refused),
      };
