import type { RefObject } from 'react';
import { inThisFrame } from '../../browser/frames.ts';
import type { AreaId, Bbox } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { sentenceOf, type Words } from '../../words/words.ts';
import type { Highlight } from '../parts/highlight.ts';
import { frameOf, pressedPlace } from '../../core/scene/map/map-frame.ts';
import type { Box, Pixel } from '../../core/scene/geometry/pixels.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import type { Shapes } from '../../core/scene/geometry/shapes.ts';
import { withHighlight, type ViewScenes } from '../../core/scene/map/view-scenes.ts';
import type { Heading } from '../../core/selectors/projects/heading.ts';
import type { ViewStore } from '../../core/view-state/store.ts';
import { moveFrame, openRecord, selectAreaOnMap } from '../../core/view-state/updates.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';
import type { LiveMap, LiveMapOptions, MapEvents } from '../../render/renderer.ts';
import { measureLabel } from './measure-label.ts';

/** What may change while the map lives without a new map: read when it is needed. */
export interface MapWords {
  readonly words: Words;
  readonly queryOf: (view: ViewState) => string;
  readonly covered: () => readonly Box[];
  readonly onHover: (place: AreaId | null, point: Pixel) => void;
  /** What a list of the panel points at. */
  readonly highlight: Highlight | null;
  /** The reader asks for the places in view. */
  readonly onList: (places: readonly AreaId[]) => void;
}

export interface JoinOptions {
  readonly create: (options: Omit<LiveMapOptions, 'attempt'>) => LiveMap;
  readonly pane: HTMLElement;
  readonly shapes: Shapes;
  readonly atlas: Atlas;
  readonly store: ViewStore;
  readonly scenes: ViewScenes;
  /** What heads a view. */
  readonly headingOf: (view: ViewState) => Heading;
  readonly latest: RefObject<MapWords>;
  readonly setState: (state: 'drawing' | 'ready') => void;
  readonly setDrawnView: (query: string) => void;
  /** The map can't go on; it has to be left. */
  readonly onFailed: (error: Error) => void;
  /** It draws nothing until the graphics card is back, and goes on then by itself. */
  readonly onLost: () => void;
}

export interface JoinedMap {
  readonly map: LiveMap;
  /** Shows what a list of the panel points at, which isn't in the view. */
  readonly point: (at: Highlight | null) => void;
  readonly leave: () => void;
}

/**
 * Joins a live map to the store, past React: a scrub renders nothing of the tree. `leave` takes
 * both apart.
 */
export function joinMap(options: JoinOptions): JoinedMap {
  const { create, pane, shapes, atlas, store, scenes, latest, setDrawnView, onFailed, onLost } =
    options;
  let highlight = latest.current.highlight;
  let moving = false;
  let leaveFrame: (() => void) | null = null;
  let left = false;
  let lost = false;

  const setState = (state: 'drawing' | 'ready'): void => {
    if (!left && !lost) options.setState(state);
  };
  const sceneNow = (): MapScene => withHighlight(scenes.of(store.getState()), highlight);

  /** The place that a press on a leaf means; null at sea and on ground of no country. */
  const meant = (leaf: AreaId | null, zoom: number): AreaId | null => {
    if (leaf === null || atlas.gazetteer.find(leaf) === null) return null;
    return pressedPlace(atlas, scenes.of(store.getState()).borders, leaf, zoom);
  };
  const events: MapEvents = {
    onPress: (leaf, zoom) => {
      const area = meant(leaf, zoom);
      if (area !== null) store.choose((view) => selectAreaOnMap(view, area));
    },
    onName: (area) => {
      if (atlas.gazetteer.find(area) !== null) store.choose((view) => selectAreaOnMap(view, area));
    },
    onRing: ({ area, record }) => {
      if (area !== null) store.choose((view) => selectAreaOnMap(view, area));
      else if (record !== null) store.choose((view) => openRecord(view, record));
    },
    onHover: (leaf, zoom, point) => {
      const area = meant(leaf, zoom);
      map.setHovered(area);
      latest.current.onHover(area, point);
    },
    onList: (places) => {
      latest.current.onList(places.filter((place) => atlas.gazetteer.find(place) !== null));
    },
    onHome: () => {
      store.choose(() => ({ map: null }));
    },
    onMoved: (box, zoom) => {
      moving = true;
      store.move((view) => moveFrame(view, box, zoom));
      moving = false;
    },
    onDrawn: () => {
      if (leaveFrame !== null || left || lost) return;
      setDrawnView(latest.current.queryOf(store.getState()));
      setState('ready');
    },
    onDrawing: () => {
      setState('drawing');
    },
    onFailed: (error) => {
      if (!left) onFailed(error);
    },
    onLost: () => {
      if (left) return;
      lost = true;
      onLost();
    },
    onBack: () => {
      lost = false;
      setState('drawing');
    },
  };
  const map = create({
    container: pane,
    shapes,
    bases: scenes.bases(),
    scene: sceneNow(),
    frame: frameOf(atlas, store.getState()),
    labels: () => {
      const { words, covered } = latest.current;
      return { nameOf: words.areas.of, measure: measureLabel, covered: covered() };
    },
    events,
    shared: store.getState().embed ? latest.current.words.messages.mapView.gestures : null,
  });
  const nameSurface = (): void => {
    map.setName(sentenceOf(latest.current.words.heading(options.headingOf(store.getState()))));
  };
  nameSurface();

  const unsubscribe = store.subscribe((view, before) => {
    setState('drawing');
    // Several changes within a frame are one for the map.
    leaveFrame ??= inThisFrame(() => {
      leaveFrame = null;
      map.show(sceneNow());
      nameSurface();
    });
    // A frame that the map itself has just told of is on the screen already.
    if (moving || isFramedAlike(view, before)) return;
    const frame = frameOf(atlas, view);
    if (!sameBox(frame, frameOf(atlas, before))) map.setFrame(frame, !reducedMotion());
  });
  function leave(): void {
    if (left) return;
    left = true;
    leaveFrame?.();
    unsubscribe();
    map.leave();
  }
  const point = (at: Highlight | null): void => {
    highlight = at;
    map.show(sceneNow());
  };
  return { map, point, leave };
}

/** All that a frame depends on is the same: a step of the time looks for none. */
const isFramedAlike = (view: ViewState, other: ViewState): boolean =>
  view.map === other.map && view.area === other.area && view.layer === other.layer;

const sameBox = (a: Bbox, b: Bbox): boolean => a.every((edge, i) => edge === b[i]);

const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
