import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { whenIdle } from '../../browser/when-idle.ts';
import { useSession } from '../../session/session-context.ts';
import { useWords } from '../../session/words-context.ts';
import { useHighlight } from '../parts/highlight.ts';
import type { AreaId } from '../../core/domain/area.ts';
import type { Box, Pixel } from '../../core/scene/geometry/pixels.ts';
import type { Shapes } from '../../core/scene/geometry/shapes.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';
import { troubleOf, type MapTrouble } from '../../render/map-trouble.ts';
import type { LiveMap, Renderer, RendererCode } from '../../render/renderer.ts';
import { joinMap, type JoinedMap, type JoinOptions, type MapWords } from './join-map.ts';
import { loadLiveMap } from './load-live-map.ts';
import { useOverdue } from './use-overdue.ts';

/** `loading`: the pre-drawn map is on screen; `working`: the live one; `still`: there is none. */
type MapState = 'loading' | 'working' | 'still';

/** A live map is at work, or at rest. */
type Activity = 'drawing' | 'ready';

export interface PaneMapOptions {
  /** The first that the browser can show is taken; another function makes another map. */
  readonly renderers: () => readonly Renderer[];
  readonly container: RefObject<HTMLDivElement | null>;
  /** Says in `data-state` what the map does, and in `data-view` the query that it drew last. */
  readonly section: RefObject<HTMLElement | null>;
  /** Null while they load, `failed` where they can't be had. */
  readonly shapes: Shapes | null | 'failed';
  /** The canonical query of a view. */
  readonly queryOf: (view: ViewState) => string;
  /** Boxes of the pane that stand over the map. */
  readonly covered: () => readonly Box[];
  readonly onHover: (place: AreaId | null, point: Pixel) => void;
  readonly onList: (places: readonly AreaId[]) => void;
}

/** The live map of a pane, as far as it is there. */
export interface PaneMap {
  readonly state: MapState;
  /** The live map is on the screen, and not an empty pane. */
  readonly live: boolean;
  /** Why there is none; `slow` while it is still awaited. */
  readonly trouble: MapTrouble | null;
  /** A further attempt is under way. */
  readonly isTrying: boolean;
  /** Makes the map anew, with whatever failed asked for again. */
  readonly tryAgain: () => void;
  /** The page was ever without a live map: what is drawn follows the view since. */
  readonly wasStill: boolean;
  /** Null while there is none. */
  readonly map: LiveMap | null;
  /** The same for what is done at a press. */
  readonly mapNow: RefObject<LiveMap | null>;
}

/** How the live map stands. */
interface Standing {
  readonly state: MapState;
  readonly trouble: MapTrouble | null;
  /** It has drawn something since it was made, or since its context came back. */
  readonly painted: boolean;
  readonly isTrying: boolean;
}

