import type { AreaId } from '../domain/area.ts';
import type { Atlas } from '../domain/atlas.ts';
import { nearTo, widthOf } from '../domain/longitudes.ts';
import { countriesOf } from '../selectors/target-summary.ts';
import type { Shade } from './class-breaks.ts';
import { placeAtSea, placeBeside, placeOnLand, type LabelPlace, type Named } from './label-places.ts';
import { boxOf, groundIn, isInPane, isOver, onGrid, overlap, type Box, type GroundAt, type LabelPane } from './label-room.ts';
import type { LeafPaint, MapScene } from './map-scene.ts';
import type { PlaceRing } from './place-rings.ts';

export type { Box, LabelPane } from './label-room.ts';

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

/** Pixels below which a pane has no sea to spare for names with lines. */
const LEAST_WIDTH_FOR_LINES = 560;

/** Of more border areas than these the sea has no room for the names, and the search for it takes long. */
const MOST_LINES = 24;

/**
 * Labels of a scene at country zoom: reached countries inside their land where the name fits, else beside it at sea; cross-border
 * areas at sea with a line to them. A label that finds no place is left out: the panel names it anyway.
 */
export function mapLabels(atlas: Atlas, scene: MapScene, whole: LabelPane): readonly MapLabel[] {
  const pane = onGrid(whole);
  const labels: MapLabel[] = [];
  const taken: Box[] = [...pane.covered, ...pointBoxes(scene, pane)];
  const accept = (label: MapLabel | null): void => {
    if (label === null) return;
    labels.push(label);
    taken.push(boxOf([label.x, label.y], pane.measure(label.text)));
  };
  for (const ring of scene.rings) accept(ringLabel(atlas, pane, ring, taken));
  for (const { position } of scene.rings) taken.push(boxOfRing(pane.toPixels(position)));
  const countries = [...new Set([...scene.paint.keys()].map((leaf) => atlas.gazetteer.countryOf(leaf) ?? leaf))];
  const bySize = countries.toSorted((a, b) => atlas.gazetteer.area(b).areaKm2 - atlas.gazetteer.area(a).areaKm2);
  // A country that is reached only at its borders is named by them.
  for (const country of bySize) if (!onlyAtBorders(atlas, scene, country)) accept(countryLabel(atlas, scene, pane, country, taken));
  if (pane.width >= LEAST_WIDTH_FOR_LINES) for (const border of scene.borders.slice(0, MOST_LINES)) accept(borderLabel(atlas, pane, border, taken));
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

/** How a country is named on the map: in its land, at sea beside it, or with a line where it is a mere point; null where there is no room. */
function countryLabel(atlas: Atlas, scene: MapScene, pane: LabelPane, country: AreaId, taken: readonly Box[]): MapLabel | null {
  const text = pane.nameOf(country);
  const point = pane.toPixels(atlas.gazetteer.area(country).label);
  if (!isInPane(pane, point)) return null;
  const land = landBox(atlas, pane, country);
  const named: Named = { point, width: pane.measure(text), groundAt: groundOfCountries(atlas, pane, [country]), land };
  const mayLead = pane.width >= LEAST_WIDTH_FOR_LINES && isSmall(land);
  const place = placeOnLand(pane, named, taken) ?? placeBeside(pane, named, taken) ?? (mayLead ? placeAtSea(pane, named, taken) : null);
  return place === null ? null : labelAt(place, country, text, mainShade(atlas, scene, country));
}

/** What is drawn smaller than this, in pixels, is a mere point on the map. */
export const POINT_SIZE = 24;

/** Whether the land of a place is drawn so small that it can hardly be seen or pressed. */
export const isSmall = ({ left, top, right, bottom }: Box): boolean => right - left < POINT_SIZE && bottom - top < POINT_SIZE;

/** The box of a place's main land, in pixels of a pane. */
export function landBox({ gazetteer }: Pick<Atlas, 'gazetteer'>, { toPixels }: Pick<LabelPane, 'toPixels'>, place: AreaId): Box {
  const { bbox, label } = gazetteer.area(place);
  // Measured from its point, which lies inside: a box may cross 180°, and its corners be drawn on two copies of the world.
  const [x] = toPixels(label);
  const [atWest, top] = toPixels([label[0] - 1, bbox[3]]);
  const [, bottom] = toPixels([label[0], bbox[1]]);
  const degree = x - atWest;
  const fromWest = (nearTo(label[0], bbox[0] + widthOf([bbox[0], bbox[2]]) / 2) - bbox[0]) * degree;
  return { left: x - fromWest, top, right: x - fromWest + widthOf([bbox[0], bbox[2]]) * degree, bottom };
}

/** So many parts of an area are tried for its line. */
const MOST_POINTS = 3;

function borderLabel(atlas: Atlas, pane: LabelPane, border: AreaId, taken: readonly Box[]): MapLabel | null {
  const { gazetteer } = atlas;
  const text = pane.nameOf(border);
  const leaves = gazetteer.leavesOf(border).map(({ area }) => gazetteer.area(area));
  const groundAt = groundOfCountries(atlas, pane, countriesOf(atlas, border));
  // Its largest parts: from the sea one may lie behind the land of a third country, and another not.
  const points = leaves.toSorted((a, b) => b.areaKm2 - a.areaKm2).slice(0, MOST_POINTS).map(({ label }) => pane.toPixels(label));
  for (const point of points) {
    const place = placeAtSea(pane, { point, width: pane.measure(text), groundAt }, taken);
    if (place !== null) return labelAt(place, border, text, 'land');
  }
  return null;
}

function ringLabel(atlas: Atlas, pane: LabelPane, { area, name, position }: PlaceRing, taken: readonly Box[]): MapLabel | null {
  const text = area === null ? name : pane.nameOf(area);
  if (text === null) return null;
  const point = pane.toPixels(position);
  const under = pane.placeAt(...point);
  const country = under === null || atlas.gazetteer.find(under) === null ? null : atlas.gazetteer.countryOf(under);
  const place = placeAtSea(pane, { point, width: pane.measure(text), groundAt: groundOfCountries(atlas, pane, country === null ? [] : [country]) }, taken);
  return place === null ? null : labelAt(place, area, text, 'land');
}

const labelAt = ({ at: [x, y], onLand, leader }: LabelPlace, area: AreaId | null, text: string, land: Shade): MapLabel => ({ area, text, x, y, ground: onLand ? land : 'sea', leader });

/** Ground of no country is nobody's own. */
function groundOfCountries({ gazetteer }: Atlas, pane: LabelPane, countries: readonly AreaId[]): GroundAt {
  const own = new Set(countries.flatMap((country) => gazetteer.leavesOf(country).flatMap(({ area }) => (gazetteer.countryOf(area) === country ? area : []))));
  return groundIn(pane, (leaf) => own.has(leaf));
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

/**
 * Labels of a scene at unit zoom where no renderer places them: reached units at their label points, the larger first, as far as they
 * don't meet and lie in their own country; reached countries without units as at country zoom.
 */
export function unitLabels(atlas: Atlas, scene: MapScene, whole: LabelPane): readonly MapLabel[] {
  const pane = onGrid(whole);
  const taken: Box[] = [...pane.covered];
  const bySize = [...scene.paint].toSorted(([a], [b]) => atlas.gazetteer.area(b).areaKm2 - atlas.gazetteer.area(a).areaKm2);
  return bySize.flatMap(([area, { shade }]): MapLabel[] => {
    const label = atlas.gazetteer.area(area).kind === 'country' ? countryLabel(atlas, scene, pane, area, taken) : unitLabel(atlas, pane, area, shade);
    if (label === null) return [];
    const box = boxOf([label.x, label.y], pane.measure(label.text));
    if (taken.some((other) => overlap(other, box))) return [];
    taken.push(box);
    return [label];
  });
}

function unitLabel(atlas: Atlas, pane: LabelPane, area: AreaId, shade: Shade): MapLabel | null {
  const text = pane.nameOf(area);
  const at = pane.toPixels(atlas.gazetteer.area(area).label);
  const [x, y] = at;
  const isFitting = isInPane(pane, at) && staysInCountry(atlas, pane, area, boxOf(at, pane.measure(text)));
  return isFitting ? { area, text, x, y, ground: shade, leader: null } : null;
}

/** Whether a box lies on no land but that of a place's country. */
export function staysInCountry(atlas: Atlas, pane: LabelPane, place: AreaId, box: Box): boolean {
  const country = atlas.gazetteer.countryOf(place);
  return country !== null && isOver(box, groundOfCountries(atlas, pane, [country]), (ground) => ground !== 'other');
}

/** Labels at unit zoom of the reached countries that have no units, which are named whole. */
export function wholeCountryLabels(atlas: Atlas, scene: MapScene, pane: LabelPane): readonly MapLabel[] {
  const whole = new Map([...scene.paint].filter(([leaf]) => atlas.gazetteer.area(leaf).kind === 'country'));
  return unitLabels(atlas, { ...scene, paint: whole }, pane);
}

/** At unit zoom: the country names to write in capitals over the units, those with a reached place or beside one. */
export function countriesNamedAtUnitZoom(atlas: Atlas, scene: MapScene): readonly AreaId[] {
  const reached = [...scene.paint.keys()].map((leaf) => atlas.gazetteer.countryOf(leaf) ?? leaf);
  return [...new Set([...reached, ...scene.borders.flatMap((border) => countriesOf(atlas, border))])];
}
