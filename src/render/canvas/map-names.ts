import type { AreaId, Position } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import type { Box, Pixel } from '../../core/scene/geometry/pixels.ts';
import type { Shade } from '../../core/scene/map/class-breaks.ts';
import { UNIT_ZOOM } from '../../core/scene/map/map-frame.ts';
import { mapLabels, type LabelPane, type MapLabel } from '../../core/scene/map/map-labels.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import { MEASURED_PX, unitZoomNames, type PlaceName } from '../live/unit-zoom-names.ts';
import { textLines } from '../svg/text-lines.ts';

/** How a name is written: letters of 600, or capitals of 500 set wide. */
interface Letters {
  readonly look: 'plain' | 'capitals';
  readonly sizePx: number;
}

/** A name in its place on the map: it moves with the land until it is placed anew. */
export interface PlacedName {
  readonly area: AreaId | null;
  readonly lines: readonly string[];
  readonly at: Position;
  readonly letters: Letters;
  readonly ground: Shade | 'sea';
  readonly leader: readonly [from: Position, to: Position] | null;
  /** Half of what it takes, in pixels. */
  readonly half: Pixel;
}

const PLAIN: Letters = { look: 'plain', sizePx: 12.5 };

/** Size of a line, as a factor of its letters. */
export const LINE_FACTOR = 1.2;

/** Air between the names of units, in pixels round each. */
const AIR_PX = 6;

/** The names of a scene in a pane. */
export function mapNames(
  atlas: Atlas,
  scene: MapScene,
  pane: LabelPane,
  {
    zoom,
    toPosition,
  }: { readonly zoom: number; readonly toPosition: (x: number, y: number) => Position },
): readonly PlacedName[] {
  const { measure, nameOf, toPixels } = pane;
  const placed = ({ area, text, x, y, ground, leader }: MapLabel): PlacedName => ({
    area,
    lines: [text],
    at: toPosition(x, y),
    letters: PLAIN,
    ground,
    leader: leader === null ? null : [toPosition(...leader[0]), toPosition(...leader[1])],
    half: [measure(text) / 2, (PLAIN.sizePx * LINE_FACTOR) / 2],
  });
  if (zoom < UNIT_ZOOM) return mapLabels(atlas, scene, pane).map(placed);

  const { units, countries, others } = unitZoomNames({ atlas, nameOf, measure }, scene, pane);
  const first = others.map(placed);
  const taken = first.map((name) => boxOfName(name, toPixels(name.at), 0));
  const free = (name: PlaceName, letters: Letters): readonly PlacedName[] => {
    const written = writtenName(name, letters, measure);
    const at = toPixels(name.position);
    const box = boxOfName(written, at, AIR_PX);
    const isSeen =
      box.right > 0 && box.bottom > 0 && box.left < pane.width && box.top < pane.height;
    if (!isSeen || taken.some((other) => meet(box, other))) return [];
    taken.push(box);
    return [written];
  };
  const bySize = units.toSorted((a, b) => b.areaKm2 - a.areaKm2);
  return [
    ...first,
    ...bySize.flatMap((unit) => free(unit, unitLetters(zoom))),
    ...countries.flatMap((country) => free(country, CAPITALS)),
  ];
}

const CAPITALS: Letters = { look: 'capitals', sizePx: 14 };

/** Between letters of capitals, and the longest lines, as factors of their size. */
export const SPACING = 0.12;
const WRAP = { plain: 9, capitals: 20 } as const;

/** They grow with the zoom, from 4 to 6. */
const unitLetters = (zoom: number): Letters => ({
  look: 'plain',
  sizePx: 11.5 + Math.min(Math.max((zoom - 4) / 2, 0), 1) * 2,
});

function writtenName(
  { area, text, position, ground }: PlaceName,
  letters: Letters,
  measure: (text: string) => number,
): PlacedName {
  const { look, sizePx } = letters;
  const spacing = look === 'capitals' ? SPACING * sizePx : 0;
  const widthOf = (line: string): number =>
    (measure(line) * sizePx) / MEASURED_PX + line.length * spacing;
  const lines = textLines(
    look === 'capitals' ? text.toUpperCase() : text,
    WRAP[look] * sizePx,
    MOST_LINES,
    widthOf,
  );
  return {
    area,
    lines,
    at: position,
    letters,
    ground,
    leader: null,
    half: [Math.max(...lines.map(widthOf)) / 2, (lines.length * sizePx * LINE_FACTOR) / 2],
  };
}

const MOST_LINES = 6;

/** The box of a name that stands at a point, with some air. */
export const boxOfName = ({ half }: PlacedName, [x, y]: Pixel, airPx: number): Box => ({
  left: x - half[0] - airPx,
  right: x + half[0] + airPx,
  top: y - half[1] - airPx,
  bottom: y + half[1] + airPx,
});

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
