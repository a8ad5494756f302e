import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { commonMonths, sameInterval, type MonthInterval, spanOf } from '../../domain/month.ts';
import type { Project } from '../../domain/project.ts';
import { createReach, type Path, type Reach } from '../../domain/reach.ts';
import { scopeOf } from '../places/scope.ts';
import { addBits, clearBit, hasBit, setBit } from './place-bits.ts';

/** Months in which something is so for certain, and in which it may be; both ends included. */
export interface SureMonths {
  readonly certain: MonthInterval | null;
  readonly possible: MonthInterval;
}

/** Places that a project reaches in the same months, as bits of their positions. */
export interface ReachedSpan extends SureMonths {
  /** Reached for certain in the certain months. */
  readonly certain32: Uint32Array;
  /** Reached for certain or possibly. */
  readonly any32: Uint32Array;
}

/** What a project reaches: each place in one span, most of them in the first. */
export type ReachedPlaces = readonly [ReachedSpan, ...ReachedSpan[]];

type PathMonths = Pick<Path, 'certain' | 'during'>;

/** Where one target leads, or several. */
interface Leads {
  /** Places to which it always leads, for certain and in all. */
  readonly certain32: Uint32Array;
  readonly any32: Uint32Array;
}

interface TargetLeads extends Leads {
  /** Other places, by position: the way there. */
  readonly during: ReadonlyMap<number, PathMonths>;
}

/** What all projects with the same recipient targets reach, whenever they are active. */
export interface ReachClass extends Leads {
  /** Other places, together those on the same ways, some of which hold for part of the time. */
  readonly changing: readonly {
    readonly paths: readonly PathMonths[];
    readonly any32: Uint32Array;
  }[];
}

export interface ReachClasses {
  /** Countries in the scope of the data, then their first-level units. */
  readonly places: readonly AreaId[];
  /** One place of each that all targets reach alike. */
  readonly unlike32: Uint32Array;
  /** By position in the dataset; null for a project that names no place. */
  readonly of: readonly (ReachClass | null)[];
}

const known = new WeakMap<Dataset, ReachClasses>();

/** The classes of all projects of a dataset, whatever is filtered: made once for it. */
export function reachClasses(atlas: Atlas): ReachClasses {
  const found = known.get(atlas.dataset) ?? classesOf(atlas);
  known.set(atlas.dataset, found);
  return found;
}

function classesOf(atlas: Atlas): ReachClasses {
  const countries = scopeOf(atlas);
  const places = [
    ...new Set([
      ...countries,
      ...countries.flatMap((country) => atlas.gazetteer.leavesOf(country).map(({ area }) => area)),
    ]),
  ];
  const targets = new Map<string, Project>();
  const keys = projectsOf(atlas.dataset).map((project) => {
    const own = new Set<string>();
    for (const target of project.targets) {
      if (target.role !== 'recipient') continue;
      const key = `${target.area} ${target.extent}`;
      own.add(key);
      // A project reaches a country or unit on the ways of each target by itself.
      if (!targets.has(key)) targets.set(key, { ...project, targets: [target] });
    }
    return [...own].toSorted();
  });
  const { leads, unlike32 } = leadsOf(
    places,
    createReach(targets.values(), atlas.gazetteer),
    targets.size,
  );
  const byKey = new Map([...targets.keys()].map((key, index) => [key, leads[index]]));
  const classes = new Map<string, ReachClass>();
  const of = keys.map((own) => {
    if (own.length === 0) return null;
    const key = own.join();
    const made =
      classes.get(key) ??
      joinedLeads(
        own.flatMap((target) => byKey.get(target) ?? []),
        places.length,
      );
    classes.set(key, made);
    return made;
  });
  return { places, unlike32, of };
}

