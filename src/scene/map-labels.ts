import type { AreaId, Position } from '../domain/area.ts';
import type { Atlas } from '../domain/atlas.ts';
import { countriesOf } from '../selectors/target-summary.ts';
import type { Shade } from './class-breaks.ts';
import type { LeafPaint, MapScene } from './map-scene.ts';
import type { PlaceRing } from './place-rings.ts';

/** A label of the map, placed. */
export interface MapLabel {
  /** Null for a place that is no area. */
  readonly area: AreaId | null;
  readonly text: string;
  /** Middle of the text, in pixels of the pane. */
  readonly x: number;
  readonly y: number;
  /** What lies under it: colour and halo follow. */
  readonly ground: Shade | 'sea';
  /** Where a line leads from the text to its place, in pixels: from, to. */
  readonly leader: readonly [readonly [number, number], readonly [number, number]] | null;
}

/** What placing labels needs to know of the pane and the world. */
export interface LabelPane {
  readonly width: number;
  readonly height: number;
  readonly toPixels: (position: Position) => readonly [x: number, y: number];
  /** The leaf under a point of the pane; null at sea. */
  readonly placeAt: (x: number, y: number) => AreaId | null;
  /** Width of a text in pixels. */
  readonly measure: (text: string) => number;
  readonly nameOf: (area: AreaId) => string;
  /** Boxes in pixels that cover the map and must stay free: legend, inset. */
  readonly covered: readonly Box[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LINE_HEIGHT = 16;

/** Pixels below which a pane has no sea to spare for the names of border areas. */
const LEAST_WIDTH_FOR_BORDERS = 560;

/**
 * Labels of a scene at country zoom: reached countries inside their land where the name fits, else beside it at sea; cross-border
 * areas at sea with a line to them. A label that finds no place is left out: the panel names it anyway.
 */
export function mapLabels(atlas: Atlas, scene: MapScene, pane: LabelPane): readonly MapLabel[] {
  const labels: MapLabel[] = [];
  const taken: Box[] = [...pane.covered, ...pointBoxes(scene, pane)];
  const accept = (label: MapLabel | null): void => {
    if (label === null) return;
    labels.push(label);
    taken.push(boxOf(label.x, label.y, pane.measure(label.text)));
  };
  for (const ring of scene.rings) accept(ringLabel(pane, ring, taken));
  for (const { position } of scene.rings) taken.push(boxOfRing(pane.toPixels(position)));
  const countries = [...new Set([...scene.paint.keys()].map((leaf) => atlas.gazetteer.countryOf(leaf) ?? leaf))];
  const bySize = countries.toSorted((a, b) => atlas.gazetteer.area(b).areaKm2 - atlas.gazetteer.area(a).areaKm2);
  // A country that is reached only at its borders is named by them.
  for (const country of bySize) if (!onlyAtBorders(atlas, scene, country)) accept(countryLabel(atlas, scene, pane, country, taken));
  if (pane.width >= LEAST_WIDTH_FOR_BORDERS) for (const border of scene.borders) accept(borderLabel(atlas, pane, border, taken));
  return labels;
}

/** Half the size in pixels of a point in a region that another source names, with some air. */
const POINT_REACH = 8;

const pointBoxes = ({ added }: MapScene, pane: LabelPane): readonly Box[] =>
  (added?.points ?? []).map(({ position }) => {
    const [x, y] = pane.toPixels(position);
    return { left: x - POINT_REACH, top: y - POINT_REACH, right: x + POINT_REACH, bottom: y + POINT_REACH };
  });

/** Pixels from the middle of a ring to its edge. */
const RING_REACH = 10;

const boxOfRing = ([x, y]: readonly [number, number]): Box => ({ left: x - RING_REACH, right: x + RING_REACH, top: y - RING_REACH, bottom: y + RING_REACH });

function onlyAtBorders(atlas: Atlas, scene: MapScene, country: AreaId): boolean {
  return atlas.gazetteer
    .leavesOf(country)
    .every(({ area }) => {
      const paint = scene.paint.get(area);
      return paint === undefined || paint.stripes.rising || paint.stripes.falling;
    });
}

function countryLabel(atlas: Atlas, scene: MapScene, pane: LabelPane, country: AreaId, taken: readonly Box[]): MapLabel | null {
  const text = pane.nameOf(country);
  const width = pane.measure(text);
  const [x, y] = pane.toPixels(atlas.gazetteer.area(country).label);
  if (!inPane(pane, x, y)) return null;
  const own = (atX: number, atY: number): boolean => {
    const leaf = pane.placeAt(atX, atY);
    return leaf !== null && atlas.gazetteer.find(leaf) !== null && atlas.gazetteer.countryOf(leaf) === country;
  };
  const reach = width * 0.36;
  if (own(x - reach, y) && own(x + reach, y)) {
    const free = !taken.some((box) => overlap(box, boxOf(x, y, width)));
    return free ? { area: country, text, x, y, ground: mainShade(atlas, scene, country), leader: null } : null;
  }
  // Beside it: out to the west, then to the east, along the label's latitude.
  for (const direction of [-1, 1]) {
    for (let away = width / 2 + 4; away < width / 2 + 70; away += 4) {
      const at = x + direction * away;
      if (at - width / 2 >= 4 && at + width / 2 <= pane.width - 4 && atSea(pane, at, y, width) && !taken.some((box) => overlap(box, boxOf(at, y, width)))) {
        return { area: country, text, x: at, y, ground: 'sea', leader: null };
      }
    }
  }
  return null;
}

/** Directions tried for a label at sea, in degrees from east, counter-clockwise: west first, where the Pacific is. */
const DIRECTIONS = [180, 190, 170, 205, 155, 220, 140, 235, 270, 0, 20, -20, 45, -45, 90];

const borderLabel = (atlas: Atlas, pane: LabelPane, border: AreaId, taken: readonly Box[]): MapLabel | null =>
  labelAtSea(pane, border, pane.nameOf(border), atlas.gazetteer.area(border).label, taken);

function ringLabel(pane: LabelPane, { area, name, position }: PlaceRing, taken: readonly Box[]): MapLabel | null {
  const text = area === null ? name : pane.nameOf(area);
  return text === null ? null : labelAtSea(pane, area, text, position, taken);
}

function labelAtSea(pane: LabelPane, area: AreaId | null, text: string, position: Position, taken: readonly Box[]): MapLabel | null {
  const width = pane.measure(text);
  const [x, y] = pane.toPixels(position);
  if (!inPane(pane, x, y)) return null;
  for (const distance of [50, 75, 100, 130, 160]) {
    for (const degrees of DIRECTIONS) {
      const angle = (degrees * Math.PI) / 180;
      const end = [x + Math.cos(angle) * distance, y - Math.sin(angle) * distance] as const;
      const side = Math.cos(angle) < -0.1 ? -1 : Math.cos(angle) > 0.1 ? 1 : 0;
      const middle = [end[0] + side * (width / 2 + 5), end[1] + (side === 0 ? -Math.sign(Math.sin(angle)) * (LINE_HEIGHT / 2 + 3) : 0)] as const;
      const box = boxOf(middle[0], middle[1], width);
      if (box.left < 8 || box.right > pane.width - 8 || box.top < 8 || box.bottom > pane.height - 8) continue;
      if (!atSea(pane, middle[0], middle[1], width) || taken.some((other) => overlap(other, box) || crosses([x, y], end, other))) continue;
      return { area, text, x: middle[0], y: middle[1], ground: 'sea', leader: [end, [x, y]] };
    }
  }
  return null;
}

/** The shade of most of a country's land. */
function mainShade(atlas: Atlas, scene: MapScene, country: AreaId): Shade {
  const areas = new Map<Shade, number>();
  for (const { area } of atlas.gazetteer.leavesOf(country)) {
    const shade: Shade = paintOf(scene, area)?.shade ?? 'land';
    areas.set(shade, (areas.get(shade) ?? 0) + atlas.gazetteer.area(area).areaKm2);
  }
  return [...areas].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ['land', 0] as [Shade, number])[0];
}

const paintOf = (scene: MapScene, area: AreaId): LeafPaint | undefined => scene.paint.get(area);

const inPane = (pane: LabelPane, x: number, y: number): boolean => x >= 0 && y >= 0 && x <= pane.width && y <= pane.height;

const boxOf = (x: number, y: number, width: number): Box => ({
  left: x - width / 2 - 3,
  right: x + width / 2 + 3,
  top: y - LINE_HEIGHT / 2,
  bottom: y + LINE_HEIGHT / 2,
});

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a line from one point to another runs through a box: looked at in steps of 4 px. */
function crosses(from: readonly [number, number], to: readonly [number, number], box: Box): boolean {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 4);
  for (let step = 0; step <= steps; step += 1) {
    const x = from[0] + ((to[0] - from[0]) * step) / steps;
    const y = from[1] + ((to[1] - from[1]) * step) / steps;
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
  }
  return false;
}

