import { parseBorder, type AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { commonMonths, type MonthInterval } from '../../domain/month.ts';
import { once } from '../../domain/once.ts';
import type { Path } from '../../domain/reach.ts';
import { unreadIn } from '../../domain/unread.ts';
import { activityOf } from '../../counts/activity.ts';
import type { Counts } from '../../counts/counts.ts';
import { projectsAt, projectsInPartsOf, type ListedProject } from '../projects/listed-projects.ts';
import {
  partnersAt,
  sourceQuote,
  unnamedPartnersAt,
  type PartnerProject,
} from './project-places.ts';

/**
 * Why a project reaches a place, as one sentence says it. `itself`: the source names the place;
 * `itself-open`: it names the place and means some places inside it; `border`: it names the border
 * that the unit touches; `border-side`: a border of this country; `member`: a group that the place
 * belongs to; `country`: its whole country; `inside`: something in it; `unnamed`: the source means
 * places that it doesn't name, and this may not be one; `every-part`: all that the area is made of.
 */
type Reason =
  | 'itself'
  | 'itself-open'
  | 'border'
  | 'border-side'
  | 'member'
  | 'country'
  | 'inside'
  | 'every-part'
  | 'every-part-open'
  | 'unnamed';

/**
 * Reasons in the order in which they are told: the nearest to the source's words first, what it
 * leaves open last.
 */
const REASONS: readonly Reason[] = [
  'itself',
  'itself-open',
  'border',
  'border-side',
  'member',
  'country',
  'inside',
  'every-part',
  'every-part-open',
  'unnamed',
];

/** The ways of one project to a place that have the same reason. */
export interface Way {
  readonly reason: Reason;
  readonly certain: boolean;
  readonly paths: readonly Path[];
  /** Of a border, the countries on its other side, in the order of the paths. */
  readonly beyond: readonly AreaId[];
  /** The source's words for what it leaves open, cut to this place; null where there are none. */
  readonly quote: string | null;
}

/**
 * What the source names, in a word: a list of cards is run through by it, before the sentences are
 * read.
 */
export type WayTag = 'area' | 'country' | 'possible';

/** Its ways are put together when they are asked for: of a long list few are seen. */
export interface PlaceProject extends ListedProject {
  readonly ways: readonly Way[];
  readonly tag: WayTag;
}

/**
 * A project that reaches some parts of a group or cross-border area, and which: found when it is
 * asked for.
 */
export interface PartProject extends ListedProject {
  readonly parts: readonly AreaId[];
  readonly of: number;
}

/** A place with the number of projects that reach it in the period. */
export interface CountedPlace {
  readonly area: AreaId;
  readonly counts: Counts;
}

export interface PlacePage {
  readonly place: AreaId;
  readonly projects: readonly PlaceProject[];
  /** Not counted in the heading. */
  readonly inParts: readonly PartProject[];
  /** Projects on whose side the place stands as a partner by name, as a member in the period. */
  readonly partnerOf: readonly PartnerProject[];
  /**
   * Projects with a number of partners in a union that the source doesn't name; empty for places
   * outside it.
   */
  readonly unnamedPartnerOf: readonly PartnerProject[];
  /** From the largest to the next: the country of a unit, the state of an outermost region. */
  readonly up: readonly AreaId[];
  /**
   * Named areas that lie over this place or overlap it: border areas and groups; for a country
   * those round it.
   */
  readonly over: readonly CountedPlace[];
  /** Named areas that lie partly in this country. */
  readonly across: readonly CountedPlace[];
  /** Of a cross-border area, its countries. */
  readonly sides: readonly CountedPlace[];
  /** Whether any of the projects gives an amount, be it one that can't be read. */
  readonly amounts: boolean;
}

/** Everything that the panel says of a place in a period. */
export function placePage(atlas: Atlas, place: AreaId, period: MonthInterval): PlacePage {
  const projects = projectsAt(atlas, place, period).map((listed) =>
    placeProject(atlas, place, listed),
  );
  const touching = countedPlaces(atlas, touchingAreas(atlas, place), period);
  const isCountry = atlas.gazetteer.area(place).kind === 'country';
  const holds = ({ area }: CountedPlace): boolean => !isCountry || liesIn(atlas, place, area);
  return {
    place,
    projects,
    inParts: projectsInPartsOf(atlas, place, period).map((listed) =>
      partProject(atlas, place, listed),
    ),
    partnerOf: partnersAt(atlas, place, period),
    unnamedPartnerOf: unnamedPartnersAt(atlas, place, period),
    up: placesAbove(atlas, place),
    over: touching.filter((area) => holds(area)),
    across: touching.filter((area) => !holds(area)),
    sides: countedPlaces(atlas, parseBorder(place) ?? [], period),
    amounts: projects.some(
      ({ project }) => project.budget.length > 0 || unreadIn(project, 'budget').length > 0,
    ),
  };
}

/**
 * What a place is made of: units of a country or along a border; members of a group in the period,
 * of a union its states alone.
 */
export function partsOfPlace(
  { gazetteer }: Atlas,
  place: AreaId,
  period: MonthInterval,
): readonly AreaId[] {
  const union = gazetteer.unions.find(({ id }) => id === place);
  if (union !== undefined) return union.membersIn(period);
  const { parts } = gazetteer.area(place);
  return parts
    .filter(({ during }) => during === undefined || commonMonths(during, period) !== null)
    .map(({ area }) => area);
}

/** Places with the number of projects that reach them in a period. */
export const countedPlaces = (
  atlas: Atlas,
  places: readonly AreaId[],
  period: MonthInterval,
): readonly CountedPlace[] =>
  places.map((area) => ({ area, counts: activityOf(atlas).at(area, period) }));

function placeProject(atlas: Atlas, place: AreaId, listed: ListedProject): PlaceProject {
  const ways = once(() => waysOf(atlas, place, listed));
  const { index, certainty, paths } = listed;
  return {
    index,
    certainty,
    paths,
    // Made when it is looked at: a copy would have none.
    get project() {
      return listed.project;
    },
    get ways() {
      return ways();
    },
    get tag() {
      return certainty === 'possible' ? 'possible' : tagOf(atlas, ways());
    },
  };
}

function tagOf(atlas: Atlas, ways: readonly Way[]): WayTag {
  const way = ways.find(({ certain }) => certain);
  const via = way?.paths[0]?.via;
  const throughCountry = via !== undefined && atlas.gazetteer.area(via).kind === 'country';
  return throughCountry ? 'country' : 'area';
}

/**
 * The ways of a project to a place, those of one reason together. An area that the source names
 * twice is one path.
 */
export function waysOf(
  atlas: Atlas,
  place: AreaId,
  { project, paths }: Pick<ListedProject, 'project' | 'paths'>,
): readonly Way[] {
  const byReason = new Map<Reason, Path[]>();
  const inOrderOfSource = paths.toSorted(
    (a, b) => project.targets.indexOf(a.target) - project.targets.indexOf(b.target),
  );
  for (const path of onePerArea(inOrderOfSource)) {
    const reason = reasonOf(atlas, place, path);
    byReason.set(reason, [...(byReason.get(reason) ?? []), path]);
  }
  return REASONS.flatMap((reason) => {
    const together = byReason.get(reason);
    if (together === undefined) return [];
    const open = together.filter(({ target }) => target.extent === 'unnamed-parts');
    return {
      reason,
      certain: together.some(({ certain }) => certain),
      paths: together,
      beyond: together.flatMap(({ via }) =>
        (parseBorder(via) ?? []).filter((side) => side !== place),
      ),
      quote:
        open.length === 0
          ? null
          : sourceQuote(
              project,
              open.map(({ target }) => target),
              atlas.gazetteer,
            ),
    };
  });
}

/**
 * Of the paths through one area, that of the target that names it as a whole: it holds the unnamed
 * parts.
 */
function onePerArea(paths: readonly Path[]): readonly Path[] {
  const byArea = new Map<AreaId, Path>();
  for (const path of paths) {
    const known = byArea.get(path.via);
    if (
      known === undefined ||
      (known.target.extent === 'unnamed-parts' && path.target.extent === 'whole')
    )
      byArea.set(path.via, path);
  }
  return [...byArea.values()];
}

function reasonOf(atlas: Atlas, place: AreaId, path: Path): Reason {
  const open = path.target.extent === 'unnamed-parts';
  const { kind } = atlas.gazetteer.area(place);
  switch (path.kind) {
    case 'named':
      if (open) return 'itself-open';
      return kind === 'country' ? 'country' : 'itself';
    case 'border':
      if (!path.certain) return 'unnamed';
      if (kind === 'country') return 'border-side';
      // An area that the dataset defines by its parts is more than what touches the line.
      return atlas.dataset.areas.some(({ id }) => id === path.via) ? 'member' : 'border';
    case 'group':
      return path.certain ? 'member' : 'unnamed';
    case 'country':
      return path.certain ? 'country' : 'unnamed';
    case 'inside':
      return 'inside';
    case 'parts':
      return path.certain ? 'every-part' : 'every-part-open';
  }
}

function partProject(atlas: Atlas, place: AreaId, listed: ListedProject): PartProject {
  const leaves = atlas.gazetteer.leavesOf(place);
  const parts = once(() =>
    leaves.flatMap(({ area }) => (reaches(atlas, listed.index, area) ? area : [])),
  );
  const { index, certainty, paths } = listed;
  return {
    index,
    certainty,
    paths,
    get project() {
      return listed.project;
    },
    get parts() {
      return parts();
    },
    of: leaves.length,
  };
}

/** Whether a project, by its position, reaches a place whenever it is active. */
function reaches({ reach }: Atlas, index: number, place: AreaId): boolean {
  const there = reach.at(place);
  let [low, high] = [0, there.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((there[middle]?.index ?? Infinity) < index) low = middle + 1;
    else high = middle;
  }
  return there[low]?.index === index;
}

/** Named areas of several places that have a leaf in common with this one, without itself. */
function touchingAreas(atlas: Atlas, place: AreaId): readonly AreaId[] {
  const { gazetteer, reach } = atlas;
  const leaves = new Set(gazetteer.leavesOf(place).map(({ area }) => area));
  return reach.namedAreas.filter((named) => {
    const { kind } = gazetteer.area(named);
    if (named === place || kind === 'country' || kind === 'unit') return false;
    return gazetteer.leavesOf(named).some(({ area }) => leaves.has(area));
  });
}

function liesIn(atlas: Atlas, place: AreaId, area: AreaId): boolean {
  const leaves = new Set(atlas.gazetteer.leavesOf(area).map((leaf) => leaf.area));
  return atlas.gazetteer.leavesOf(place).every((leaf) => leaves.has(leaf.area));
}

/**
 * The places that one lies in, the largest first: the country of a unit, the state of an outermost
 * region.
 */
export function placesAbove(atlas: Atlas, place: AreaId): readonly AreaId[] {
  const { kind, country, partOf } = atlas.gazetteer.area(place);
  if (kind === 'unit' && country !== undefined) return [...placesAbove(atlas, country), country];
  return partOf === undefined ? [] : [partOf];
}
