import 'maplibre-gl/dist/maplibre-gl.css';
import { GeoJSONSource, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { AreaId, Bbox } from '../../core/domain/area.ts';
import type { CountClass } from '../../core/scene/map/class-breaks.ts';
import { UNIT_ZOOM } from '../../core/scene/map/map-frame.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import { eastward } from '../../core/scene/geometry/mercator.ts';
import { addedFeatures, addedKey } from './added-features.ts';
import { collection, type MapData } from './map-data.ts';
import { listenToReader, type ReaderEvents } from './map-input.ts';
import { createMapPainter } from './map-painter.ts';
import { drawPatterns } from './map-patterns.ts';
import { mapStyle, markLayers } from './map-style.ts';
import { MapTroubleError } from './map-trouble.ts';
import { paneViewer, pixelsOf, type PaneView } from './pane-view.ts';
import { smallPlaces, type MapScale } from './small-places.ts';
import type { ThemeColours } from './theme-colours.ts';

/** What the map tells. */
export interface MapEvents extends ReaderEvents {
  /** The reader moved the map, and it came to rest. */
  readonly onMoved: (box: Bbox, zoom: number) => void;
  /** Everything that was asked for is on the screen. */
  readonly onDrawn: () => void;
  /** Something moves or is being drawn again. */
  readonly onDrawing: () => void;
  /** There will be no picture: a part of the map could not be loaded. */
  readonly onFailed: (error: Error) => void;
  /** The graphics card stopped: what was drawn is gone. */
  readonly onLost: () => void;
  /** It is back, and the map is being drawn again. */
  readonly onBack: () => void;
}

export interface MapOptions {
  readonly container: HTMLElement;
  readonly data: MapData;
  readonly classes: readonly CountClass[];
  readonly colours: ThemeColours;
  readonly scene: MapScene;
  readonly frame: Bbox;
  /** Labels of a scene for a pane, as features of the source `labels`. */
  readonly labels: (scene: MapScene, pane: PaneView) => GeoJSON.Feature[];
  readonly events: MapEvents;
  /** In a frame of another page one finger and the wheel scroll that page; the words say what moves the map. Null anywhere else. */
  readonly shared: GestureWords | null;
  /** Counts from 0; a later attempt asks for the worker under another address, since browsers may keep a damaged copy. */
  readonly attempt: number;
}

/** What is said over a map that leaves one finger and the wheel to the page round it. */
export interface GestureWords {
  readonly zoom: string;
  readonly zoomMac: string;
  readonly fingers: string;
}

/** The live map. All contact with MapLibre is here. */
export interface MapController {
  readonly setScene: (scene: MapScene) => void;
  /** Moves the camera so that the box is in the pane; `smooth` flies at most 600 ms. */
  readonly setFrame: (frame: Bbox, smooth: boolean) => void;
  readonly setHovered: (area: AreaId | null) => void;
  readonly setTheme: (colours: ThemeColours) => void;
  readonly zoomBy: (steps: number) => void;
  /** Names the drawing surface, the map's one tab stop, for assistive technology. */
  readonly setName: (name: string) => void;
  readonly focus: () => void;
  /** Where the map has a position, in pixels of its pane. */
  readonly toPixels: PaneView['toPixels'];
  /** Calls back at each step of a movement and after a change of size, until the function that it gives is called. */
  readonly onMove: (listener: () => void) => () => void;
  readonly remove: () => void;
}

const LONGEST_FLIGHT = 600;

/** Makes the live map. Throws a `MapTroubleError` where the browser makes no WebGL 2 for it. */
export function createMapController({
  container,
  data,
  classes,
  colours,
  scene,
  frame,
  labels,
  events,
  shared,
  attempt,
}: MapOptions): MapController {
  let theme = colours;
  let current = scene;
  let box = frame;
  let labelText = '';
  let addedText = '';
  let outlinedText = '';
  let showsMarks = false;
  let lost = false;
  let restyle = false;
  setWorkerUrl(attempt === 0 ? workerUrl : `${workerUrl}?again=${String(attempt)}`);
  const map = newMap({
    container,
    style: mapStyle(classes, theme),
    bounds: boundsOf(frame),
    minZoom: worldZoom(container),
    maxZoom: 9,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    fadeDuration: 0,
    cooperativeGestures: shared !== null,
    ...(shared === null
      ? {}
      : {
          locale: {
            'CooperativeGesturesHandler.WindowsHelpText': shared.zoom,
            'CooperativeGesturesHandler.MacHelpText': shared.zoomMac,
            'CooperativeGesturesHandler.MobileHelpText': shared.fingers,
          },
        }),
  });
  map.getCanvas().setAttribute('role', 'application');
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  drawPatterns(map, () => theme);
  const painter = createMapPainter(map, data);

  const setData = (source: string, features: GeoJSON.Feature[]): void => {
    const found = map.getSource(source);
    if (found instanceof GeoJSONSource) void found.setData(collection(features));
  };
  const toPixels: PaneView['toPixels'] = (position) => pixelsOf(map, position);
  const paneView = paneViewer(map);
  /** What the labels were placed for. */
  let placedFor: PaneView | null = null;
  const writeLabels = (): void => {
    placedFor = paneView();
    const features = labels(current, placedFor);
    const text = JSON.stringify(features);
    if (text === labelText) return;
    labelText = text;
    setData('labels', features);
  };
  const writeAdded = ({ added }: MapScene): void => {
    const text = addedKey(added);
    if (text === addedText) return;
    addedText = text;
    const { grounds, outlines, points } = addedFeatures(added, data);
    setData('added-grounds', grounds);
    setData('added', outlines);
    setData('added-points', points);
  };
  const writeOutlined = ({ outlined }: MapScene): void => {
    const text = outlined.join();
    if (text === outlinedText) return;
    outlinedText = text;
    setData('outlined', data.outlineOfAll(outlined));
  };
  const showMarks = ({ reading }: MapScene): void => {
    const wanted = reading.kind !== 'counts';
    if (wanted === showsMarks) return;
    showsMarks = wanted;
    for (const id of markLayers(classes))
      map.setLayoutProperty(id, 'visibility', wanted ? 'visible' : 'none');
  };
  /** Gives the style, new or restored after a lost context, its data and its states. */
  const fill = (): void => {
    labelText = '';
    addedText = '';
    outlinedText = '';
    showsMarks = false;
    for (const [source, features] of [
      ['places', data.places.features],
      ['boundaries', data.boundaries.features],
      ['borders', data.borders.features],
    ] as const) {
      setData(source, features);
    }
    painter.start();
    show(current);
  };
  const show = (next: MapScene): void => {
    events.onDrawing();
    current = next;
    painter.paint(next);
    if (painter.ready()) {
      setData('rings', ringFeatures(next));
      writeAdded(next);
      writeOutlined(next);
      showMarks(next);
      setData('selected', next.selected === null ? [] : [data.outlineOf(next.selected)]);
      writeLabels();
    }
    if (!lost) map.triggerRepaint();
  };

  map.on('style.load', fill);
  map.on('webglcontextlost', () => {
    painter.stop();
    lost = true;
    events.onLost();
  });
  map.on('webglcontextrestored', () => {
    lost = false;
    events.onBack();
    // MapLibre restores the style that it had; what was asked for meanwhile comes on top.
    if (restyle) map.setStyle(mapStyle(classes, theme), { diff: false });
    restyle = false;
    map.fitBounds(boundsOf(box), { animate: false });
  });
  map.on('movestart', events.onDrawing);
  map.on('moveend', (event) => {
    if (painter.ready()) writeLabels();
    if ('user' in event || ('originalEvent' in event && event.originalEvent !== undefined)) {
      box = boxOf(map);
      events.onMoved(box, map.getZoom());
    }
  });
  map.on('resize', () => {
    if (lost) return;
    map.setMinZoom(worldZoom(container));
    map.fitBounds(boundsOf(box), { animate: false });
  });
  let drawn = false;
  map.on('idle', () => {
    // A pane that got its size only after the first labels were placed, without a move that ends.
    if (painter.ready() && placedFor !== paneView()) {
      writeLabels();
      map.triggerRepaint();
      return;
    }
    drawn = true;
    events.onDrawn();
  });
  // All data are here already: an error before the first picture means that there will be none, a later one spoils a part at most.
  map.on('error', ({ error }) => {
    if (!drawn) events.onFailed(new Error(error.message));
  });

  const small = smallPlaces(data.places.features);
  const scaleNow = (): MapScale => ({
    toPixels,
    pixelsPerDegree: (512 * 2 ** map.getZoom()) / 360,
    units: map.getZoom() >= UNIT_ZOOM,
  });
  listenToReader(
    map,
    {
      isReached: (place) => current.paint.has(place),
      nearestSmall: (point, within) =>
        small.nearest(point, within, current.paint.keys(), scaleNow()),
      inPane: () =>
        small.inPane(
          { width: container.clientWidth, height: container.clientHeight },
          current.paint.keys(),
          scaleNow(),
        ),
    },
    events,
  );

  return {
    setScene: show,
    setFrame: (next, smooth) => {
      box = next;
      if (lost) return;
      events.onDrawing();
      map.fitBounds(boundsOf(next), smooth ? { duration: LONGEST_FLIGHT } : { animate: false });
      map.triggerRepaint();
    },
    setHovered: (area) => {
      if (painter.ready()) setData('hover', area === null ? [] : [data.outlineOf(area)]);
    },
    setTheme: (next) => {
      theme = next;
      restyle = lost;
      if (lost) return;
      painter.stop();
      map.setStyle(mapStyle(classes, theme), { diff: false });
    },
    zoomBy: (steps) => {
      map.zoomTo(map.getZoom() + steps, { duration: 200 }, { user: true });
    },
    setName: (name) => {
      map.getCanvas().setAttribute('aria-label', name);
    },
    focus: () => {
      map.getCanvas().focus();
    },
    toPixels,
    onMove: (listener) => {
      map.on('move', listener);
      map.on('resize', listener);
      return () => {
        map.off('move', listener);
        map.off('resize', listener);
      };
    },
    remove: () => {
      map.remove();
    },
  };
}

/** MapLibre throws where it gets no context, and for nothing else that could be otherwise. */
function newMap(options: ConstructorParameters<typeof MapLibre>[0]): MapLibre {
  try {
    return new MapLibre(options);
  } catch {
    throw new MapTroubleError('no-webgl');
  }
}

const ringFeatures = ({ rings, selected }: MapScene): GeoJSON.Feature[] =>
  rings.map(({ area, record, position }) => ({
    type: 'Feature',
    properties: { area, record, selected: area !== null && area === selected },
    geometry: { type: 'Point', coordinates: [...position] },
  }));

const boundsOf = (box: Bbox): [number, number, number, number] => [
  box[0],
  box[1],
  eastward(box),
  box[3],
];

/** Degrees of which the whole world is short where it isn't cut at 180°: a box can't say where else it would be cut. */
const ROUND = 0.1;

function boxOf(map: MapLibre): Bbox {
  const bounds = map.getBounds();
  const [west, east] = [bounds.getWest(), bounds.getEast()];
  const isRound = east - west > 360 - ROUND && Math.abs(west + east) > ROUND;
  const inset = isRound ? (east - west - 360 + ROUND) / 2 : 0;
  return [west + inset, bounds.getSouth(), east - inset, bounds.getNorth()];
}

/** The zoom at which the world is as wide as the pane, which is never shown smaller: nothing is seen twice. */
const worldZoom = ({ clientWidth }: HTMLElement): number =>
  Math.max(Math.log2(clientWidth / 512), -2);
