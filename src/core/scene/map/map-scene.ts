import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Gazetteer } from '../../domain/gazetteer.ts';
import { commonMonths, type MonthInterval } from '../../domain/month.ts';
import type { Gaps } from '../../selectors/compare/gaps.ts';
import { partnerSide, type PartnerSide } from '../../selectors/records/data-subject.ts';
import { monthsOf } from '../../selectors/projects/period.ts';
import { activityOf, type Activity } from '../../counts/activity.ts';
import type { ProjectSet } from '../../domain/project-set.ts';
import type { ViewState } from '../../view-state/view-state.ts';
import { withPartsPossible } from './added-reach.ts';
import { addedScene, type AddedScene } from './added-scene.ts';
import { classOf, countClasses, type CountClass } from './class-breaks.ts';
import { comparedPaint, type ComparedLeaves } from './compared-paint.ts';
import { leafPaint, type LeafPaint } from './leaf-paint.ts';
import { placeRings, type PlaceRing } from './place-rings.ts';
import { NO_STRIPES, stripesOf, type Stripes } from './stripes.ts';
import { stripedBorders, type StripedBorder } from './striped-borders.ts';

/**
 * What the colours of a scene say: counts, the change between two periods, or what is reached and
 * what isn't.
 */
export type SceneReading =
  | { readonly kind: 'counts' }
  | {
      readonly kind: 'comparison';
      readonly first: MonthInterval;
      readonly second: MonthInterval;
      readonly places: ComparedLeaves;
    }
  | {
      readonly kind: 'gaps';
      readonly period: MonthInterval;
      readonly never: readonly AreaId[];
      readonly otherwise: readonly AreaId[];
    };

/** What the map shows, in no renderer's terms. */
export interface MapScene {
  readonly classes: readonly CountClass[];
  /** Reached places: first-level units, and countries without units. */
  readonly paint: ReadonlyMap<AreaId, LeafPaint>;
  /** Cross-border areas with an active project: outlined. */
  readonly borders: readonly AreaId[];
  /**
   * Places of a union in the period that are a cooperating side by some project's word: drawn in
   * sand where nothing reaches them.
   */
  readonly partnerSide: readonly AreaId[];
  readonly selected: AreaId | null;
  /** Places that are outlined together: what a list points at, or what is never reached. */
  readonly outlined: readonly AreaId[];
  /** What the paint means. */
  readonly reading: SceneReading;
  /** Places without an extent. */
  readonly rings: readonly PlaceRing[];
  /** What other sources name; null in the layer of the page alone. */
  readonly added: AddedScene | null;
}

/** What all scenes of a dataset, or of some projects of it, have in common: made once. */
export interface SceneBase {
  readonly atlas: Atlas;
  /** How many of the projects that count are where. */
  readonly activity: Activity;
  readonly classes: readonly CountClass[];
  readonly borders: readonly StripedBorder[];
  /** What of a union the projects that count say they cooperate with. */
  readonly partnerSide: PartnerSide | null;
  /**
   * Positions of the projects that count, where what other sources say of them is drawn too; null
   * for the page alone.
   */
  readonly added: ProjectSet | null;
}

export function sceneBase(atlas: Atlas): SceneBase {
  const activity = activityOf(atlas);
  return {
    atlas,
    activity,
    classes: countClasses(activity.occurring()),
    borders: stripedBorders(atlas),
    partnerSide: partnerSide(projectsOf(atlas.dataset), atlas.gazetteer),
    added: null,
  };
}

/**
 * The base of a dataset with what other sources add, projects that only they name included, in the
 * classes of its page.
 */
export function addedSceneBase(added: Atlas, { classes }: SceneBase): SceneBase {
  const atlas = withPartsPossible(added);
  const projects = projectsOf(atlas.dataset);
  return {
    atlas,
    activity: activityOf(atlas),
    classes,
    borders: stripedBorders(atlas),
    partnerSide: partnerSide(projects, atlas.gazetteer),
    added: new Set(projects.positions()),
  };
}

/**
 * The base of an atlas in which only some projects count (by their positions in the dataset).
 * Classes stay those of the whole.
 */
export function partialSceneBase(base: SceneBase, shown: ProjectSet): SceneBase {
  return {
    ...base,
    activity: activityOf(base.atlas, shown),
    partnerSide: partnerSide(projectsOf(base.atlas.dataset), base.atlas.gazetteer, (index) =>
      shown.has(index),
    ),
    added: base.added === null ? null : shown,
  };
}

