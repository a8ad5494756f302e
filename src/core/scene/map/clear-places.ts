import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { nearTo, widthOf } from '../../domain/longitudes.ts';
import type { Box, Pixel } from '../geometry/pixels.ts';
import { countriesOf } from '../../selectors/projects/target-summary.ts';
import { keptSequence, type KeptSequence } from './kept-sequence.ts';
import {
  placesAtSea,
  placesBeside,
  placesOnLand,
  type LabelPlace,
  type Named,
} from './label-places.ts';
import {
  boxOf,
  groundIn,
  isInPane,
  isOver,
  onGrid,
  type GroundAt,
  type LabelPane,
} from './label-room.ts';
import type { PlaceRing } from './place-rings.ts';

/**
 * Where names can stand in a pane, the best place first. Which places are clear depends on the pane
 * and the land alone, which of them are free on what covers the pane and is named in a month: each
 * is looked for once, when it is first asked for.
 */
export interface ClearPlaces {
  /** Of a country: in its land, at sea beside it, or with a line where it is a mere point. */
  readonly ofCountry: (country: AreaId) => KeptSequence<LabelPlace>;
  /** Of a unit: at its point, if that. */
  readonly ofUnit: (unit: AreaId) => KeptSequence<LabelPlace>;
  /** Of a cross-border area: at sea, with a line. */
  readonly ofBorder: (border: AreaId) => KeptSequence<LabelPlace>;
  /** Of a ring with its name: at sea, with a line. */
  readonly ofRing: (ring: PlaceRing, text: string) => KeptSequence<LabelPlace>;
  /** The leaf under the point of a place; null at sea. */
  readonly under: (place: AreaId) => AreaId | null;
  /**
   * Whether a box so far round the point of a place, or moved from there by some pixels, lies on no
   * land but that of its country.
   */
  readonly staysInCountry: (place: AreaId, half: Pixel, by?: Pixel) => boolean;
}

/**
 * As long as somebody holds the ground of a pane (`placeAt`), what was found out about it is kept,
 * whatever covers it.
 */
const known = new WeakMap<LabelPane['placeAt'], ClearPlaces>();

/** The clear places of a pane, whose leaves and names are those of one gazetteer. */
export function clearPlaces(atlas: Atlas, pane: LabelPane): ClearPlaces {
  const before = known.get(pane.placeAt);
  if (before !== undefined) return before;
  const places = findClearPlaces(atlas, pane);
  known.set(pane.placeAt, places);
  return places;
}

/** Pixels below which a pane has no sea to spare for names with lines. */
export const LEAST_WIDTH_FOR_LINES = 560;

