import type { AreaId, Bbox } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { sentenceOf, type Words } from '../../words/words.ts';
import { frameOf, UNIT_ZOOM } from '../../core/scene/map/map-frame.ts';
import { keptPane } from '../../core/scene/map/kept-pane.ts';
import {
  mapLabels,
  unitLabels,
  type LabelPane,
  type MapLabel,
} from '../../core/scene/map/map-labels.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import type { Box } from '../../core/scene/geometry/pixels.ts';
import { fitBox, zoomOf } from '../../core/scene/geometry/mercator.ts';
import type { Shapes } from '../../core/scene/geometry/shapes.ts';
import { heading } from '../../core/selectors/projects/heading.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';
import { inInset, type InsetPicture } from './inset-picture.ts';
import { mapSvg } from './map-svg.ts';

/** Size of the pane that the map is drawn for at first: that of a window of 1440 × 900. */
export const FIRST_PANE = { width: 1048, height: 623 } as const;

/**
 * What of the first pane is fitted into a pane of any shape, so that the box has the size there that
 * it has on the live map: as much of it as the first pane shows. More or less is seen round it.
 */
export function fittedOf(box: Bbox): Box {
  const { width, height } = FIRST_PANE;
  const [x, y] = fitBox(box, width, height).toPixels([box[0], box[3]]);
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  return { left, top, right: width - left, bottom: height - top };
}

/**
 * Land beyond the pane that is drawn too, as a share of its width: enough for a window of 2560 ×
 * 1080.
 */
const FIRST_MARGIN = 0.3;

export interface ViewDrawing {
  readonly atlas: Atlas;
  readonly shapes: Shapes;
  readonly scene: MapScene;
  readonly view: Pick<ViewState, 'time' | 'map' | 'area' | 'project'> &
    Partial<Pick<ViewState, 'body' | 'record' | 'list'>>;
  readonly words: Words;
  /** The atlas that knows what heads the view, where that isn't the page's. */
  readonly headAtlas?: Atlas;
  /** Pixels; unless given, a picture of `FIRST_PANE` that is fitted into any other. */
  readonly pane?: { readonly width: number; readonly height: number };
  /** Boxes of the pane in pixels that no name may stand in: of what lies over the map. */
  readonly covered?: readonly Box[];
  /** Land beyond the pane, as a share of its width; enough for wide windows unless given. */
  readonly margin?: number;
  /** Begins the ids of patterns, which only one drawing of a page may have; `view` unless given. */
  readonly idPrefix?: string;
  /** Style rules (`standaloneStyle`) for a picture that no page has rules for. */
  readonly standalone?: string;
}

/** The map of a view as SVG text. */
export function drawView({
  atlas,
  shapes,
  scene,
  view,
  words,
  headAtlas = atlas,
  pane: given,
  covered = [],
  margin = FIRST_MARGIN,
  idPrefix = 'view',
  standalone,
}: ViewDrawing): string {
  const box = frameOf(atlas, view);
  const pane = given ?? FIRST_PANE;
  const labels = labelsOf(
    atlas,
    shapes,
    scene,
    box,
    { width: pane.width, height: pane.height, covered },
    words.areas.of,
  );
  const title = sentenceOf(words.heading(heading(headAtlas, view)));
  return mapSvg({
    ...shapes,
    ...pane,
    scene,
    gazetteer: atlas.gazetteer,
    box,
    labels,
    title,
    idPrefix,
    margin,
    ...(given === undefined ? { fitted: fittedOf(box) } : {}),
    ...(standalone === undefined ? {} : { standalone }),
  });
}

/**
 * A union as SVG text: the cooperating side in sand, with what other sources name in it, nothing
 * else told.
 */
export function drawInset(
  atlas: Atlas,
  shapes: Shapes,
  scene: MapScene,
  picture: InsetPicture,
): string {
  const members: MapScene = { ...scene, paint: new Map(), borders: [], selected: null };
  return mapSvg({
    ...shapes,
    ...picture,
    scene: members,
    gazetteer: atlas.gazetteer,
    labels: ringNames(scene, picture),
    idPrefix: 'inset',
  });
}

/** From the middle of a ring to its name. */
const RING_GAP_PX = 13;

/** The names of rings in the inset, to the right of each, or to the left where that is the edge. */
function ringNames({ rings }: MapScene, picture: InsetPicture): readonly MapLabel[] {
  return rings.flatMap(({ area, name, position }): MapLabel[] => {
    const at = inInset(picture, position);
    if (at === null || name === null) return [];
    const half = (name.length * LETTER_WIDTH_PX) / 2;
    const [x, y] = at;
    const right = x + RING_GAP_PX + half;
    return [
      {
        area,
        text: name,
        x: right + half > picture.width ? x - RING_GAP_PX - half : right,
        y,
        ground: 'sea',
        leader: null,
      },
    ];
  });
}

/** Average width of a letter of the map's labels (600 12.5 px), where no browser measures it. */
const LETTER_WIDTH_PX = 6.9;

function labelsOf(
  atlas: Atlas,
  shapes: Shapes,
  scene: MapScene,
  box: Bbox,
  { width, height, covered }: Pick<LabelPane, 'width' | 'height' | 'covered'>,
  nameOf: (area: AreaId) => string,
): readonly MapLabel[] {
  const { scale, toPixels, toPosition } = fitBox(box, width, height);
  const pane = keptPane(shapes, JSON.stringify([box, width, height]), { nameOf, covered }, () => ({
    width,
    height,
    toPixels,
    placeAt: (x, y) => shapes.locate(toPosition(x, y)),
    measure: (text) => text.length * LETTER_WIDTH_PX,
  }));
  return (zoomOf(scale) < UNIT_ZOOM ? mapLabels : unitLabels)(atlas, scene, pane);
}
