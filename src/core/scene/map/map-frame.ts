import type { Area, AreaId, Bbox } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { unionBbox } from '../../domain/area.ts';
import { wrapped } from '../../domain/longitudes.ts';
import type { Inset } from '../../domain/regions.ts';
import { dataSubject } from '../../selectors/records/data-subject.ts';
import type { MapExtent, ViewState } from '../../view-state/view-state.ts';
import { eastward } from '../geometry/mercator.ts';

/** The extent that is made of whatever the data reach. */
export const ALL = 'all';

/** Web Mercator ends at 85.05°; nothing is framed beyond. */
const WORLD: Bbox = [-180, -60, 180, 84];

/**
 * How much land round a place is shown with it, as a factor of its size: a unit with its
 * neighbours, a country nearly alone.
 */
const SURROUNDINGS: Readonly<Record<Area['kind'], number>> = {
  unit: 2,
  'cross-border': 1.5,
  region: 1.8,
  shape: 1.5,
  country: 1.2,
  group: 1.1,
};

/**
 * The box in degrees that the map shows: the reader's own frame, else the selected place, else
 * where the data are.
 */
export function frameOf(
  atlas: Atlas,
  view: Pick<ViewState, 'map' | 'area'> & Partial<Pick<ViewState, 'layer'>>,
): Bbox {
  if (view.map?.kind === 'bounds') return view.map.bounds;
  const extent = shownExtent(atlas, view);
  const inset = view.layer === 'added' ? insetOf(atlas) : null;
  if (inset !== null && extent === inset.beside) return inset.besidePartners;
  if (extent !== null) return extentBox(atlas, extent);
  return view.area === null ? WORLD : placeFrame(atlas.gazetteer.area(view.area));
}

/** The named extent that the map shows; null where it shows the reader's own frame or a place. */
export function shownExtent(
  atlas: Atlas,
  { map, area }: Pick<ViewState, 'map' | 'area'>,
): MapExtent | null {
  if (map !== null) return map.kind === 'extent' ? map.name : null;
  return area === null ? startExtent(atlas) : null;
}

/**
 * The extent shown while nothing is chosen: the one beside the inset where there is one, else all
 * that is reached.
 */
const startExtent = (atlas: Atlas): MapExtent => insetOf(atlas)?.beside ?? ALL;

/**
 * The extents that make sense for a dataset: those of its inset where there is one, else all that
 * it reaches.
 */
export const extentsOf = (atlas: Atlas): readonly MapExtent[] => insetOf(atlas)?.extents ?? [ALL];

/**
 * The picture of the union that the data cooperate with, beside the extent that holds all they
 * reach; null where none is made for that.
 */
export function insetOf(atlas: Atlas): Inset | null {
  const { union, home } = dataSubject(atlas);
  return (
    atlas.gazetteer.insets.find(
      (inset) => inset.union === union?.id && inset.beside === home?.id,
    ) ?? null
  );
}

export function extentBox(atlas: Atlas, extent: MapExtent): Bbox {
  const named = atlas.gazetteer.extents.find(({ id }) => id === extent);
  if (named !== undefined) return named.box;
  const { namedAreas } = atlas.reach;
  if (namedAreas.length === 0) return WORLD;
  return placeFrame({
    kind: 'group',
    bbox: unionBbox(namedAreas.map((area) => atlas.gazetteer.area(area).bbox)),
  });
}

/** A place with some land round it: across 180° where that lies there, cut at the poles. */
export function placeFrame({ kind, bbox }: Pick<Area, 'kind' | 'bbox'>): Bbox {
  const [west, south, , north] = bbox;
  const east = eastward(bbox);
  const factor = SURROUNDINGS[kind];
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  // A box of an islet would be all water: never less than a degree.
  const half = [
    (Math.max(east - west, 1) * factor) / 2,
    (Math.max(north - south, 1) * factor) / 2,
  ] as const;
  const isWorld = half[0] >= 180;
  return [
    isWorld ? -180 : wrapped(middle[0] - half[0]),
    Math.max(middle[1] - half[1], -84),
    isWorld ? 180 : wrapped(middle[0] + half[0]),
    Math.min(middle[1] + half[1], 84),
  ];
}

/** The zoom from which the map speaks of units rather than countries (tiles of 512 px). */
export const UNIT_ZOOM = 4;

/**
 * The place that a press means: from zoom 4 the unit itself; below it the smaller of its country
 * and the active cross-border areas over it.
 */
export function pressedPlace(
  atlas: Atlas,
  borders: readonly AreaId[],
  leaf: AreaId,
  zoom: number,
): AreaId {
  const { gazetteer } = atlas;
  if (zoom >= UNIT_ZOOM) return leaf;
  const over = borders.filter((border) =>
    gazetteer.leavesOf(border).some(({ area }) => area === leaf),
  );
  return [gazetteer.countryOf(leaf) ?? leaf, ...over].reduce((least, area) =>
    gazetteer.area(area).areaKm2 < gazetteer.area(least).areaKm2 ? area : least,
  );
}

/**
 * The picture that stands beside the map while this shows what it does at first; null while there
 * is none.
 */
export function shownInset(
  atlas: Atlas,
  view: Pick<ViewState, 'map' | 'area' | 'layer'>,
): Inset | null {
  const box = frameOf(atlas, view);
  const first = frameOf(atlas, { area: null, map: null, layer: view.layer });
  return first.every((edge, position) => edge === box[position]) ? insetOf(atlas) : null;
}
