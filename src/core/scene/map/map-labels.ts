import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Box, Pixel } from '../geometry/pixels.ts';
import { countriesOf } from '../../selectors/projects/target-summary.ts';
import type { Shade } from './class-breaks.ts';
import { clearPlaces, LEAST_WIDTH_FOR_LINES } from './clear-places.ts';
import type { KeptSequence } from './kept-sequence.ts';
import { isFree, type LabelPlace } from './label-places.ts';
import type { LabelPane } from './label-room.ts';
import type { LeafPaint } from './leaf-paint.ts';
import type { MapScene } from './map-scene.ts';

export type { LabelPane } from './label-room.ts';

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
  readonly leader: readonly [from: Pixel, to: Pixel] | null;
}

/**
 * Of more border areas than these the sea has no room for the names, and the search for it takes
 * long.
 */
const MOST_LINES = 24;

/**
 * Labels of a scene at country zoom: reached countries inside their land where the name fits, else
 * beside it at sea; cross-border areas at sea with a line to them. A label that finds no place is
 * left out: the panel names it anyway. For the same pane, the same object, the land is looked at
 * once for each name: a further scene chooses among the places that are known to be clear.
 */
export function mapLabels(atlas: Atlas, scene: MapScene, pane: LabelPane): readonly MapLabel[] {
  const places = clearPlaces(atlas, pane);
  const labels: MapLabel[] = [];
  const taken = [...pane.covered, ...pointBoxes(scene, pane)];
  const accept = (
    area: AreaId | null,
    text: string,
    choices: KeptSequence<LabelPlace>,
    landShade: () => Shade,
  ): void => {
    const place = firstFree(choices, taken);
    if (place === null) return;
    labels.push(labelAt(place, area, text, landShade));
    taken.push(place.box);
  };
  for (const ring of scene.rings) {
    const text = ring.area === null ? ring.name : pane.nameOf(ring.area);
    if (text !== null) accept(ring.area, text, places.ofRing(ring, text), plainLand);
  }
  for (const { position } of scene.rings) taken.push(boxOfRing(pane.toPixels(position)));
  const countries = [
    ...new Set([...scene.paint.keys()].map((leaf) => atlas.gazetteer.countryOf(leaf) ?? leaf)),
  ];
  const bySize = countries.toSorted(
    (a, b) => atlas.gazetteer.area(b).areaKm2 - atlas.gazetteer.area(a).areaKm2,
  );
  // A country that is reached only at its borders is named by them.
  for (const country of bySize) {
    if (!onlyAtBorders(atlas, scene, country))
      accept(country, pane.nameOf(country), places.ofCountry(country), () =>
        mainShade(atlas, scene, country),
      );
  }
  if (pane.width >= LEAST_WIDTH_FOR_LINES)
    for (const border of scene.borders.slice(0, MOST_LINES))
      accept(border, pane.nameOf(border), places.ofBorder(border), plainLand);
  return labels;
}

/** The best of the places of a name that meets nothing else; null where there is none. */
function firstFree(places: KeptSequence<LabelPlace>, taken: readonly Box[]): LabelPlace | null {
  for (let position = 0; ; position += 1) {
    const place = places(position);
    if (place === null || isFree(place, taken)) return place;
  }
}

/** Half the size in pixels of a point in a region that another source names, with some air. */
const POINT_REACH = 8;

const pointBoxes = ({ added }: MapScene, pane: LabelPane): readonly Box[] =>
  (added?.points ?? []).map(({ position }) => {
    const [x, y] = pane.toPixels(position);
    return {
      left: x - POINT_REACH,
      top: y - POINT_REACH,
      right: x + POINT_REACH,
      bottom: y + POINT_REACH,
    };
  });

/** Pixels from the middle of a ring to its edge. */
const RING_REACH = 10;

const boxOfRing = ([x, y]: Pixel): Box => ({
  left: x - RING_REACH,
  right: x + RING_REACH,
  top: y - RING_REACH,
  bottom: y + RING_REACH,
});

function onlyAtBorders(atlas: Atlas, scene: MapScene, country: AreaId): boolean {
  return atlas.gazetteer.leavesOf(country).every(({ area }) => {
    const paint = scene.paint.get(area);
    return paint === undefined || paint.stripes.rising || paint.stripes.falling;
  });
}

const labelAt = (
  { at: [x, y], onLand, leader }: LabelPlace,
  area: AreaId | null,
  text: string,
  landShade: () => Shade,
): MapLabel => ({
  area,
  text,
  x,
  y,
  ground: onLand ? landShade() : 'sea',
  leader,
});

const plainLand = (): Shade => 'land';

/** The shade of most of a country's land. */
function mainShade(atlas: Atlas, scene: MapScene, country: AreaId): Shade {
  const areas = new Map<Shade, number>();
  for (const { area } of atlas.gazetteer.leavesOf(country)) {
    const shade: Shade = paintOf(scene, area)?.shade ?? 'land';
    areas.set(shade, (areas.get(shade) ?? 0) + atlas.gazetteer.area(area).areaKm2);
  }
  return [...areas].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ['land', 0] as [
    Shade,
    number,
  ])[0];
}

const paintOf = (scene: MapScene, area: AreaId): LeafPaint | undefined => scene.paint.get(area);

/**
 * Labels of a scene at unit zoom where no renderer places them: reached units at their label
 * points, the larger first, as far as they don't meet and lie in their own country; reached
 * countries without units as at country zoom.
 */
export function unitLabels(atlas: Atlas, scene: MapScene, pane: LabelPane): readonly MapLabel[] {
  const places = clearPlaces(atlas, pane);
  const taken: Box[] = [...pane.covered];
  const bySize = [...scene.paint].toSorted(
    ([a], [b]) => atlas.gazetteer.area(b).areaKm2 - atlas.gazetteer.area(a).areaKm2,
  );
  return bySize.flatMap(([area, { shade }]): MapLabel[] => {
    const isCountry = atlas.gazetteer.area(area).kind === 'country';
    const place = firstFree(isCountry ? places.ofCountry(area) : places.ofUnit(area), taken);
    if (place === null) return [];
    taken.push(place.box);
    return [
      labelAt(place, area, pane.nameOf(area), () =>
        isCountry ? mainShade(atlas, scene, area) : shade,
      ),
    ];
  });
}

/** Labels at unit zoom of the reached countries that have no units, which are named whole. */
export function wholeCountryLabels(
  atlas: Atlas,
  scene: MapScene,
  pane: LabelPane,
): readonly MapLabel[] {
  const whole = new Map(
    [...scene.paint].filter(([leaf]) => atlas.gazetteer.area(leaf).kind === 'country'),
  );
  return unitLabels(atlas, { ...scene, paint: whole }, pane);
}

/**
 * At unit zoom: the country names to write in capitals over the units, those with a reached place
 * or beside one.
 */
export function countriesNamedAtUnitZoom(atlas: Atlas, scene: MapScene): readonly AreaId[] {
  const reached = [...scene.paint.keys()].map((leaf) => atlas.gazetteer.countryOf(leaf) ?? leaf);
  return [
    ...new Set([...reached, ...scene.borders.flatMap((border) => countriesOf(atlas, border))]),
  ];
}
