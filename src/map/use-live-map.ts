import { useEffect, useRef, useState, type RefObject } from 'react';
import { useAtlas } from '../controls/atlas-context.ts';
import { useHighlight } from '../controls/highlight.ts';
import type { AreaId } from '../domain/area.ts';
import type { Box } from '../scene/map-labels.ts';
import type { Shapes } from '../scene/shapes.ts';
import type { ViewScenes } from '../scene/view-scenes.ts';
import type { ViewState } from '../view-state/view-state.ts';
import { joinMap, type JoinedMap, type MapWords } from './join-map.ts';
import type { MapController } from './map-controller.ts';
import type { PanePoint } from './map-input.ts';

/** `loading`: the pre-drawn map is on screen; `drawing`: the live one is at work; `ready`: at rest; `still`: there is no live one. */
export type MapState = 'loading' | 'drawing' | 'ready' | 'still';

export interface LiveMapOptions {
  readonly container: RefObject<HTMLDivElement | null>;
  /** Null while they load, `failed` where they can't be had. */
  readonly shapes: Shapes | null | 'failed';
  readonly scenes: ViewScenes;
  /** The canonical query of a view. */
  readonly queryOf: (view: ViewState) => string;
  /** Boxes of the pane that stand over the map. */
  readonly covered: () => readonly Box[];
  readonly onHover: (place: AreaId | null, point: PanePoint) => void;
  readonly onList: (places: readonly AreaId[]) => void;
}

export interface LiveMap {
  readonly state: MapState;
  /** Query of the view that was last drawn. */
  readonly drawnView: string | null;
  readonly controller: RefObject<MapController | null>;
  /** The same for what is drawn over it. */
  readonly map: MapController | null;
}

/** The live map of a pane while it is on the page. */
export function useLiveMap({ container, shapes, scenes, queryOf, covered, onHover, onList }: LiveMapOptions): LiveMap {
  const { store, words } = useAtlas();
  const controller = useRef<MapController | null>(null);
  const [state, setState] = useState<MapState>('loading');
  const [map, setMap] = useState<MapController | null>(null);
  const [drawnView, setDrawnView] = useState<string | null>(null);
  const { highlight } = useHighlight();
  const point = useRef<JoinedMap['point']>(() => undefined);
  const latest = useRef<MapWords>({ queryOf, covered, highlight, onHover, onList, words });
  useEffect(() => {
    latest.current = { queryOf, covered, highlight, onHover, onList, words };
  });
  useEffect(() => {
    point.current(highlight);
  }, [highlight]);

  useEffect(() => {
    const pane = container.current;
    if (shapes === null || shapes === 'failed' || pane === null) return;
    const leaving = new AbortController();
    void (async () => {
      try {
        const { createMapController } = await liveMapModule(pane);
        const { atlas } = scenes.base;
        if (leaving.signal.aborted) return;
        const joined = joinMap({ create: createMapController, pane, shapes, atlas, store, scenes, latest, setState, setDrawnView });
        controller.current = joined.controller;
        point.current = joined.point;
        setMap(joined.controller);
        leaving.signal.addEventListener('abort', joined.leave);
      } catch {
        // No WebGL, or the code of the live map can't be had: the drawn map stays.
        if (!leaving.signal.aborted) setState('still');
      }
    })();
    return () => {
      controller.current = null;
      point.current = () => undefined;
      setMap(null);
      leaving.abort();
    };
  }, [store, scenes, shapes, container]);

  return { state: shapes === 'failed' ? 'still' : state, drawnView, controller, map };
}

/** Loads the code of the live map, and the letters it draws with; throws at once where there is no WebGL 2. */
async function liveMapModule(element: Element): Promise<typeof import('./map-controller.ts')> {
  const canvas = element.ownerDocument.createElement('canvas');
  if (canvas.getContext('webgl2') === null) throw new Error('no WebGL 2');
  const { fonts } = element.ownerDocument;
  const letters = ['600 16px "Public Sans Semibold"', '500 16px "Public Sans Medium"'].map((font) => fonts.load(font, 'AñŁ'));
  const [module] = await Promise.all([import('./map-controller.ts'), ...letters]);
  return module;
}