/** The live map of a pane while it is on the page. */
export function useLiveMap({
  renderers,
  container,
  section,
  shapes,
  queryOf,
  covered,
  onHover,
  onList,
}: PaneMapOptions): PaneMap {
  const { store, derived } = useSession();
  const { scenes } = derived;
  const words = useWords();
  const mapNow = useRef<LiveMap | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [{ state, trouble, painted, isTrying }, setStanding] = useState<Standing>({
    state: 'loading',
    trouble: null,
    painted: false,
    isTrying: false,
  });
  const [map, setMap] = useState<LiveMap | null>(null);
  const told = shapes === 'failed' ? 'still' : state;
  const activity = useRef<Activity>('drawing');
  /** What is on the page. */
  const shown = useRef({ told, painted });
  useLayoutEffect(() => {
    shown.current = { told, painted };
    section.current?.setAttribute('data-state', told === 'working' ? activity.current : told);
  }, [section, told, painted]);
  const { highlight } = useHighlight();
  const point = useRef<JoinedMap['point']>(() => undefined);
  const latest = useRef<MapWords>({ queryOf, covered, highlight, onHover, onList, words });
  useEffect(() => {
    latest.current = { queryOf, covered, highlight, onHover, onList, words };
  });
  useEffect(() => {
    point.current(highlight);
  }, [highlight]);

  // Its code comes along with the shapes, once the page answers. Who waits for it hears of a failure.
  useEffect(
    () =>
      whenIdle(() => {
        loadLiveMap(renderers(), document, false).catch(() => undefined);
      }),
    [renderers],
  );
  useEffect(() => {
    const pane = container.current;
    if (shapes === null || shapes === 'failed' || pane === null) return;
    const leaving = new AbortController();
    let joined: JoinedMap | null = null;
    const leave = (): void => {
      joined?.leave();
      joined = null;
      mapNow.current = null;
      point.current = () => undefined;
      setMap(null);
    };
    const atWork = (next: Activity): void => {
      activity.current = next;
      const { told: before, painted: wasPainted } = shown.current;
      // Past React, which would render the map's part of the page twice for each step of a scrub.
      if (before === 'working' && (wasPainted || next === 'drawing')) {
        section.current?.setAttribute('data-state', next);
        return;
      }
      setStanding(({ painted: isPainted }) => ({
        state: 'working',
        trouble: null,
        painted: next === 'ready' || isPainted,
        isTrying: false,
      }));
    };
    const setDrawnView = (query: string): void => {
      section.current?.setAttribute('data-view', query);
    };
    const still = (why: MapTrouble): void => {
      // A card that stopped refuses new maps too.
      setStanding((before) => ({
        state: 'still',
        trouble: why === 'no-webgl' && before.trouble === 'lost' ? 'lost' : why,
        painted: false,
        isTrying: false,
      }));
    };
    const fail = (error: unknown): void => {
      leave();
      if (!leaving.signal.aborted) still(troubleOf(error));
    };
    /**
     * `tries` counts from 0: a map that stops before its first picture is made once more in
     * silence.
     */
    const make = (create: RendererCode['createLiveMap'], tries: number): void => {
      const again = (error: unknown): void => {
        if (troubleOf(error) !== 'part' || tries > 0) {
          fail(error);
          return;
        }
        leave();
        make(create, tries + 1);
      };
      try {
        const { atlas } = scenes.base;
        const withAttempt: JoinOptions['create'] = (options) =>
          create({ ...options, attempt: 2 * attempt + tries });
        const lost = (): void => {
          still('lost');
        };
        joined = joinMap({
          create: withAttempt,
          pane,
          shapes,
          atlas,
          store,
          scenes,
          headingOf: (view) => derived.head(view).heading,
          latest,
          setState: atWork,
          setDrawnView,
          onFailed: again,
          onLost: lost,
        });
        mapNow.current = joined.map;
        point.current = joined.point;
        setMap(joined.map);
      } catch (error) {
        again(error);
      }
    };
    void (async () => {
      try {
        const { createLiveMap } = await loadLiveMap(renderers(), pane.ownerDocument, attempt > 0);
        if (!leaving.signal.aborted) make(createLiveMap, 0);
      } catch (error) {
        fail(error);
      }
    })();
    return () => {
      leaving.abort();
      leave();
    };
  }, [renderers, store, derived, scenes, shapes, container, section, attempt]);

  const live = painted && state === 'working';
  const overdue = useOverdue(
    !painted && trouble === null && shapes !== 'failed',
    state === 'loading' ? 'arriving' : 'drawing',
    attempt,
  );
  const tryAgain = useCallback(() => {
    setStanding((before) => ({ ...before, isTrying: true }));
    setAttempt((before) => before + 1);
  }, []);
  return {
    state: told,
    live,
    trouble: shapes === 'failed' ? 'shapes' : (trouble ?? (overdue ? 'slow' : null)),
    isTrying,
    tryAgain,
    wasStill: shapes === 'failed' || trouble !== null || attempt > 0,
    map,
    mapNow,
  };
}
