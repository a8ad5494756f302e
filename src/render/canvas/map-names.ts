import type { AreaId, Position } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import type { Pixel } from '../../core/scene/geometry/pixels.ts';
import type { Shade } from '../../core/scene/map/class-breaks.ts';
import { UNIT_ZOOM } from '../../core/scene/map/map-frame.ts';
import { mapLabels, type LabelPane, type MapLabel } from '../../core/scene/map/map-labels.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import { MEASURED_PX, unitZoomNames, type PlaceName } from '../live/unit-zoom-names.ts';
import { textLines } from '../svg/text-lines.ts';
import { nameRoom } from './name-room.ts';

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
  const { measure, nameOf, covered } = pane;
  const room = nameRoom(atlas, pane);
  const withRoom = (name: PlacedName, at: Pixel, airPx: number, under = covered) => {
    const place = room({ area: name.area, at, half: name.half, airPx, covered: under });
    if (place === null) return [];
    return [
      place[0] === at[0] && place[1] === at[1] ? name : { ...name, at: toPosition(...place) },
    ];
  };
  /** These were placed clear of what covers the pane, and of each other. */
  const placed = (labels: readonly MapLabel[]): readonly PlacedName[] =>
    labels.flatMap((label) =>
      withRoom(writtenLabel(label, measure, toPosition), [label.x, label.y], 0, []),
    );
  if (zoom < UNIT_ZOOM) return placed(mapLabels(atlas, scene, pane));

  const { units, countries, others } = unitZoomNames({ atlas, nameOf, measure }, scene, pane);
  const free = (name: PlaceName, letters: Letters): readonly PlacedName[] =>
    withRoom(writtenName(name, letters, measure), pane.toPixels(name.position), AIR_PX);
  const bySize = units.toSorted((a, b) => b.areaKm2 - a.areaKm2);
  return [
    ...placed(others),
    ...bySize.flatMap((unit) => free(unit, unitLetters(zoom))),
    ...countries.flatMap((country) => free(country, CAPITALS)),
  ];
}

const writtenLabel = (
  { area, text, x, y, ground, leader }: MapLabel,
  measure: (text: string) => number,
  toPosition: (x: number, y: number) => Position,
): PlacedName => ({
  area,
  lines: [text],
  at: toPosition(x, y),
  letters: PLAIN,
  ground,
  leader: leader === null ? null : [toPosition(...leader[0]), toPosition(...leader[1])],
  half: [measure(text) / 2, (PLAIN.sizePx * LINE_FACTOR) / 2],
});

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
