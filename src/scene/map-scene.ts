import type { AreaId } from '../domain/area.ts';
import type { Atlas } from '../domain/atlas.ts';
import { EU } from '../domain/gazetteer-data.ts';
import { commonMonths } from '../domain/month.ts';
import { monthsOf } from '../selectors/period.ts';
import { placeCounts, type PlaceCounts } from '../selectors/place-counts.ts';
import type { ViewState } from '../view-state/view-state.ts';
import { withPartsPossible } from './added-reach.ts';
import { addedScene, type AddedScene } from './added-scene.ts';
import { classOf, countClasses, type CountClass, type Shade } from './class-breaks.ts';
import { placeRings, type PlaceRing } from './place-rings.ts';
import { activeMonths, isActive, stripedBorders, type StripedBorder } from './striped-borders.ts';

/** Stripes of cross-border areas over a place: rising (+45°), falling (−45°), or both where two overlap. */
export interface Stripes {
  readonly rising: boolean;
  readonly falling: boolean;
}

/** How a reached place is drawn. A place that isn't reached in the period is land. */
export interface LeafPaint {
  readonly shade: Shade;
  /** At least one more project possibly reaches it. */
  readonly dots: boolean;
  readonly stripes: Stripes;
}

/** What the map shows, in no renderer's terms. */
export interface MapScene {
  readonly classes: readonly CountClass[];
  /** Reached places: first-level units, and countries without units. */
  readonly paint: ReadonlyMap<AreaId, LeafPaint>;
  /** Cross-border areas with an active project: outlined. */
  readonly borders: readonly AreaId[];
  /** Places of the EU in the period, drawn in sand where nothing reaches them. */
  readonly eu: readonly AreaId[];
  /** Member states in the period. */
  readonly euMembers: readonly AreaId[];
  readonly selected: AreaId | null;
  /** Places without an extent. */
  readonly rings: readonly PlaceRing[];
  /** What other sources name; null in the layer of the page alone. */
  readonly added: AddedScene | null;
}

/** What all scenes of a dataset, or of some projects of it, have in common: made once. */
export interface SceneBase {
  readonly atlas: Atlas;
  readonly counts: PlaceCounts;
  readonly classes: readonly CountClass[];
  readonly borders: readonly StripedBorder[];
  /** Positions of the projects that count, where what other sources say of them is drawn too; null for the page alone. */
  readonly added: ReadonlySet<number> | null;
}

export function sceneBase(atlas: Atlas): SceneBase {
  const counts = placeCounts(atlas);
  return { atlas, counts, classes: countClasses(counts.occurring()), borders: stripedBorders(atlas), added: null };
}

/** The base of a dataset with what other sources add, projects that only they name included, in the classes of its page. */
export function addedSceneBase(added: Atlas, { classes }: SceneBase): SceneBase {
  const atlas = withPartsPossible(added);
  return { atlas, counts: placeCounts(atlas), classes, borders: stripedBorders(atlas), added: new Set(atlas.dataset.projects.keys()) };
}

/** The base of an atlas in which only some projects count (by their positions in the dataset). Classes stay those of the whole. */
export function partialSceneBase(base: SceneBase, shown: ReadonlySet<number>): SceneBase {
  return {
    ...base,
    counts: placeCounts(base.atlas, base.atlas.gazetteer.leaves, (index) => shown.has(index)),
    borders: base.borders.flatMap((border) => {
      const projects = border.projects.filter((index) => shown.has(index));
      return projects.length === 0 ? [] : [{ ...border, projects, active: activeMonths(base.atlas, projects) }];
    }),
    added: base.added === null ? null : shown,
  };
}

/** The scene of a period and a selected place. Costs O(places), whatever the number of projects. */
export function mapScene(base: SceneBase, view: Pick<ViewState, 'time' | 'area'> & Partial<Pick<ViewState, 'record' | 'list'>>): MapScene {
  const { atlas, counts, classes } = base;
  const { gazetteer } = atlas;
  const period = monthsOf(view.time, atlas);
  const borders = base.borders.filter((border) => isActive(border, period));
  const stripes = stripesByLeaf(atlas, borders);
  const paint = new Map<AreaId, LeafPaint>();
  counts.places.forEach((place, position) => {
    const { certain, possible } = counts.at(position, period);
    if (certain + possible === 0) return;
    paint.set(place, {
      shade: classOf(classes, certain)?.shade ?? 'land',
      dots: showsDots(classes, certain, possible),
      stripes: stripes.get(place) ?? NO_STRIPES,
    });
  });
  return {
    classes,
    paint,
    borders: borders.map(({ area }) => area),
    eu: gazetteer.leavesOf(EU).flatMap(({ area, during }) => (during !== undefined && commonMonths(during, period) === null ? [] : [area])),
    euMembers: gazetteer.euMembers(period),
    selected: view.area,
    rings: placeRings(atlas, view),
    added: base.added === null ? null : addedScene(atlas, base.added, period, view),
  };
}

const NO_STRIPES: Stripes = { rising: false, falling: false };

/** With five classes dots say only that the possible ones would lift the place into a higher class; else that there are any. */
function showsDots(classes: readonly CountClass[], certain: number, possible: number): boolean {
  if (possible === 0) return false;
  return classes.length < 5 || classOf(classes, certain + possible) !== classOf(classes, certain);
}

function stripesByLeaf(atlas: Atlas, borders: readonly StripedBorder[]): ReadonlyMap<AreaId, Stripes> {
  const stripes = new Map<AreaId, Stripes>();
  for (const { area, rising } of borders) {
    for (const leaf of atlas.gazetteer.leavesOf(area)) {
      const before = stripes.get(leaf.area) ?? NO_STRIPES;
      stripes.set(leaf.area, { rising: before.rising || rising, falling: before.falling || !rising });
    }
  }
  return stripes;
}