function findClearPlaces(atlas: Atlas, whole: LabelPane): ClearPlaces {
  const { gazetteer } = atlas;
  const pane = onGrid(whole);
  const sequences = new Map<string, KeptSequence<LabelPlace>>();
  /** Once for each width: letters that arrive late are wider or narrower. */
  const once = (
    what: string,
    text: string,
    find: (width: number) => Iterable<LabelPlace>,
  ): KeptSequence<LabelPlace> => {
    const width = pane.measure(text);
    const key = `${what} ${String(width)}`;
    const sequence = sequences.get(key) ?? keptSequence(find(width));
    sequences.set(key, sequence);
    return sequence;
  };
  function* ofCountry(country: AreaId, width: number): Generator<LabelPlace> {
    const point = pane.toPixels(gazetteer.area(country).label);
    if (!isInPane(pane, point)) return;
    const land = landBox(atlas, pane, country);
    const named: Named = {
      point,
      width,
      groundAt: groundOfCountries(atlas, pane, [country]),
      land,
    };
    yield* placesOnLand(pane, named);
    yield* placesBeside(pane, named);
    if (pane.width >= LEAST_WIDTH_FOR_LINES && isSmall(land)) yield* placesAtSea(pane, named);
  }
  function* ofUnit(unit: AreaId, width: number): Generator<LabelPlace> {
    const at = pane.toPixels(gazetteer.area(unit).label);
    const place: LabelPlace = { at, box: boxOf(at, width), onLand: true, leader: null };
    if (isInPane(pane, at) && isInCountry(atlas, pane, unit, place.box)) yield place;
  }
  function* ofBorder(border: AreaId, width: number): Generator<LabelPlace> {
    const groundAt = groundOfCountries(atlas, pane, countriesOf(atlas, border));
    // Its largest parts: from the sea one may lie behind the land of a third country, and another
    // not.
    const leaves = gazetteer.leavesOf(border).map(({ area }) => gazetteer.area(area));
    const largest = leaves.toSorted((a, b) => b.areaKm2 - a.areaKm2).slice(0, MOST_POINTS);
    for (const { label } of largest)
      yield* placesAtSea(pane, { point: pane.toPixels(label), width, groundAt });
  }
  function* ofRing({ position }: PlaceRing, width: number): Generator<LabelPlace> {
    const point = pane.toPixels(position);
    const under = pane.placeAt(...point);
    const country =
      under === null || gazetteer.find(under) === null ? null : gazetteer.countryOf(under);
    yield* placesAtSea(pane, {
      point,
      width,
      groundAt: groundOfCountries(atlas, pane, country === null ? [] : [country]),
    });
  }
  const staying = new Map<string, boolean>();
  const leaves = new Map<AreaId, AreaId | null>();
  return {
    under: (place) => {
      const before = leaves.get(place);
      if (before !== undefined) return before;
      const leaf = whole.placeAt(...whole.toPixels(gazetteer.area(place).label));
      leaves.set(place, leaf);
      return leaf;
    },
    ofCountry: (country) =>
      once(`country ${country}`, pane.nameOf(country), (width) => ofCountry(country, width)),
    ofUnit: (unit) => once(`unit ${unit}`, pane.nameOf(unit), (width) => ofUnit(unit, width)),
    ofBorder: (border) =>
      once(`border ${border}`, pane.nameOf(border), (width) => ofBorder(border, width)),
    ofRing: (ring, text) =>
      once(`ring ${ring.position.join(' ')}`, text, (width) => ofRing(ring, width)),
    staysInCountry: (place, half, by = [0, 0]) => {
      const key = [place, ...half, ...by].join(' ');
      const before = staying.get(key);
      if (before !== undefined) return before;
      const [x, y] = whole.toPixels(gazetteer.area(place).label);
      const stays = isInCountry(atlas, whole, place, {
        left: x + by[0] - half[0],
        right: x + by[0] + half[0],
        top: y + by[1] - half[1],
        bottom: y + by[1] + half[1],
      });
      staying.set(key, stays);
      return stays;
    },
  };
}

/** So many parts of a cross-border area are tried for its line. */
const MOST_POINTS = 3;

function isInCountry(atlas: Atlas, pane: LabelPane, place: AreaId, box: Box): boolean {
  const country = atlas.gazetteer.countryOf(place);
  return (
    country !== null &&
    isOver(box, groundOfCountries(atlas, pane, [country]), (ground) => ground !== 'other')
  );
}

/** Ground of no country is nobody's own. */
function groundOfCountries(
  { gazetteer }: Atlas,
  pane: LabelPane,
  countries: readonly AreaId[],
): GroundAt {
  const own = new Set(
    countries.flatMap((country) =>
      gazetteer
        .leavesOf(country)
        .flatMap(({ area }) => (gazetteer.countryOf(area) === country ? area : [])),
    ),
  );
  return groundIn(pane, (leaf) => own.has(leaf));
}

/** What is drawn smaller than this, in pixels, is a mere point on the map. */
const POINT_SIZE = 24;

/** Whether the land of a place is drawn so small that it can hardly be seen or pressed. */
const isSmall = ({ left, top, right, bottom }: Box): boolean =>
  right - left < POINT_SIZE && bottom - top < POINT_SIZE;

/** The box of a place's main land, in pixels of a pane. */
function landBox({ gazetteer }: Atlas, { toPixels }: LabelPane, place: AreaId): Box {
  const { bbox, label } = gazetteer.area(place);
  // Measured from its point, which lies inside: a box may cross 180°, and its corners be drawn on
  // two copies of the world.
  const [x] = toPixels(label);
  const [atWest, top] = toPixels([label[0] - 1, bbox[3]]);
  const [, bottom] = toPixels([label[0], bbox[1]]);
  const degree = x - atWest;
  const fromWest = (nearTo(label[0], bbox[0] + widthOf([bbox[0], bbox[2]]) / 2) - bbox[0]) * degree;
  return {
    left: x - fromWest,
    top,
    right: x - fromWest + widthOf([bbox[0], bbox[2]]) * degree,
    bottom,
  };
}