/** What of a view a scene depends on; `gaps` where it shows what isn't reached. */
export type SceneView = Pick<ViewState, 'time' | 'area'> &
  Partial<Pick<ViewState, 'record' | 'list' | 'compare'>> & { readonly gaps?: Gaps | null };

/** The scene of a period and a selected place. Costs O(places), whatever the number of projects. */
export function mapScene(base: SceneBase, view: SceneView): MapScene {
  const { atlas, classes } = base;
  const { gazetteer } = atlas;
  const period = monthsOf(view.time, atlas);
  return {
    classes,
    ...painted(base, view, period),
    partnerSide: base.partnerSide === null ? [] : placesOn(base.partnerSide, gazetteer, period),
    selected: view.area,
    rings: placeRings(atlas, view),
    added: base.added === null ? null : addedScene(atlas, base.added, period, view),
  };
}

/** The places that are on a side in a period. */
const placesOn = (
  { union, places }: PartnerSide,
  gazetteer: Gazetteer,
  period: MonthInterval,
): readonly AreaId[] =>
  gazetteer
    .leavesOf(union.id)
    .filter(
      ({ area, during }) =>
        (places === 'whole' || places.has(area)) &&
        (during === undefined || commonMonths(during, period) !== null),
    )
    .map(({ area }) => area);

type Painted = Pick<MapScene, 'paint' | 'borders' | 'outlined' | 'reading'>;

/** What is not reached goes before a comparison, and that before the counts of one period. */
function painted(
  base: SceneBase,
  { compare = null, gaps = null }: SceneView,
  period: MonthInterval,
): Painted {
  if (gaps !== null) return paintedGaps(countedPaint(base, period), gaps, period);
  if (compare === null) return countedPaint(base, period);
  const second = monthsOf(compare, base.atlas);
  const { paint, places } = comparedPaint(base.activity, period, second);
  return {
    paint,
    borders: [],
    outlined: [],
    reading: { kind: 'comparison', first: period, second, places },
  };
}

function countedPaint(base: SceneBase, period: MonthInterval): Painted {
  const { atlas, activity, classes } = base;
  const borders = base.borders.filter(({ area }) => {
    const { certain, possible } = activity.naming(area, period);
    return certain + possible > 0;
  });
  const stripes = stripesByLeaf(atlas, borders);
  const paint = new Map<AreaId, LeafPaint>();
  const { leaves } = activity;
  const cells = new Int32Array(2 * leaves.length);
  activity.readLeaves(period, cells);
  for (const [position, place] of leaves.entries()) {
    const certain = cells[2 * position] ?? 0;
    const possible = cells[2 * position + 1] ?? 0;
    if (certain + possible === 0) continue;
    paint.set(
      place,
      leafPaint(
        classOf(classes, certain)?.shade ?? 'land',
        showsDots(classes, certain, possible),
        stripes.get(place) ?? NO_STRIPES,
        null,
      ),
    );
  }
  return {
    paint,
    borders: borders.map(({ area }) => area),
    outlined: [],
    reading: { kind: 'counts' },
  };
}

/** Hatches what is reached at another time only, and outlines what never is. */
function paintedGaps(counted: Painted, { places }: Gaps, period: MonthInterval): Painted {
  const paint = new Map(counted.paint);
  const [never, otherwise] = (['never', 'another-time'] as const).map((wanted) =>
    places.flatMap(({ place, state }) => (state === wanted ? place : [])),
  );
  for (const place of otherwise ?? [])
    paint.set(place, leafPaint('land', false, NO_STRIPES, 'hatch'));
  return {
    ...counted,
    paint,
    outlined: never ?? [],
    reading: { kind: 'gaps', period, never: never ?? [], otherwise: otherwise ?? [] },
  };
}

/**
 * With five classes dots say only that the possible ones would lift the place into a higher class;
 * else that there are any.
 */
function showsDots(classes: readonly CountClass[], certain: number, possible: number): boolean {
  if (possible === 0) return false;
  return classes.length < 5 || classOf(classes, certain + possible) !== classOf(classes, certain);
}

function stripesByLeaf(
  atlas: Atlas,
  borders: readonly StripedBorder[],
): ReadonlyMap<AreaId, Stripes> {
  const stripes = new Map<AreaId, Stripes>();
  for (const { area, rising } of borders) {
    for (const leaf of atlas.gazetteer.leavesOf(area)) {
      const before = stripes.get(leaf.area) ?? NO_STRIPES;
      stripes.set(leaf.area, stripesOf(before.rising || rising, before.falling || !rising));
    }
  }
  return stripes;
}