function atSea(pane: LabelPane, x: number, y: number, width: number): boolean {
  for (const dx of [-0.5, -0.25, 0, 0.25, 0.5]) {
    for (const dy of [-6, 6]) {
      if (pane.placeAt(x + dx * width, y + dy) !== null) return false;
    }
  }
  return true;
}

/** Labels of a scene at unit zoom where no renderer places them: reached units at their label points, the larger first, as far as they don't meet. */
export function unitLabels(atlas: Atlas, scene: MapScene, pane: LabelPane): readonly MapLabel[] {
  const taken: Box[] = [...pane.covered];
  const bySize = [...scene.paint].toSorted(([a], [b]) => atlas.gazetteer.area(b).areaKm2 - atlas.gazetteer.area(a).areaKm2);
  return bySize.flatMap(([area, { shade }]): MapLabel[] => {
    const text = pane.nameOf(area);
    const [x, y] = pane.toPixels(atlas.gazetteer.area(area).label);
    const box = boxOf(x, y, pane.measure(text));
    if (!inPane(pane, x, y) || taken.some((other) => overlap(other, box))) return [];
    taken.push(box);
    return [{ area, text, x, y, ground: shade, leader: null }];
  });
}

/** At unit zoom: the country names to write in capitals over the units, those with a reached place or beside one. */
export function countriesNamedAtUnitZoom(atlas: Atlas, scene: MapScene): readonly AreaId[] {
  const reached = [...scene.paint.keys()].map((leaf) => atlas.gazetteer.countryOf(leaf) ?? leaf);
  return [...new Set([...reached, ...scene.borders.flatMap((border) => countriesOf(atlas, border))])];
}
