import { projectsOf } from '../../domain/projects.ts';
import type { AreaId, Position } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { activityIn } from '../../domain/bounds.ts';
import type { MonthInterval } from '../../domain/month.ts';
import type { Project, Target } from '../../domain/project.ts';
import type { ProjectSet } from '../../domain/project-set.ts';
import type { Union } from '../../domain/union.ts';
import { partnerUnion } from '../../selectors/records/data-subject.ts';
import type { ViewState } from '../../view-state/view-state.ts';
import {
  liesInUnion,
  pairingsOf,
  type PairedRegion,
  type Pairing,
} from '../../selectors/added/pairings.ts';
import { isAddedName } from './added-reach.ts';

// What other sources add is drawn over what is counted: a double outline round each area that they
// name, a point where it lies, and a line between two regions that were paired. The outline is
// there whether the area is meant whole or in part.

/** One end of a pairing. */
export interface PairEnd extends PairedRegion {
  /** It lies on the side of the union that the data cooperate with. */
  readonly inUnion: boolean;
}

export interface AddedPair {
  /** The dataset's id of the pairing. */
  readonly id: string;
  readonly home: PairEnd;
  /** Null where no source found names it. */
  readonly partner: PairEnd | null;
}

/** A point in a named region. */
export interface AddedPoint {
  readonly position: Position;
  /** False in a region that was paired, whose partner no source found names: drawn hollow. */
  readonly found: boolean;
}

/** What another source names for a project: a pairing, or an area by itself. */
export interface AddedMention {
  readonly project: Project;
  readonly areas: readonly AreaId[];
  readonly pair: AddedPair | null;
}

/**
 * What other sources add to a scene, in no renderer's terms. All of it is of projects that count
 * and can be active in the period.
 */
export interface AddedScene {
  /** Areas named as reached, each once, in the order of the dataset. */
  readonly named: readonly AreaId[];
  /** Areas named as partners, each once. */
  readonly partners: readonly AreaId[];
  readonly points: readonly AddedPoint[];
  readonly pairs: readonly AddedPair[];
  readonly mentions: readonly AddedMention[];
}

/** What of a view decides which places the panel speaks of. */
export type SpokenView = Pick<ViewState, 'area'> & Partial<Pick<ViewState, 'record' | 'list'>>;

/**
 * The areas that other sources say a selected place, or the place of a record that the panel speaks
 * of, consists of.
 */
function statedExtents(
  atlas: Atlas,
  { area, record = null, list = null }: SpokenView,
): readonly AreaId[] {
  const { additions, records } = atlas.dataset;
  const spoken = new Set(
    records
      .filter(
        ({ id, place }) =>
          id === record ||
          (list === 'about' && record === null) ||
          (area !== null && place?.area === area),
      )
      .map(({ id }) => id),
  );
  return additions
    .filter(({ about }) =>
      about.kind === 'area' ? about.id === area : about.kind === 'record' && spoken.has(about.id),
    )
    .flatMap(({ places }) =>
      places.flatMap((place) =>
        place.extent === 'whole' && place.side === undefined ? [place.area] : [],
      ),
    );
}

/**
 * What other sources add in a period, of the projects at the positions `shown` of the atlas that
 * holds it.
 */
export function addedScene(
  atlas: Atlas,
  shown: ProjectSet,
  period: MonthInterval,
  view: SpokenView,
): AddedScene {
  const primary = atlas.dataset.info.primarySource;
  const projects = projectsOf(atlas.dataset).filter(
    (_, index) => shown.has(index) && activityIn(atlas.bounds[index] ?? null, period) !== null,
  );
  const targets = projects.flatMap((project) =>
    project.targets
      .filter((target) => isAddedName(project, target, primary))
      .map((target) => ({ project, target })),
  );
  const named = areasOf(targets, (role) => role !== 'partner');
  const union = partnerUnion(atlas);
  const mentions = projects.flatMap((project) => mentionsOf(atlas, union, project));
  return {
    named: [...new Set([...named, ...statedExtents(atlas, view)])],
    partners: areasOf(targets, (role) => role === 'partner'),
    points: distinct(mentions.flatMap((mention) => pointsOf(atlas, mention))),
    pairs: mentions.flatMap(({ pair }) => pair ?? []),
    mentions,
  };
}

/** The regions of the union that are named as partners, each once. */
export function partnerRegions({ pairs }: AddedScene): readonly PairEnd[] {
  const regions = pairs.flatMap(({ partner }) => (partner?.inUnion === true ? [partner] : []));
  return [
    ...new Map(
      regions.map((region) => [`${region.areas.join()} ${region.name ?? ''}`, region]),
    ).values(),
  ];
}

const areasOf = (
  targets: readonly { readonly target: Target }[],
  takes: (role: Target['role']) => boolean,
): readonly AreaId[] => [
  ...new Set(targets.flatMap(({ target: { area, role } }) => (takes(role) ? [area] : []))),
];

/** Pairings first, then the areas that are named without one. */
function mentionsOf(atlas: Atlas, union: Union | null, project: Project): readonly AddedMention[] {
  const primary = atlas.dataset.info.primarySource;
  const pairs = pairingsOf(atlas, project).map((pairing) => pairOf(atlas, union, pairing));
  const alone = project.targets.filter(
    (target) => target.pair === undefined && isAddedName(project, target, primary),
  );
  return [
    ...pairs.map((pair) => ({
      project,
      areas: [...pair.home.areas, ...(pair.partner?.areas ?? [])],
      pair,
    })),
    ...alone.map(({ area }) => ({ project, areas: [area], pair: null })),
  ];
}

function pairOf(atlas: Atlas, union: Union | null, { id, home, partner }: Pairing): AddedPair {
  const end = (region: PairedRegion): PairEnd => ({
    ...region,
    inUnion: liesInUnion(atlas, union, region),
  });
  return { id, home: end(home), partner: partner === null ? null : end(partner) };
}

/**
 * A country or a border area that is named by itself has its name on the map, and needs no point.
 */
function pointsOf({ gazetteer }: Atlas, { areas, pair }: AddedMention): readonly AddedPoint[] {
  if (pair !== null)
    return [
      { position: pair.home.position, found: pair.partner !== null },
      ...(pair.partner === null ? [] : [{ position: pair.partner.position, found: true }]),
    ];
  return areas
    .map((area) => gazetteer.area(area))
    .filter(({ kind }) => kind !== 'country' && kind !== 'cross-border')
    .map(({ label }) => ({ position: label, found: true }));
}

/** Each position once: a partner that is found anywhere is found. */
function distinct(points: readonly AddedPoint[]): readonly AddedPoint[] {
  const byPosition = new Map<string, AddedPoint>();
  for (const point of points) {
    const key = point.position.join();
    if (point.found || !byPosition.has(key)) byPosition.set(key, point);
  }
  return [...byPosition.values()];
}

/** Equal for scenes that add the same to the map. */
export const addedKey = (added: AddedScene | null): string =>
  added === null ? '' : JSON.stringify([added.named, added.partners, added.points]);
