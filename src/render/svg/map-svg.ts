import type { AreaId, Bbox } from '../../core/domain/area.ts';
import type { Gazetteer } from '../../core/domain/gazetteer.ts';
import { outline, projected, type AreaTopology } from '../../core/scene/geometry/area-topology.ts';
import type { Boundary } from '../../core/scene/geometry/boundaries.ts';
import type { MapLabel } from '../../core/scene/map/map-labels.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import { fitBox, zoomOf } from '../../core/scene/geometry/mercator.ts';
import { withoutSeam } from '../../core/scene/geometry/seam.ts';
import { addedOutlines, addedPoints } from './added-svg.ts';
import { tenths, type Box, type Pixel } from '../../core/scene/geometry/pixels.ts';
import { groundsOf, LINE_CLASSES, lineKinds } from './grounds.ts';
import { labelsSvg } from './label-svg.ts';
import { linesPath, ringsPath, type PathPrecision } from './path-data.ts';
import { patternDefinition, patternId, patternSize } from './patterns.ts';
import { worldCopies } from './world-copies.ts';
import { xmlText } from '../../outputs/xml-text.ts';

/** What a drawing of a scene is made from. */
export interface MapDrawing {
  readonly scene: MapScene;
  readonly areas: AreaTopology;
  /** Those of `areas`. */
  readonly boundaries: readonly Boundary[];
  readonly gazetteer: Gazetteer;
  /** Degrees that are surely in the picture. */
  readonly box: Bbox;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly labels: readonly MapLabel[];
  /** Begins the ids of patterns: one of its own for each drawing of a page. */
  readonly idPrefix: string;
  /** Pixels between points that can be told apart; 0.5 unless given. */
  readonly grid?: number;
  /** The part that is fitted into where the picture stands; all of it unless given. */
  readonly fitted?: Box;
  /** What is drawn beyond each edge, as a share of the longer side; half of it unless given. */
  readonly margin?: number;
  /** What the picture is to those who don't see it; without it the picture is hidden from them. */
  readonly title?: string;
  /**
   * Style rules (`standaloneStyle`) for a file that is opened by itself; a page has `map-svg.css`.
   */
  readonly standalone?: string;
}

/** Room for a pane of another shape, which shows more than the box. */
const MARGIN = 0.5;

/**
 * A scene as SVG, drawn as the live map does. It has classes and no styles, so it keeps to a strict
 * content policy and follows the theme. The same drawing gives the same text. Costs O(points of the
 * world): some 100 ms.
 */
export function mapSvg(drawing: MapDrawing): string {
  const {
    scene,
    areas,
    boundaries,
    gazetteer,
    box,
    width,
    height,
    idPrefix,
    grid = 0.5,
    margin = MARGIN,
  } = drawing;
  const { scale, toPixels, toPlane } = fitBox(box, width, height);
  const zoom = zoomOf(scale);
  const beyond = Math.round(Math.max(width, height) * margin);
  const region: Box = {
    left: -beyond,
    top: -beyond,
    right: width + beyond,
    bottom: height + beyond,
  };
  const precision: PathPrecision = {
    grid,
    frame: { left: 0, top: 0, right: width, bottom: height },
    region,
  };

  const plane = projected(areas, toPlane);
  const onPlane = (lines: Boundary['lines']): Boundary['lines'] =>
    withoutSeam(lines).map((line) => line.map(toPlane));

  const filled = (places: ReadonlySet<AreaId>): string =>
    ringsPath(worldCopies(outline(plane, places), scale, region), precision);
  const stroked = (lines: Boundary['lines']): string =>
    linesPath(worldCopies(onPlane(lines), scale, region), precision);
  const roundAll = (leaves: readonly AreaId[]): string => stroked(outline(areas, leaves));
  const round = (area: AreaId): string =>
    roundAll(gazetteer.leavesOf(area).map((leaf) => leaf.area));

  const { grounds, patterns } = groundsOf(scene, [...areas.shapes.keys()]);
  const drawnPatterns = patterns
    .map(({ kind, ground, places }) => ({
      kind,
      ground,
      data: filled(places),
    }))
    .filter(({ data }) => data !== '');
  const lines = lineKinds(scene, boundaries, gazetteer, zoom);
  const borders = scene.borders.map(round);
  // Partners aren't counted: their ground has a colour of its own.
  const partners = new Set(
    (scene.added?.partners ?? []).flatMap((area) =>
      gazetteer.leavesOf(area).map((leaf) => leaf.area),
    ),
  );
  const outlined = roundAll(scene.outlined);
  const selected = scene.selected === null ? '' : round(scene.selected);

  return [
    openingTag(drawing),
    drawing.standalone === undefined ? '' : `<style>${xmlText(drawing.standalone)}</style>`,
    drawing.title === undefined || drawing.standalone === undefined
      ? ''
      : `<title>${xmlText(drawing.title)}</title>`,
    drawnPatterns.length === 0
      ? ''
      : `<defs>${drawnPatterns.map(({ kind, ground }) => patternDefinition(idPrefix, kind, ground, patternSize(zoom))).join('')}</defs>`,
    `<path class="map-water" d="M${String(region.left)} ${String(region.top)}H${String(region.right)}V${String(region.bottom)}H${String(region.left)}z"/>`,
    ...grounds.map(({ ground, places }) => path(`map-ground map-${ground}`, filled(places))),
    path('map-ground map-added-ground', partners.size === 0 ? '' : filled(partners)),
    ...drawnPatterns.map(({ kind, ground, data }) =>
      path(`map-ground map-${kind}`, data, ` fill="url(#${patternId(idPrefix, kind, ground)})"`),
    ),
    ...LINE_CLASSES.map((kind) => path(`map-line map-${kind}`, stroked(lines.get(kind) ?? []))),
    ...borders.flatMap((data) => [
      path('map-line map-border-casing', data),
      path('map-line map-border-outline', data),
    ]),
    addedOutlines(scene.added, round),
    path('map-line map-outlined-casing', outlined),
    path('map-line map-outlined', outlined),
    path('map-line map-selected-casing', selected),
    path('map-line map-selected', selected),
    addedPoints(scene.added, { toPixels, region }),
    ...scene.rings.map(({ position }) => ringSvg(toPixels(position))),
    labelsSvg(drawing.labels),
    '</svg>',
  ]
    .filter((element) => element !== '')
    .join('\n');
}

const path = (classes: string, data: string, attributes = ''): string =>
  data === '' ? '' : `<path class="${classes}"${attributes} d="${data}"/>`;

/** A place without extent: sizes are those of the live map. */
function ringSvg([x, y]: Pixel): string {
  const at = `cx="${tenths(x)}" cy="${tenths(y)}"`;
  return `<circle class="map-ring" ${at} r="8"/><circle class="map-ring-dot" ${at} r="2.8"/>`;
}

function openingTag({
  width,
  height,
  fitted = { left: 0, top: 0, right: width, bottom: height },
  title,
  standalone,
}: MapDrawing): string {
  const { left, top, right, bottom } = fitted;
  const viewBox = [left, top, right - left, bottom - top].map(tenths).join(' ');
  const name =
    title === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${xmlText(title)}"`;
  const own =
    standalone === undefined
      ? 'focusable="false"'
      : `xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"`;
  return `<svg class="map-svg" ${own} viewBox="${viewBox}" preserveAspectRatio="xMidYMid meet" ${name}>`;
}
