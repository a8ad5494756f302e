import type { AreaId, Bbox, Position } from '../core/domain/area.ts';
import type { Box, Pixel } from '../core/scene/geometry/pixels.ts';
import type { Shapes } from '../core/scene/geometry/shapes.ts';
import type { MapScene, SceneBase } from '../core/scene/map/map-scene.ts';
import type { MapTrouble } from './map-trouble.ts';

/** A way to show scenes as a map that the reader can move and press. */
export interface Renderer {
  /** What draws: the graphics card through WebGL, or the processor. */
  readonly kind: 'webgl' | 'drawn';
  /** The module of its code, by whose name the build tells the files of that chunk. */
  readonly part: string;
  /** Why this browser can't show its maps; null where it can. */
  readonly obstacle: (document: Document) => MapTrouble | null;
  /** Why it would be slow in this browser, where that is known beforehand. */
  readonly weakness: (document: Document) => RendererWeakness | null;
  /** The fonts that it writes in, as in CSS `font`. */
  readonly fonts: readonly string[];
  readonly load: () => Promise<RendererCode>;
}

/** WebGL is there, and drawn in software. */
export type RendererWeakness = 'software';

export interface RendererCode {
  /** Throws a `MapTroubleError` where the browser makes no map after all. */
  readonly createLiveMap: (options: LiveMapOptions) => LiveMap;
}

export interface LiveMapOptions {
  readonly container: HTMLElement;
  readonly shapes: Shapes;
  /**
   * One for each layer of the dataset, the page alone first: all that any scene of the map can
   * show.
   */
  readonly bases: readonly [SceneBase, ...SceneBase[]];
  readonly scene: MapScene;
  readonly frame: Bbox;
  /** Asked each time that names are placed. */
  readonly labels: () => LabelWords;
  readonly events: MapEvents;
  /**
   * In a frame of another page one finger and the wheel scroll that page; the words say what moves
   * the map. Null anywhere else.
   */
  readonly shared: GestureWords | null;
  /**
   * Counts from 0; a later attempt asks for its files under other addresses, since browsers may
   * keep a damaged copy.
   */
  readonly attempt: number;
}

/** What names of areas are made from. */
export interface LabelWords {
  /** The same function as long as the names are the same. */
  readonly nameOf: (area: AreaId) => string;
  /** Width of a text in pixels. */
  readonly measure: (text: string) => number;
  /** Boxes of the pane that legend, inset and buttons cover. */
  readonly covered: readonly Box[];
}

/** What is said over a map that leaves one finger and the wheel to the page round it. */
export interface GestureWords {
  readonly zoom: string;
  readonly zoomMac: string;
  readonly fingers: string;
}

export interface LiveMap {
  readonly show: (scene: MapScene) => void;
  /** Moves the camera so that the box is in the pane; `smooth` flies there. */
  readonly setFrame: (frame: Bbox, smooth: boolean) => void;
  readonly setHovered: (area: AreaId | null) => void;
  readonly zoomBy: (steps: number) => void;
  /** Names the drawing surface, the map's one tab stop, for assistive technology. */
  readonly setName: (name: string) => void;
  readonly focus: () => void;
  /** Where the map has a position, in pixels of its pane. */
  readonly project: (position: Position) => Pixel;
  /**
   * Calls back at each step of a movement and after a change of size, until the returned function
   * is called.
   */
  readonly onMove: (listener: () => void) => () => void;
  /** Takes the map off the page, with all that it listens to. */
  readonly leave: () => void;
}

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

/** What the reader does to the map by pointer and key. Places are leaves; null is the sea. */
export interface ReaderEvents {
  readonly onPress: (place: AreaId | null, zoom: number) => void;
  /** A press on the name of an area that stands where nothing is reached. */
  readonly onName: (area: AreaId) => void;
  readonly onHover: (place: AreaId | null, zoom: number, point: Pixel) => void;
  readonly onRing: (ring: PressedRing) => void;
  /**
   * Enter on the map: the reader asks for the places in view, as leaves with a part in the pane.
   */
  readonly onList: (places: readonly AreaId[]) => void;
  /** 0 on the map: back to the frame that follows the selection. */
  readonly onHome: () => void;
}

/**
 * The ring of a place without extent: the area, or where it is none the record that speaks of it.
 */
export interface PressedRing {
  readonly area: AreaId | null;
  readonly record: string | null;
}