/** Where each of some targets leads, by their positions. */
function leadsOf(
  places: readonly AreaId[],
  reach: Reach,
  count: number,
): { readonly leads: readonly TargetLeads[]; readonly unlike32: Uint32Array } {
  const leads = Array.from({ length: count }, () => ({
    ...noLeads(places.length),
    during: new Map<number, PathMonths>(),
  }));
  const unlike32 = placeBits(places.length);
  const told = new Set<string>();
  places.forEach((place, position) => {
    const ways: string[] = [];
    for (const { index, paths } of reach.at(place)) {
      const [path] = paths;
      const lead = leads[index];
      if (path === undefined || lead === undefined) continue;
      ways.push(`${String(index)} ${wayOf(path)}`);
      if (path.during === undefined) {
        setBit(lead.any32, position);
        if (path.certain) setBit(lead.certain32, position);
      } else lead.during.set(position, path);
    }
    const way = ways.join();
    if (!told.has(way)) setBit(unlike32, position);
    told.add(way);
  });
  return { leads, unlike32 };
}

const placeBits = (places: number): Uint32Array => new Uint32Array(Math.ceil(places / 32));
const noLeads = (places: number): Leads => ({
  certain32: placeBits(places),
  any32: placeBits(places),
});
const wayOf = ({ certain, during }: PathMonths): string =>
  `${String(certain)} ${String(during?.first)} ${String(during?.last)}`;

function joinedLeads(targets: readonly TargetLeads[], places: number): ReachClass {
  const joined = noLeads(places);
  const positions = new Set<number>();
  for (const { certain32, any32, during } of targets) {
    addBits(joined.certain32, certain32);
    addBits(joined.any32, any32);
    for (const position of during.keys()) positions.add(position);
  }
  const changing = new Map<string, ReachClass['changing'][number]>();
  for (const position of positions) {
    const paths = targets.flatMap(({ certain32, any32, during }): readonly PathMonths[] => {
      const own = during.get(position);
      if (own !== undefined) return [own];
      return hasBit(any32, position) ? [{ certain: hasBit(certain32, position) }] : [];
    });
    const way = paths.map(wayOf).join();
    const alike = changing.get(way) ?? { paths, any32: placeBits(places) };
    changing.set(way, alike);
    setBit(alike.any32, position);
    clearBit(joined.certain32, position);
    clearBit(joined.any32, position);
  }
  return { ...joined, changing: [...changing.values()] };
}

/** What projects of a class reach that are active in some months. */
export function reachedIn(of: ReachClass, months: SureMonths): ReachedPlaces {
  const { certain32, any32, changing } = of;
  if (changing.length === 0) return [{ ...months, certain32, any32 }];
  const first = { certain32: Uint32Array.from(certain32), any32: Uint32Array.from(any32) };
  const others: ReachedSpan[] = [];
  for (const { paths, any32: there } of changing) {
    const span = monthsThere(months, paths);
    if (span === null) continue;
    const sure = span.certain === null ? placeBits(0) : there;
    // Most members of a group were members all the time: then the months are those of the project.
    const isWhole =
      sameInterval(span.possible, months.possible) &&
      (span.certain === null ||
        (months.certain !== null && sameInterval(span.certain, months.certain)));
    if (isWhole) {
      addBits(first.any32, there);
      addBits(first.certain32, sure);
    } else others.push({ ...span, certain32: sure, any32: there });
  }
  return [{ ...months, ...first }, ...others];
}

/**
 * The months in which paths lead to a place, some perhaps for part of the time only; they join to
 * one interval. Null for none.
 */
function monthsThere(
  { certain, possible }: SureMonths,
  paths: readonly PathMonths[],
): SureMonths | null {
  const there = joinedMonths(possible, paths);
  if (there === null) return null;
  const sure = paths.filter((path) => path.certain);
  return { possible: there, certain: certain === null ? null : joinedMonths(certain, sure) };
}

function joinedMonths(months: MonthInterval, paths: readonly PathMonths[]): MonthInterval | null {
  let all: MonthInterval | null = null;
  for (const { during } of paths) {
    const part = during === undefined ? months : commonMonths(months, during);
    if (part !== null) all = spanOf(all, part);
  }
  return all;
}
