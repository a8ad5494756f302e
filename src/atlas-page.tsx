import { useCallback, useEffect, useMemo, useState } from 'react';
import { App } from './app.tsx';
import { copyText } from './browser/clipboard.ts';
import { pressAgain } from './browser/early-press.ts';
import { startEmbedMessages } from './browser/embed-messages.ts';
import { fetchSourceText } from './browser/fetch-source-text.ts';
import type { PreferencesStore } from './browser/preferences.ts';
import { startUrlSync } from './browser/url-sync.ts';
import type { AreaId } from './domain/area.ts';
import { toldFindings } from './i18n/told-findings.ts';
import { linkChanges } from './link-changes.ts';
import type { LoadedAtlas } from './loaded-atlas.ts';
import type { PreDrawn } from './map/use-drawn-maps.ts';
import type { DamagedLink } from './panels/link-notice.tsx';
import { SourceToolsContext, type SourceTools } from './panels/source-tools.ts';
import { leafGeometries } from './scene/leaf-geometries.ts';
import { createShapes } from './scene/shapes.ts';
import { innerAddress, mendedAddress, sharedAddress, type AddressOf, type LinkSite } from './share/view-address.ts';
import { writeView, type LinkReading } from './view-state/url.ts';
import type { LinkContext, ViewState } from './view-state/view-state.ts';

type Polygons = Parameters<typeof leafGeometries>[1];

interface AtlasPageProps {
  readonly loaded: LoadedAtlas;
  readonly preferences: PreferencesStore;
  /** Shapes of the map, under way. */
  readonly files: Promise<{ readonly world: Polygons; readonly units: Polygons }>;
  readonly declaredParts: Promise<ReadonlyMap<AreaId, readonly AreaId[]>>;
  readonly preDrawn: PreDrawn;
  /** The reader has just asked for it, and goes on at its heading. */
  readonly takesFocus?: boolean;
}

/** Joins the page to the browser: address bar, clipboard, and the files that come later. */
export function AtlasPage({ loaded, preferences, files, declaredParts, preDrawn, takesFocus = false }: AtlasPageProps) {
  const { atlas, words, store, context, file, address } = loaded;
  const value = useMemo(() => ({ atlas, words, store }), [atlas, words, store]);
  const [reading, setReading] = useState(loaded.reading);
  const shapes = useLater(useMemo(() => files.then(({ world, units }) => createShapes(leafGeometries(atlas.gazetteer.leaves, world, units))), [files, atlas]));
  const later = useLater(declaredParts);
  const declared = later === 'failed' ? null : later;
  const found = useMemo(() => toldFindings(loaded.findings, words), [loaded, words]);
  const told = useMemo(() => ({ damage: damagedLink(reading, context, atlas.dataset.info.version), changes: linkChanges(atlas, reading), file: file?.outcome === 'same' ? null : file, findings: found }), [reading, context, atlas, file, found]);
  const addressOf = useCallback<AddressOf>((view, options) => sharedAddress(view, siteOf(context, atlas.dataset.info.version), options), [context, atlas]);
  const hrefOf = useCallback((view: ViewState) => innerAddress(view, { page: location.pathname, context }), [context]);
  const tools = useMemo(() => sourceTools(file === null && address === null ? atlas.dataset.info.id : null), [atlas, file, address]);
  const isEmbedded = store.getInitialState().embed;
  useEffect(() => startUrlSync({ store, context, onReading: setReading, replaces: isEmbedded }), [store, context, isEmbedded]);
  const talk = useCallback((said: (view: ViewState) => string) => startEmbedMessages({ store, context, sentenceOf: said }), [store, context]);
  useEffect(() => {
    pressAgain(document);
  }, []);
  useEffect(() => {
    if (!isEmbedded) return;
    // Whatever leads out of a frame opens beside the page round it: there is no way back within the frame.
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
        {...(declared === null ? {} : { declaredParts: declared })}
        preDrawn={preDrawn}
        told={told}
        queryOf={(view) => writeView(view, context)}
        hrefOf={hrefOf}
        addressOf={addressOf}
        copy={copyText}
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

/** The value of a promise once it is there; null before, `failed` where it fails: the page does without. */
function useLater<Value extends object>(promise: Promise<Value>): Value | null | 'failed' {
  const [value, setValue] = useState<Value | null | 'failed'>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void (async () => {
      try {
        const found = await promise;
        if (!leaving.signal.aborted) setValue(found);
      } catch {
        if (!leaving.signal.aborted) setValue('failed');
      }
    })();
    return () => {
      leaving.abort();
    };
  }, [promise]);
  return value;
}

const siteOf = (context: LinkContext, version: string): LinkSite => ({ page: `${location.origin}${location.pathname}`, context, version });

const damagedLink = (reading: LinkReading, context: LinkContext, version: string): DamagedLink | null =>
  reading.notices.length === 0 ? null : { reading, mended: mendedAddress(reading, siteOf(context, version)) };
